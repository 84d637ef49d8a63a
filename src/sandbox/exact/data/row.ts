import type { Value } from "../model/field.ts";

/** A row as the sandbox holds it: a generated one is only its index, until a write gives it values. */
export interface Row {
  /** Place in the table's own order: generated rows first, then created ones. */
  readonly position: number;
  /** Number of a generated row, -1 for a created one. */
  readonly index: number;
  /** What was written; wins over what is generated. */
  readonly values: Readonly<Record<string, Value>> | undefined;
}

/** The row with an index as it was generated, whatever was written since. */
export function generatedRow(index: number): Row {
  return { position: index, index, values: undefined };
}
