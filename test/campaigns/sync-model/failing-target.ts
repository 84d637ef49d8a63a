import type { SyncTarget } from "../../../src/sync/index.ts";

/** What becomes of the transactions of a round. */
export interface Failure {
  /** How many go well before it. */
  readonly after: number;
  /**
   * `rollback`: the transaction fails, and nothing of it is kept. `answer`: it is kept, and its caller never hears so.
   * `death`: from then on nothing of this process reaches the database, not even that it gives the company back.
   */
  readonly kind: "rollback" | "answer" | "death";
}

/** What the database of a broken round says. */
export class DatabaseGone extends Error {}

/** The same database for one round, which fails as it was told to. */
export function failingTarget(target: SyncTarget, failure: Failure | undefined): SyncTarget {
  let left = failure?.after ?? Infinity;
  let isDead = false;
  const live = (): void => {
    if (isDead) throw new DatabaseGone("The process is gone.");
  };
  return {
    open: () => target.open(),
    ensureTable: (layout) => target.ensureTable(layout),
    printTable: (layout) => target.printTable(layout),
    async claim(...claim) {
      live();
      return target.claim(...claim);
    },
    async release(...release) {
      live();
      return target.release(...release);
    },
    holding: (place) => target.holding(place),
    async transaction(place, fence, untilMs, work) {
      live();
      left -= 1;
      if (left !== -1) return target.transaction(place, fence, untilMs, work);
      isDead = failure?.kind === "death";
      if (failure?.kind !== "rollback") {
        await target.transaction(place, fence, untilMs, work);
        throw new DatabaseGone("The answer did not arrive.");
      }
      return target.transaction(place, fence, untilMs, async (tx) => {
        await work(tx);
        throw new DatabaseGone("The transaction was rolled back.");
      });
    },
    leaveNote: (...note) => target.leaveNote(...note),
    async read(work) {
      live();
      return target.read(work);
    },
    feed: (...feed) => target.feed(...feed),
    feedPoint: (seq) => target.feedPoint(seq),
    feedEnd: () => target.feedEnd(),
    feedStart: () => target.feedStart(),
    pruneFeed: (seq) => target.pruneFeed(seq),
    async close() {},
  };
}
