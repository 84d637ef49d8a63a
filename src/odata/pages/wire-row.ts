import { isObject } from "../../kit/json-access.ts";
/** A row as the wire has it. */
export type WireRow = Readonly<Record<string, unknown>>;

/** Whether a value is a JSON object: neither null nor an array. */
export function isWireRow(value: unknown): value is WireRow {
  return isObject(value);
}

/** Says what a value looks like, without any of its content but field names. */
export function describeShape(value: unknown): string {
  if (value === undefined || value === null) return "nothing";
  if (Array.isArray(value)) return "an array";
  if (!isWireRow(value)) return typeof value === "string" ? "text" : `a ${typeof value}`;
  const names = Object.keys(value);
  if (names.length === 0) return "an object without fields";
  const shown = names.slice(0, 5).map((name) => name.slice(0, 40));
  return `an object with the fields ${shown.join(", ")}${names.length > shown.length ? ", …" : ""}`;
}
