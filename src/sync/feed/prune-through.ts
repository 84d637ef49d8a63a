import { FeedRewound } from "../../errors/feed-rewound.ts";
import type { SyncTarget } from "../target/target.ts";
import { readToken } from "./token.ts";

/**
 * Removes changes up to a token.
 *
 * @throws {SyncOptionInvalid} when it is no token
 * @throws {FeedRewound} when the database has another history than the token is from
 */
export async function pruneThrough(target: SyncTarget, through: string): Promise<number> {
  const { seq, check } = readToken(through);
  if ((await target.feedPoint(seq))?.check !== check) throw new FeedRewound();
  return target.pruneFeed(seq);
}
