import type { WireRow } from "../pages/wire-row.ts";

function timeOf(value: unknown): number {
  if (value instanceof Date) return value.getTime();
  return typeof value === "string" ? Date.parse(value) : Number.NaN;
}

/** Text by which two values are compared; bigints and text of the same digits are the same for the server. */
function textOf(value: unknown): string | undefined {
  return JSON.stringify(value, (_, inner: unknown) => (typeof inner === "bigint" ? String(inner) : inner));
}

function same(before: unknown, after: unknown): boolean {
  if (before instanceof Date || after instanceof Date) return timeOf(before) === timeOf(after);
  return Object.is(before, after) || textOf(before) === textOf(after);
}

/**
 * The fields of `after` that differ from `before`: what an update has to send (facts 64, 118). Fields that `after`
 * does not have, or has as undefined, stay as they are.
 */
export function changedFields(before: WireRow, after: WireRow): WireRow {
  return Object.fromEntries(
    Object.entries(after).filter(([field, value]) => value !== undefined && !same(before[field], value)),
  );
}
