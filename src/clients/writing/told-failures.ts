import type { DecodedRow } from "../../odata/rows/compile-row-decoder.ts";
import type { FoundOperation } from "../tables/api-tables.ts";

/** Whether a value tells of a failure: a text, true, or a number of things that failed. */
function tells(value: unknown): boolean {
  if (typeof value === "string") return value.trim() !== "";
  return value === true || (typeof value === "number" && value > 0);
}

/** What the answer to a write says of its own failure, by field; undefined when it says nothing (`x-failure`, fact 198). */
export function toldFailures(
  { row, table }: FoundOperation,
  record: DecodedRow,
): Readonly<Record<string, unknown>> | undefined {
  const names = table.entities[row.record ?? ""]?.failure?.split(" ") ?? [];
  const told = names.flatMap((name) => (tells(record[name]) ? [[name, record[name]]] : []));
  return told.length > 0 ? Object.fromEntries(told) : undefined;
}
