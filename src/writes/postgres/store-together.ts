import { type EnqueueOutcome, storedOf } from "../sql/enqueue.ts";
import type { Enqueued, NewWrite } from "../store/write-record.ts";

interface Waiting {
  readonly write: NewWrite;
  resolve(stored: Enqueued): void;
  reject(error: unknown): void;
}

/** Stores several writes on a connection, in their order; an outcome for each. */
type StoreOn = (writes: readonly NewWrite[]) => Promise<readonly EnqueueOutcome[]>;

/**
 * Puts writes together that a caller stores at the same time on one connection. That takes one statement after the other,
 * and each is a journey to the server: what came while one was on its way goes with the next, in the order in which it came.
 */
export function storeTogether(): (connection: object, write: NewWrite, store: StoreOn) => Promise<Enqueued> {
  const queues = new WeakMap<object, Waiting[]>();

  const workOff = async (connection: object, queue: Waiting[], store: StoreOn): Promise<void> => {
    while (queue.length > 0) {
      const batch = queue.splice(0);
      try {
        const outcomes = await store(batch.map(({ write }) => write));
        for (const [at, one] of batch.entries())
          try {
            one.resolve(storedOf(outcomes[at]));
          } catch (error) {
            one.reject(error);
          }
      } catch (error) {
        for (const one of batch) one.reject(error);
      }
    }
    queues.delete(connection);
  };

  return (connection, write, store) =>
    new Promise((resolve, reject) => {
      const waiting = { write, resolve, reject };
      const queue = queues.get(connection);
      if (queue) {
        queue.push(waiting);
        return;
      }
      const begun = [waiting];
      queues.set(connection, begun);
      void workOff(connection, begun, store);
    });
}
