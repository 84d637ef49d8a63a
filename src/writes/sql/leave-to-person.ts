import type { WriteOutcome } from "../store/write-record.ts";
import { changeState } from "./change-state.ts";
import type { Script } from "./script.ts";
import { knownOutcome, sealOutcome } from "./sealed-rows.ts";
import type { StoreContext } from "./store-context.ts";
import type { WriteRow } from "./write-rows.ts";

/** Leaves a write to a person, with the reason beside what is known of it. */
export function* leaveToPerson(
  { dialect, keys }: StoreContext,
  row: WriteRow,
  nowMs: number,
  why: WriteOutcome,
): Script<WriteRow> {
  const outcome = sealOutcome(keys, row.id, { ...knownOutcome(keys, row), ...why });
  return yield* changeState(dialect, row, "person", nowMs, { code: why.code, set: { until_ms: 0, outcome } });
}
