import { SyncOptionInvalid } from "../../errors/sync-option-invalid.ts";
import type { FeedPoint } from "../target/target.ts";

const form = /^(\d{1,15})\.([0-9a-f]{1,40})$/;

/** A point of the feed as programs keep it. */
export function printToken({ seq, check }: FeedPoint): string {
  return `${seq}.${check}`;
}

/**
 * @throws {SyncOptionInvalid} when it is no token of a feed
 */
export function readToken(token: string): FeedPoint {
  const [, seq, check] = form.exec(token) ?? [];
  if (seq === undefined || check === undefined)
    throw new SyncOptionInvalid("after is the token of a change, as changes() gave it.");
  return { seq: Number(seq), check };
}
