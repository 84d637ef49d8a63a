import { QueryRefusal } from "../refusal.ts";

/** Where the next page begins. Clients must not look inside. */
export interface SkipToken {
  /** Position in the set, or number of sorted rows to leave out. */
  readonly at: number;
  /** Rows on the pages before, which count against `$top`. */
  readonly taken: number;
  /** What `$count` found on the first page. */
  readonly count: number | undefined;
}

/** Writes a token. */
export function formatSkipToken({ at, taken, count }: SkipToken): string {
  return Buffer.from(JSON.stringify([at, taken, count ?? -1])).toString("base64url");
}

/** Reads a token back; one that was changed is refused. */
export function parseSkipToken(text: string): SkipToken {
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(text, "base64url").toString());
  } catch {
    parts = undefined;
  }
  const isNumber = (value: unknown): value is number => typeof value === "number" && Number.isSafeInteger(value);
  if (!Array.isArray(parts) || parts.length !== 3) throw new QueryRefusal("bad-token", "The skip token is not valid.");
  const [at, taken, count]: unknown[] = parts;
  if (!isNumber(at) || !isNumber(taken) || !isNumber(count) || at < 0 || taken < 0)
    throw new QueryRefusal("bad-token", "The skip token is not valid.");
  return { at, taken, count: count < 0 ? undefined : count };
}
