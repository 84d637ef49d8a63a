import { FeedPruned } from "../../errors/feed-pruned.ts";
import { FeedRewound } from "../../errors/feed-rewound.ts";
import type { FeedEntry, Place, SyncTarget } from "../target/target.ts";
import { printToken, readToken } from "./token.ts";

/** Entries that are read at a time. */
const atATime = 500;

/** A change of the copy. */
export interface SyncChange extends Omit<FeedEntry, "seq" | "check"> {
  /** Point behind this change: `changes({ after: token })` goes on from it. */
  readonly token: string;
}

/** The place from which a feed goes on. */
async function startOf(target: SyncTarget, after: string | undefined): Promise<number> {
  const start = await target.feedStart();
  if (after === undefined) {
    if (start.seq > 0) throw new FeedPruned();
    return 0;
  }
  const token = readToken(after);
  if (token.seq < start.seq) throw new FeedPruned();
  const point = await target.feedPoint(token.seq);
  if (point?.check !== token.check) throw new FeedRewound();
  return token.seq;
}

/**
 * Changes in their order, each once.
 *
 * @param place whose; all in the database when undefined
 * @throws {FeedRewound} when the database has another history than the token is from
 * @throws {FeedPruned} when changes behind the token were pruned
 * @throws {SyncOptionInvalid} when `after` is no token
 */
export async function* readChanges(
  target: SyncTarget,
  place: Place | undefined,
  after: string | undefined,
): AsyncGenerator<SyncChange, void, undefined> {
  // Asked for first: places of the feed are given by whoever reads it.
  await target.feedEnd();
  for (let seq = await startOf(target, after); ; ) {
    const entries = await target.feed(seq, atATime);
    for (const { seq: own, check, ...entry } of entries) {
      seq = own;
      if (place && (entry.source !== place.source || entry.company !== place.company)) continue;
      yield { token: printToken({ seq: own, check }), ...entry };
    }
    if (entries.length === 0) return;
  }
}
