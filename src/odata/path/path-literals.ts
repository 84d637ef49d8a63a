import { LiteralInvalid } from "../../errors/literal-invalid.ts";
import { toDecimalText } from "../literals/decimal.ts";
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

/** Writes a value in front of a suffix: `12L`, or one of `M`, `f` and `d`. */
export function printSuffixed(suffix: string, value: unknown): string {
  return suffix === "L" ? toInt64Text(value) : toDecimalText(value);
}

/**
 * Writes a value that stands in a key without quotes; which type it has, the address does not say.
 *
 * @throws {LiteralInvalid} when it would end the key early, or is none
 */
export function printBare(value: unknown): string {
  const text = value instanceof Date ? toInstant(value) : typeof value === "number" ? numberText(value) : String(value);
  if (bare.test(text)) return text;
  throw new LiteralInvalid("unquoted", "it has characters that would end the key it stands in");
}

function numberText(value: number): string {
  // Int64 beyond 2^53 may have lost digits already; a fraction has those that it shows.
  if (Number.isSafeInteger(value) || !Number.isInteger(value)) return toDecimalText(value);
  throw new LiteralInvalid("number", "give a safe integer, a fraction, a bigint or digits as text");
}
