import type { SyncTarget, TargetTransaction } from "../../../src/sync/index.ts";

/**
 * The same database, with a look at what each transaction does: rows of a page commit with what is known of its walk. Rows
 * that were asked for by their keys are of no page, and move no walk.
 */
export function watchedTarget(target: SyncTarget, readsPage: () => boolean, tell: (what: string) => void): SyncTarget {
  return {
    ...target,
    transaction(place, fence, untilMs, work) {
      return target.transaction(place, fence, untilMs, async (tx) => {
        let rows = 0;
        let notes = 0;
        const watched: TargetTransaction = {
          note: (...of) => tx.note(...of),
          setNote(...of) {
            notes += 1;
            return tx.setNote(...of);
          },
          notes: (of) => tx.notes(of),
          observe: (...of) => tx.observe(...of),
          observedUntil: (...of) => tx.observedUntil(...of),
          forgetObserved: (...of) => tx.forgetObserved(...of),
          upsert(table, of, given, mark) {
            rows += given.length;
            return tx.upsert(table, of, given, mark);
          },
          compare: (...of) => tx.compare(...of),
          find: (...of) => tx.find(...of),
          unmarked: (...of) => tx.unmarked(...of),
          remove: (...of) => tx.remove(...of),
          count: (...of) => tx.count(...of),
          addTombstones: (...of) => tx.addTombstones(...of),
          forgetTombstones: (...of) => tx.forgetTombstones(...of),
        };
        const answer = await work(watched);
        if (rows > 0 && notes === 0 && readsPage())
          tell(`${rows} rows were stored without what is known of their walk`);
        return answer;
      });
    },
  };
}
