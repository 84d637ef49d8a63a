import type { Expand } from "../../odata/query/print-expand.ts";
import type { DecodedRow } from "../../odata/rows/compile-row-decoder.ts";
import type { PlannedCall } from "../calls/plan-call.ts";

/** An expanded list without rows can come as null (fact 54): the caller, who asked for a list, gets an empty one. */
export function fillEmptyLists(
  rows: readonly DecodedRow[],
  { operation: { row, table } }: PlannedCall,
  expand: Expand | undefined,
): void {
  const names = !expand ? [] : Array.isArray(expand) ? expand : Object.keys(expand);
  if (names.length === 0) return;
  const lists = new Set(
    Object.values((row.record === undefined ? undefined : table.entities[row.record])?.nested ?? {}).flatMap((fields) =>
      fields.split(" "),
    ),
  );
  for (const name of names) if (lists.has(name)) for (const decoded of rows) decoded[name] ??= [];
}
