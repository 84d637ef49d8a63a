import type { CoreWrites } from "../../clients/core/core-writes.ts";
import { isApiError } from "../../errors/api-error.ts";
import { hasErrorCode } from "../../errors/has-error-code.ts";
import type { WriteState } from "../states/write-states.ts";
import type { LookEnding, LookTurn, WorkingStore } from "../store/write-store.ts";
import { outcomeOf } from "./judge-ending.ts";

/** Whether every further look would fail like this one. */
function isHopeless(error: unknown): boolean {
  if (hasErrorCode(error, "LOOK_UP_AMBIGUOUS") || hasErrorCode(error, "LOOK_UP_IMPOSSIBLE")) return true;
  // The service does not filter on a field, or does not show the list to this app.
  return isApiError(error) && [400, 403, 404].includes(error.status);
}

async function look(core: CoreWrites, { write }: LookTurn): Promise<LookEnding> {
  const { verb, path, content } = write;
  try {
    const record = await core.find({ verb, path, arguments: content.arguments }, content.key ?? {}, undefined);
    return record ? { found: "record", record } : { found: "nothing" };
  } catch (error) {
    return { found: "error", person: isHopeless(error), outcome: outcomeOf(error) };
  }
}

/** Looks for the record of a write of which nobody knows whether it was made, and stores what was found. */
export async function lookFor(
  store: Pick<WorkingStore, "endLook">,
  core: CoreWrites,
  turn: LookTurn,
): Promise<WriteState | undefined> {
  return store.endLook(turn, await look(core, turn));
}
