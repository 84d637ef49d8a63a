import { LiteralInvalid } from "../../errors/literal-invalid.ts";
import type { Dialect } from "../dialect.ts";
import { toInstant } from "../literals/instant.ts";
import { isJsonObject } from "./json-object.ts";
import { rawNumber } from "./raw-number.ts";

/** Deeper than any record; keeps an object that was put together by accident from overflowing the stack. */
const maxDepth = 100;

/** JSON as it is; what `JSON.stringify` would drop, turn into null or into something else is refused. */
export function encodePlain(dialect: Dialect, value: unknown, above: readonly object[] = []): unknown {
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  if (Number.isFinite(value)) return value;
  if (typeof value === "bigint") return rawNumber(String(value));
  if (value instanceof Date && dialect === "v4") return toInstant(value);
  if (!Array.isArray(value) && !isJsonObject(value))
    throw new LiteralInvalid("JSON value", `give what JSON can hold, or a bigint; this is ${describe(value)}`);
  if (above.includes(value)) throw new LiteralInvalid("JSON value", "it contains itself");
  if (above.length >= maxDepth) throw new LiteralInvalid("JSON value", `it is more than ${maxDepth} levels deep`);
  const here = [...above, value];
  // Not map: it passes over the holes of an array, which JSON.stringify makes null.
  if (Array.isArray(value)) return Array.from(value, (item) => encodePlain(dialect, item, here));
  return Object.fromEntries(
    Object.entries(value).flatMap(([field, inner]) =>
      inner === undefined ? [] : [[field, encodePlain(dialect, inner, here)]],
    ),
  );
}

/** What a value is, for people; never what is in it. */
export function describe(value: unknown): string {
  if (typeof value === "number") return Number.isFinite(value) ? "a number" : String(value);
  if (typeof value !== "object" || value === null)
    return typeof value === "undefined" ? "undefined" : `a ${typeof value}`;
  if (Array.isArray(value)) return "a list";
  if (value instanceof Uint8Array) return "bytes: give them as base64 text";
  // Not the value's own: a field may be called like that.
  const name: unknown = Object.getPrototypeOf(value)?.constructor?.name;
  if (name === "Object") return "toJSON" in value ? "an object that prints itself" : "an object";
  return typeof name === "string" && /^\w{1,40}$/.test(name) ? `a ${name}` : "an object of its own kind";
}
