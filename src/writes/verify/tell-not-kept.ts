import type { NotKept } from "../../errors/write-not-kept.ts";
import type { WriteState } from "../states/write-states.ts";
import type { WriteOutcome } from "../store/write-record.ts";
import type { WorkingStore } from "../store/write-store.ts";

/** Told of a write that was done, and of what its record does not have. */
export type NotKeptListener = (id: string, notKept: readonly NotKept[]) => void;

/** The same store for a worker, telling of what was not kept of a write, once that is stored. */
export function tellNotKept(store: WorkingStore, listener: NotKeptListener): WorkingStore {
  const told = (id: string, state: WriteState | undefined, outcome: WriteOutcome | undefined): typeof state => {
    if (state === "done" && outcome?.notKept) listener(id, outcome.notKept);
    return state;
  };
  return {
    tend: () => store.tend(),
    takeSend: (wish) => store.takeSend(wish),
    renewSend: (hold, leaseMs) => store.renewSend(hold, leaseMs),
    endSend: async (hold, ending) => told(hold.id, await store.endSend(hold, ending), ending.outcome),
    renewLook: (hold, leaseMs) => store.renewLook(hold, leaseMs),
    takeLook: (wish) => store.takeLook(wish),
    endLook: async (turn, ending) =>
      told(turn.id, await store.endLook(turn, ending), ending.found === "record" ? ending.readBack : undefined),
  };
}
