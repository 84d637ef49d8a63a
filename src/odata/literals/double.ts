import { LiteralInvalid } from "../../errors/literal-invalid.ts";
import { decimalOrNone } from "./decimal.ts";

const notFinite: ReadonlyMap<unknown, string> = new Map<unknown, string>([
  [Number.POSITIVE_INFINITY, "INF"],
  [Number.NEGATIVE_INFINITY, "-INF"],
  [Number.NaN, "NaN"],
  ["INF", "INF"],
  ["-INF", "-INF"],
  ["NaN", "NaN"],
]);

/** The text of a double that is no finite number; undefined for every other value. */
export const notFiniteText = (value: unknown): string | undefined => notFinite.get(value);

/**
 * Writes a double: digits, with an exponent where it is long, or `INF`, `-INF`, `NaN`. No plus sign, which an address
 * would have to encode.
 *
 * @throws {LiteralInvalid} when it is none
 * @see https://docs.oasis-open.org/odata/odata/v4.01/os/abnf/odata-abnf-construction-rules.txt (doubleValue, nanInfinity)
 */
export function toDoubleText(value: unknown): string {
  const special = notFiniteText(value);
  if (special !== undefined) return special;
  const text = decimalOrNone(value);
  if (text !== undefined) return text.replace(/e\+?/i, "e");
  throw new LiteralInvalid("double", "give a number, its digits as text, or INF, -INF or NaN");
}
