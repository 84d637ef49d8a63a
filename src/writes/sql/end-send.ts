import type { WriteState } from "../states/write-states.ts";
import type { Hold, SendEnding } from "../store/write-store.ts";
import { changeState } from "./change-state.ts";
import type { Script, SqlValue } from "./script.ts";
import { sealOutcome } from "./sealed-rows.ts";
import { lockWrite, type StoreContext } from "./store-context.ts";
import type { WriteRow } from "./write-rows.ts";

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
  const change = (from: WriteRow, to: WriteState, set: Readonly<Record<string, SqlValue>> = {}): Script<WriteRow> =>
    changeState(dialect, from, to, nowMs, { code, set: { ...free, ...set } });
  switch (ending.ending) {
    case "blocked":
      if (!row.isOpen) return (yield* change(row, "blocked")).state;
      // Nobody can say of it that nothing was sent.
      return (yield* change(yield* change(row, "unknown"), "person")).state;
    case "done":
      return (yield* change(row, "done", { is_open: 0 })).state;
    case "refused":
      // That a repeat is refused says nothing of an attempt before it, of which nobody knows how it ended.
      return (yield* change(row, "refused")).state;
    case "later": {
      // Nothing happened, so it is not tried less often for it.
      const notBeforeMs = nowMs + Math.max(0, Math.floor(ending.waitMs));
      return (yield* change(row, "approved", { not_before_ms: notBeforeMs, tries: row.tries - 1 })).state;
    }
    case "unknown": {
      // Nobody sends this attempt any more: what its deadline would still allow does not happen.
      const settleAtMs = Math.min(row.untilMs, nowMs) + row.settleMs;
      const unknown = yield* change(row, "unknown", {
        is_open: 1,
        settle_at_ms: settleAtMs,
        not_before_ms: row.hasKey ? nowMs : settleAtMs,
      });
      return ending.partly ? (yield* change(unknown, "person")).state : "unknown";
    }
  }
}
