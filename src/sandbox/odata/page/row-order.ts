import { type Dialect, isOlder } from "../dialect.ts";
import { compareSorted } from "../filter/compare-values.ts";
import type { FilterValue } from "../filter/literal.ts";
import { firstInOrder } from "./first-in-order.ts";
import type { Mark, PagedRows, Place } from "./paged-rows.ts";
import type { SortField } from "./query-options.ts";

/** A row beside others, and what is compared of it. */
interface Entry<R> {
  readonly row: R | undefined;
  readonly sorted: readonly FilterValue[];
  readonly place: () => Place;
}

/** The order that `$orderby` asks for; rows that are equal in all of it keep the set's own. */
export class RowOrder<R> {
  readonly #rows: PagedRows<R>;
  readonly #orderby: readonly SortField[];
  readonly #readers: readonly ((row: R) => FilterValue)[];
  readonly #foldsCase: boolean;

  constructor(rows: PagedRows<R>, orderby: readonly SortField[], dialect: Dialect) {
    this.#rows = rows;
    this.#orderby = orderby;
    this.#readers = orderby.map(({ name }) => rows.fields.of(name)?.read ?? (() => null));
    this.#foldsCase = !isOlder(dialect);
  }

  /** The values by which a row is sorted. */
  sortedOf(row: R): readonly FilterValue[] {
    return this.#readers.map((read) => {
      const value = read(row);
      return typeof value === "string" && this.#foldsCase ? value.toLowerCase() : value;
    });
  }

  /** The first `wanted` of the rows behind a mark. */
  first(rows: Iterable<R>, wanted: number, mark: Mark | undefined): readonly R[] {
    const compare = (a: Entry<R>, b: Entry<R>): number => this.#compare(a, b);
    return firstInOrder(this.#behind(rows, mark), compare, wanted).flatMap(({ row }) => row ?? []);
  }

  *#behind(rows: Iterable<R>, mark: Mark | undefined): Generator<Entry<R>> {
    const after = mark && { row: undefined, sorted: mark.sorted, place: () => mark.place };
    for (const row of rows) {
      const entry = { row, sorted: this.sortedOf(row), place: () => this.#rows.placeOf(row) };
      if (!after || this.#compare(entry, after) > 0) yield entry;
    }
  }

  #compare(a: Entry<R>, b: Entry<R>): number {
    const order = compareSorted(a.sorted, b.sorted, this.#orderby);
    if (order !== 0) return order;
    const [one, other] = [a.place(), b.place()];
    return one < other ? -1 : one > other ? 1 : 0;
  }
}
