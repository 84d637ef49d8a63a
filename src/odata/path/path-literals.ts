import { LiteralInvalid } from "../../errors/literal-invalid.ts";
import { toDecimalDigits } from "../literals/decimal.ts";
import { notFiniteText, toDoubleText } from "../literals/double.ts";
import { toDuration } from "../literals/duration.ts";
import { toGuid } from "../literals/guid.ts";
import { toInstant } from "../literals/instant.ts";
import { toInt64Text } from "../literals/int64.ts";
import { toLocalDateTime } from "../literals/local-datetime.ts";

/** The text inside of a literal such as `guid'…'`, by what stands in front of its quote. */
const quoted: ReadonlyMap<string, (value: unknown) => string> = new Map(
  Object.entries({
    guid: toGuid,
    datetime: toLocalDateTime,
    datetimeoffset: toInstant,
    time: toDuration,
    duration: toDuration,
    // v4 writes binary in base64url, v2 in hexadecimal.
    binary: (value: unknown) => bytesOf(value).toString("base64url"),
    X: (value: unknown) => bytesOf(value).toString("hex").toUpperCase(),
  }),
);

/** What an unquoted value of a key may consist of: numbers, GUIDs, days and times. Nothing that ends the key early. */
const bare = /^[\w.:+-]+$/;

/** Bytes of a `Uint8Array`, or of text in base64 as answers have it. */
function bytesOf(value: unknown): Buffer {
  if (value instanceof Uint8Array) return Buffer.from(value.buffer, value.byteOffset, value.byteLength);
  if (typeof value === "string" && /^[A-Za-z0-9+/_-]*={0,2}$/.test(value)) return Buffer.from(value, "base64");
  throw new LiteralInvalid("binary", "give a Uint8Array, or its base64 text");
}

/** Writes a value inside of the quotes of a literal with a name in front; undefined when that name means no more than text, as an enumeration's does. */
export function printNamed(name: string, value: unknown): string | undefined {
  return quoted.get(name)?.(value);
}

/**
 * Writes a value with the suffix of its type in v2: `12L`, `2.50M`, `1.5f`, `1e21d`. What is no finite number has none.
 *
 * @see https://www.odata.org/documentation/odata-version-2-0/overview/#AbstractTypeSystem
 */
export function printSuffixed(suffix: string, value: unknown): string {
  if (suffix === "L") return `${toInt64Text(value)}L`;
  if (suffix === "M") return `${toDecimalDigits(value)}M`;
  return notFiniteText(value) ?? `${toDoubleText(value)}${suffix}`;
}

/** What a value without quotes and suffix is, where the spec says it: `x-literal` of a parameter of the path. */
export type BareType = "decimal" | "double";

/**
 * Writes a value that stands in a key without quotes. Which type it has, the address does not say: without a type from
 * elsewhere a number is written such that an integer, a decimal and a double are read alike.
 *
 * @throws {LiteralInvalid} when it would end the key early, or is none
 */
export function printBare(value: unknown, type?: BareType): string {
  if (type !== undefined) return type === "double" ? toDoubleText(value) : toDecimalDigits(value);
  const text = value instanceof Date ? toInstant(value) : typeof value === "number" ? numberText(value) : String(value);
  if (bare.test(text)) return text;
  throw new LiteralInvalid("unquoted", "it has characters that would end the key it stands in");
}

/** An integer of 64 bits ends below it. */
const beyondInt64 = 2 ** 63;

function numberText(value: number): string {
  if (!Number.isFinite(value))
    throw new LiteralInvalid("finite number", "give another number, or the text INF, -INF or NaN for a double");
  // Int64 beyond 2^53 may have lost digits already; a fraction has those that it shows, and what is larger is no Int64.
  if (Number.isInteger(value) && !Number.isSafeInteger(value) && Math.abs(value) < beyondInt64)
    throw new LiteralInvalid("number", "give a safe integer, a fraction, a bigint or digits as text");
  // Digits alone are a decimal and a double; numbers that would have very many are doubles only.
  return Math.abs(value) >= 1e30 || Math.abs(value) < 1e-30 ? toDoubleText(value) : toDecimalDigits(value);
}
