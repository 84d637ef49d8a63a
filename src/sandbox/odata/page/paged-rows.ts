import type { FilterFields } from "../filter/filter-fields.ts";
import type { FieldComparison } from "../filter/filter-syntax.ts";
import type { FilterValue } from "../filter/literal.ts";

/** What tells a row apart from all others of its set, and orders those that are equal in what they are sorted by. */
export type Place = string | number;

/** Rows that can be paged through, however a service holds them. */
export interface PagedRows<R> {
  readonly fields: FilterFields<R>;
  /**
   * Rows in the set's own order, behind a place or from the first on. Of those that cannot pass the comparisons as many
   * may be missing as the set can tell without reading.
   */
  behind(place: Place | undefined, comparisons: readonly FieldComparison[]): Iterable<R>;
  placeOf(row: R): Place;
}

/** A row behind which a page begins: its place, and its values in what is sorted by. */
export interface Mark {
  readonly place: Place;
  readonly sorted: readonly FilterValue[];
}
