import { isWireRow, type WireRow } from "../pages/wire-row.ts";

/**
 * Whether a value is an object that JSON shows as its fields: a plain one, or one of a class of the caller's own. What
 * holds its content elsewhere (a Map, a Promise, bytes) or prints itself (`toJSON`) would arrive as something else.
 */
export function isJsonObject(value: unknown): value is WireRow {
  return (
    isWireRow(value) &&
    Object.prototype.toString.call(value) === "[object Object]" &&
    typeof value["toJSON"] !== "function"
  );
}
