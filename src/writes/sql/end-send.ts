import type { WriteState } from "../states/write-states.ts";
import type { Hold, SendEnding } from "../store/write-store.ts";
import { changeState } from "./change-state.ts";
import type { Script } from "./script.ts";
import { lockWrite, type StoreContext } from "./store-context.ts";
import { sealOutcome, type WriteRow } from "./write-rows.ts";

/** An answer that came when its sender had been given up already: what it proves counts, as long as nobody sends again. */
function isLateProof(row: WriteRow, { attempt }: Hold, { ending }: SendEnding): boolean {
  if (row.attempt !== attempt) return false;
  if (ending === "done") return ["unknown", "person", "approved", "given-up"].includes(row.state);
  return ending === "refused" && ["unknown", "person"].includes(row.state);
}

/** Stores how a sending ended; see `WriteStore.endSend`. */
export function* endSend(context: StoreContext, hold: Hold, ending: SendEnding): Script<WriteState | undefined> {
  const { dialect, keys } = context;
  const row = yield* lockWrite(context, hold.id);
  if (!row) return undefined;
  const isOurs = row.state === "sending" && row.fence === hold.fence;
  if (!isOurs && !isLateProof(row, hold, ending)) return undefined;
  const nowMs = yield* dialect.now();
  const outcome = sealOutcome(keys, hold.id, ending.outcome);
  const { code } = ending.outcome;
  const free = { until_ms: 0, outcome };
  switch (ending.ending) {
    case "done":
    case "refused":
    case "blocked":
      return (yield* changeState(dialect, row, ending.ending, nowMs, { code, set: free })).state;
    case "later":
      return (yield* changeState(dialect, row, "approved", nowMs, {
        code,
        // Nothing happened, so it is not tried less often for it.
        set: { ...free, not_before_ms: nowMs + Math.max(0, Math.floor(ending.waitMs)), tries: row.tries - 1 },
      })).state;
    case "unknown": {
      // Nobody sends this attempt any more: what its deadline would still allow does not happen.
      const settleAtMs = Math.min(row.untilMs, nowMs) + row.settleMs;
      const unknown = yield* changeState(dialect, row, "unknown", nowMs, {
        code,
        set: { ...free, settle_at_ms: settleAtMs, not_before_ms: row.hasKey ? nowMs : settleAtMs },
      });
      if (!ending.partly) return "unknown";
      return (yield* changeState(dialect, unknown, "person", nowMs, { code })).state;
    }
  }
}
