import type { EntitySet } from "../model/entity-set.ts";
import type { Field, Value } from "../model/field.ts";
import type { Row } from "./row.ts";

/**
 * What working out a field's value may know of the table that its row is in, and of the other tables of that division:
 * enough to read any row, and nothing that writes one.
 */
export interface RowContext {
  readonly set: EntitySet;
  readonly division: number;
  /** Number that tells this table's generated values apart from those of other seeds, divisions and sets. */
  readonly salt: number;
  /** How many rows are generated. */
  readonly generated: number;
  /** Wall clock of the sandbox's start: generated rows are older. */
  readonly startWallMs: number;
  /** The rows of another set in the same division. */
  sibling(set: EntitySet): RowContext;
  /** The row at a position, unless it was deleted. */
  at(position: number): Row | undefined;
  /** The row with a key. */
  find(key: string): Row | undefined;
  /** All rows in their own order. */
  rows(): Iterable<Row>;
  /** Rows that were created or changed: what a look-up by another field than the key has to search. */
  writtenRows(): Iterable<Row>;
  /** A field's value. */
  read(row: Row, field: Field): Value;
  /** The key as one text, parts of a composite one joined by `|`. */
  keyOf(row: Row): string;
}
