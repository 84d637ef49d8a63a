import { changeState } from "./change-state.ts";
import type { Script } from "./script.ts";
import type { StoreContext } from "./store-context.ts";
import { openOutcome, sealOutcome, type WriteRow } from "./write-rows.ts";

/** Leaves a write to a person, with the reason beside what is known of it. */
export function* leaveToPerson(
  { dialect, keys }: StoreContext,
  row: WriteRow,
  nowMs: number,
  code: string,
  reason: string,
): Script<WriteRow> {
  const outcome = sealOutcome(keys, row.id, { ...openOutcome(keys, row.sealed), code, reason });
  return yield* changeState(dialect, row, "person", nowMs, { code, set: { until_ms: 0, outcome } });
}
