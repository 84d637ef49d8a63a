import type { ClientCore } from "../../clients/core/client-core.ts";
import { isApiError } from "../../errors/api-error.ts";
import { hasErrorCode } from "../../errors/has-error-code.ts";
import type { WriteState } from "../states/write-states.ts";
import type { LookEnding, LookTurn, WorkingStore } from "../store/write-store.ts";
import { readBack } from "../verify/read-back.ts";
import { HeldWrite } from "./held-write.ts";
import { outcomeOf } from "./judge-ending.ts";

/** Whether every further look would fail like this one. */
function isHopeless(error: unknown): boolean {
  if (hasErrorCode(error, "LOOK_UP_AMBIGUOUS") || hasErrorCode(error, "LOOK_UP_IMPOSSIBLE")) return true;
  // The service does not filter on a field, or does not show the list to this app.
  return isApiError(error) && [400, 403, 404].includes(error.status);
}

async function look(core: ClientCore, turn: LookTurn): Promise<LookEnding> {
  const { verb, path, content } = turn.write;
  try {
    const record = await core.writes.find({ verb, path, arguments: content.arguments }, content.key ?? {}, undefined);
    return record ? { found: "record", record, readBack: await readBack(core, turn, record) } : { found: "nothing" };
  } catch (error) {
    return { found: "error", person: isHopeless(error), outcome: outcomeOf(error) };
  }
}

/** What a look needs. */
export interface Looking {
  readonly store: Pick<WorkingStore, "renewLook" | "endLook">;
  readonly core: ClientCore;
  readonly leaseMs: number;
  /** When the store was asked for the write, by the client's clock. Epoch milliseconds. */
  readonly askedAtMs: number;
}

/** Looks for the record of a write of which nobody knows whether it was made, and stores what was found. */
export async function lookFor(
  { store, core, leaseMs, askedAtMs }: Looking,
  turn: LookTurn,
): Promise<WriteState | undefined> {
  const held = new HeldWrite(turn, { time: core, askedAtMs, leaseMs, renew: (hold, ms) => store.renewLook(hold, ms) });
  try {
    return await store.endLook(turn, await look(core, turn));
  } finally {
    held.end();
  }
}
