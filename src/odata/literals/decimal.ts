import { LiteralInvalid } from "../../errors/literal-invalid.ts";

/** A JSON number, which is also how OData writes decimals. */
const pattern = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** Nobody has a number of a thousand digits, and servers answer such with a crash. */
const mostDigits = 100;

/** The text of a finite number, or of digits as text; undefined for every other value. */
export function decimalOrNone(value: unknown): string | undefined {
  if (typeof value === "bigint" || (typeof value === "number" && Number.isFinite(value))) return String(value);
  return typeof value === "string" && value.length <= mostDigits && pattern.test(value) ? value : undefined;
}

/**
 * Writes a decimal: a finite number, or text that keeps all its digits.
 *
 * @throws {LiteralInvalid} when it is neither
 */
export function toDecimalText(value: unknown): string {
  const text = decimalOrNone(value);
  if (text !== undefined) return text;
  throw new LiteralInvalid("decimal", "give a finite number, or its digits as text with a point");
}

/**
 * Writes a decimal in digits alone, since its literal has no exponent: `1e-7` is `0.0000001`.
 *
 * @throws {LiteralInvalid} when it is none, or of more than 100 digits
 * @see https://docs.oasis-open.org/odata/odata/v4.0/errata03/os/complete/abnf/odata-abnf-construction-rules.txt (decimalValue)
 * @see https://learn.microsoft.com/openspecs/windows_protocols/ms-odata/b78348e6-44a3-4cc2-87fc-8f852c68f34d (decimalLiteral)
 */
export function toDecimalDigits(value: unknown): string {
  const text = toDecimalText(value);
  const [, sign = "", whole = "", fraction = "", exponent] = /^(-?)(\d+)(?:\.(\d+))?e([+-]?\d+)$/i.exec(text) ?? [];
  if (exponent === undefined) return text;
  if (Math.abs(Number(exponent)) > mostDigits)
    throw new LiteralInvalid("decimal", `give one of at most ${mostDigits} digits`);
  const digits = whole + fraction;
  const point = whole.length + Number(exponent);
  const before =
    digits
      .slice(0, Math.max(point, 0))
      .padEnd(point, "0")
      .replace(/^0+(?=\d)/, "") || "0";
  const after = point < digits.length ? "0".repeat(Math.max(-point, 0)) + digits.slice(Math.max(point, 0)) : "";
  return `${sign}${before}${after === "" ? "" : `.${after}`}`;
}
