import type { Row } from "../data/row.ts";
import type { Table } from "../data/table.ts";
import type { EntitySet } from "../model/entity-set.ts";
import type { Field, Value } from "../model/field.ts";

/** Rows that a request reads, under the name and with the fields of a set. */
export interface RowSource {
  readonly set: EntitySet;
  readonly table: Table;
  /** Rows in their natural order; `after` is the key of the last one seen. */
  rows(after: string | undefined): Iterable<Row>;
  /** Fields in whose order the rows come and that next links name. @default the set's key */
  readonly order?: readonly Field[];
  /** The row with a key. */
  find(key: string): Row | undefined;
  /** Number of rows without any filter, if it is known without counting. */
  readonly count: number | undefined;
  /** Rows that can fit when some field has to equal a value, or undefined when all have to be looked at. @default all have to be */
  where?(field: Field, value: string): Iterable<Row> | undefined;
  /** A field's value as the set shows it. */
  read(row: Row, field: Field): Value;
}

/** The key of a row as the source's set shows it, parts joined by `|`. */
export function keyThrough(source: Pick<RowSource, "set" | "read">, row: Row): string {
  return source.set.keys.map((key) => String(source.read(row, key))).join("|");
}
