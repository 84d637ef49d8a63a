import type { WriteState } from "../states/write-states.ts";
import type { Hold } from "../store/write-store.ts";
import { ask, type Script } from "./script.ts";
import type { StoreContext } from "./store-context.ts";

/** Moves the deadline of a write that is held in a state; see `WriteStore.renewSend` and `renewLook`. */
export function* renew(
  { dialect }: StoreContext,
  state: Extract<WriteState, "sending" | "unknown">,
  { id, fence }: Hold,
  leaseMs: number,
): Script<boolean> {
  const nowMs = yield* dialect.now();
  const { changes } = yield* ask(
    `UPDATE ${dialect.table("erp_write")} SET until_ms = $3 WHERE id = $1 AND fence = $2 AND state = $5 AND until_ms > $4`,
    [id, fence, nowMs + leaseMs, nowMs, state],
  );
  return changes === 1;
}
