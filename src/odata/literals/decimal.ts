import { LiteralInvalid } from "../../errors/literal-invalid.ts";

/** A JSON number, which is also how OData writes decimals. */
const pattern = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/**
 * Writes a decimal: a finite number, or text that keeps all its digits.
 *
 * @throws {LiteralInvalid} when it is neither
 */
export function toDecimalText(value: unknown): string {
  if (typeof value === "bigint" || (typeof value === "number" && Number.isFinite(value))) return String(value);
  // A cap, because nobody has a number of a thousand digits and servers answer such with a crash.
  if (typeof value === "string" && value.length <= 100 && pattern.test(value)) return value;
  throw new LiteralInvalid("decimal", "give a finite number, or its digits as text with a point");
}
