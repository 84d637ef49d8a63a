import type { EntityType, Row, Value } from "../model/entity-type.ts";
import { filterRows, type RowSource } from "../rows/row-source.ts";

/** Which rows of another set belong to a row: those whose `field` has the value of its field `from`, or a fixed one. */
export interface Link {
  readonly field: string;
  readonly from?: string;
  readonly value?: Value;
  /** Whether it leads to one record, which then needs no key in an address. @default false */
  readonly one?: boolean;
  /** The rows themselves, where no field says which they are. @default found by the field */
  readonly rows?: (from: Row) => RowSource;
}

/** Rows of a type, and how they lead to those of other sets. */
export interface LinkedSet {
  readonly type: EntityType;
  readonly rows: RowSource;
  /** By navigation property. */
  readonly links?: Readonly<Record<string, Link>>;
}

/** What the linked rows have in the link's field. */
export function linkValue({ from, value = null }: Link, row: Row): Value {
  return from === undefined ? value : (row[from] ?? null);
}

/** The rows of a set that a link leads to from a row. */
export function linkedRows({ rows }: LinkedSet, link: Link, from: Row): RowSource {
  if (link.rows) return link.rows(from);
  const { field } = link;
  const value = linkValue(link, from);
  return filterRows(rows, (row) => row[field] === value, { field, value });
}

/** What a navigation of a set leads to, and how; undefined where it leads nowhere. */
export function targetOf<S extends LinkedSet>(
  { type, links }: S,
  navigation: string,
  sets: ReadonlyMap<string, S>,
): { readonly target: S; readonly link: Link } | undefined {
  const target = sets.get(type.navigations.get(navigation) ?? navigation);
  const link = links?.[navigation];
  return target && link && { target, link };
}
