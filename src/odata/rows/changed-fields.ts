import type { WireRow } from "../pages/wire-row.ts";
import { isJsonObject } from "./json-object.ts";

function timeOf(value: unknown): number {
  if (value instanceof Date) return value.getTime();
  return typeof value === "string" ? Date.parse(value) : Number.NaN;
}

/**
 * Whether a value is the one that the server has. Compared piece by piece, because JSON text writes what it cannot hold
 * like something else: not a number like null, a function like nothing.
 */
function same(before: unknown, after: unknown): boolean {
  if (before === after) return true;
  if (before instanceof Date || after instanceof Date) return timeOf(before) === timeOf(after);
  // Digits are the same number to the server in whichever form they were read.
  if (typeof before === "bigint" || typeof after === "bigint") return String(before) === String(after);
  if (Array.isArray(before) && Array.isArray(after))
    return before.length === after.length && before.every((one, index) => same(one, after[index]));
  if (!isJsonObject(before) || !isJsonObject(after)) return false;
  return Object.keys({ ...before, ...after }).every((field) => same(before[field], after[field]));
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
