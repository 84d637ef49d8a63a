import type { FixedWindow, QuotaHold, QuotaRecord } from "../../http/quota/quota-record.ts";
import { type Guard, isCount, isListOf, isLiteral, isMapOf, isNumber, isShape, isText } from "../records/shape.ts";

const isPair =
  <First, Second>(first: Guard<First>, second: Guard<Second>): Guard<readonly [First, Second]> =>
  (value): value is readonly [First, Second] =>
    Array.isArray(value) && value.length === 2 && first(value[0]) && second(value[1]);

const isFlag = (value: unknown): value is boolean => typeof value === "boolean";

const isWindow = isShape<FixedWindow>(
  { endMs: isNumber, taken: isNumber, foreign: isNumber, edge: isNumber, confirmed: isFlag },
  {},
);

const isQuotaRecord = isShape<QuotaRecord>(
  { version: isLiteral(1), slots: isListOf(isPair(isNumber, isCount)), expiresAtMs: isNumber },
  {
    window: isWindow,
    limit: isCount,
    blockedUntilMs: isNumber,
    blindRefusals: isCount,
    skew: isPair(isNumber, isNumber),
    inFlight: isListOf(isPair(isText, isNumber)),
    holds: isMapOf(isShape<QuotaHold>({ count: isCount, expiresAtMs: isNumber }, {})),
  },
);

/**
 * Reads a record's JSON. One that is no record counts as none: a ledger learns again from the next answers' headers,
 * and calls that stop because of a damaged count would be worse than a count that begins anew.
 */
export function decodeQuotaRecord(text: unknown): QuotaRecord | undefined {
  if (typeof text !== "string") return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isQuotaRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The records of `keys` in their order, out of rows in any order. */
export function inOrderOf(
  keys: readonly string[],
  rows: readonly Readonly<Record<string, unknown>>[],
): readonly (QuotaRecord | undefined)[] {
  const byKey = new Map(rows.map((row) => [row["key"], decodeQuotaRecord(row["record"])]));
  return keys.map((key) => byKey.get(key));
}
