import { ArgumentInvalid } from "../../errors/argument-invalid.ts";
import { isApiError } from "../../errors/api-error.ts";
import { WorkFailed } from "../../errors/work-failed.ts";
import { WorkUnfinished } from "../../errors/work-unfinished.ts";
import { sleep } from "../../http/clock.ts";
import { tell } from "../../kit/tell.ts";
import type { DecodedRow } from "../../odata/rows/compile-row-decoder.ts";
import type { ClientContext } from "../calls/client-context.ts";
import type { CallValues } from "../calls/plan-call.ts";
import { findWork, type WatchedWork } from "./find-work.ts";
import { startingOperation, type WorkHandle } from "./work-handle.ts";

/** Milliseconds between two looks: short at first, because small work ends soon, then longer (fact 143). */
const firstPauseMs = 2_000;
const longestPauseMs = 30_000;
const pauseGrowth = 1.5;
/** Copies of large environments take hours. */
const defaultDeadlineMs = 6 * 3_600_000;
/** Looks in a row that may be refused: work that takes hours must not be lost to one of them. */
const refusedLooks = 5;

function isIn(statuses: readonly string[], status: string): boolean {
  return statuses.some((one) => one.toLowerCase() === status.toLowerCase());
}

/** A refusal that says nothing of the work: services refuse a look now and then although all is well. */
function isPassing(error: unknown): boolean {
  return isApiError(error) && (error.status === 403 || error.status === 404 || error.status >= 500);
}

function checkPause(path: string, pollMs: unknown): number | undefined {
  if (pollMs === undefined) return undefined;
  if (typeof pollMs === "number" && pollMs >= 1) return pollMs;
  throw new ArgumentInvalid("wait", path, "pollMs is the time between two looks: give milliseconds, 1 or more.");
}

/**
 * Waits until long-running work has ended, and answers its record as it was last read. A status that is not known
 * means that it goes on.
 *
 * @throws {WorkFailed} when it ended badly; {@link WorkUnfinished} after `deadlineMs`; {@link WorkNotFound}; {@link ApiError} after several refused looks
 */
export async function waitForWork(
  context: ClientContext,
  handle: WorkHandle,
  options: CallValues,
): Promise<DecodedRow> {
  const operation = await startingOperation(context, handle.path);
  const { async, id: name } = operation.row;
  if (!async) throw new ArgumentInvalid("wait", handle.path, "nothing at this path starts long-running work.");
  const { signal, deadlineMs, onProgress } = options;
  const pollMs = checkPause(handle.path, options["pollMs"]);
  const work: WatchedWork = { operation, async, handle, signal: signal instanceof AbortSignal ? signal : undefined };
  const beganAtMs = context.clock.now();
  const endMs = beganAtMs + (typeof deadlineMs === "number" ? deadlineMs : defaultDeadlineMs);
  let pauseMs = pollMs ?? firstPauseMs;
  let refused = 0;
  let found: DecodedRow | undefined;
  for (;;) {
    try {
      found = await findWork(context, work);
      refused = 0;
    } catch (error) {
      refused += 1;
      if (!isPassing(error) || refused > refusedLooks) throw error;
    }
    const status = found ? String(found[async.status] ?? "") : "not visible";
    if (found && isIn(async.final, status)) {
      if (isIn(async.failed, status)) throw new WorkFailed(name, status, found);
      return found;
    }
    const nowMs = context.clock.now();
    if (nowMs >= endMs) throw new WorkUnfinished(name, status, nowMs - beganAtMs);
    if (typeof onProgress === "function")
      void tell(() => onProgress({ status, elapsedMs: nowMs - handle.startedAtMs, record: found }));
    await sleep(context.clock, Math.min(pauseMs, endMs - nowMs), work.signal);
    if (pollMs === undefined) pauseMs = Math.min(longestPauseMs, pauseMs * pauseGrowth);
  }
}
