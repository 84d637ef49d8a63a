import { isValue } from "../model/entity-type.ts";
import { QueryRefusal } from "../refusal.ts";
import type { Mark, Place } from "./paged-rows.ts";

/** Where the next page begins. Clients must not look inside. */
export interface SkipToken extends Mark {
  /** Rows on the pages before, which count against `$top`. */
  readonly taken: number;
  /** What `$count` found on the first page. */
  readonly count: number | undefined;
}

/** Writes a token. */
export function formatSkipToken({ place, taken, count, sorted }: Omit<SkipToken, "place"> & { place: Place }): string {
  const values = sorted.map((value) => (typeof value === "bigint" ? Number(value) : value));
  return Buffer.from(JSON.stringify([place, taken, count ?? -1, ...values])).toString("base64url");
}

/** Reads a token back; one that was changed, or that is of a page in another order, is refused. */
export function parseSkipToken(text: string, sortedFields: number): SkipToken {
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(text, "base64url").toString());
  } catch {
    parts = undefined;
  }
  const isNumber = (value: unknown): value is number => typeof value === "number" && Number.isSafeInteger(value);
  if (!Array.isArray(parts)) throw new QueryRefusal("bad-token", "The skip token is not valid.");
  const [place, taken, count, ...sorted]: unknown[] = parts;
  if (!isNumber(place) || !isNumber(taken) || !isNumber(count) || place < 0 || taken < 0)
    throw new QueryRefusal("bad-token", "The skip token is not valid.");
  if (sorted.length !== sortedFields || !sorted.every(isValue))
    throw new QueryRefusal("bad-token", "The skip token is not valid.");
  return { place, taken, count: count < 0 ? undefined : count, sorted };
}
