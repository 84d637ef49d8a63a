import { ArgumentInvalid } from "../../errors/argument-invalid.ts";
import { WorkFailed } from "../../errors/work-failed.ts";
import { WorkUnfinished } from "../../errors/work-unfinished.ts";
import { sleep } from "../../http/clock.ts";
import { tell } from "../../kit/tell.ts";
import type { DecodedRow } from "../../odata/rows/compile-row-decoder.ts";
import type { SharedSettings } from "../calls/call-settings.ts";
import type { CallValues } from "../calls/call-values.ts";
import type { ClientContext } from "../calls/client-context.ts";
import { namesIn } from "../calls/plan-call.ts";
import { callOptions, readShared } from "../calls/read-options.ts";
import type { WaitProgress } from "../types/client-methods.ts";
import { findWork, type WatchedWork } from "./find-work.ts";
import { isPassingLook } from "./passing-look.ts";
import { startingOperation, type WorkHandle } from "./work-handle.ts";

/** Milliseconds between two looks: short at first, because small work ends soon, then longer (fact 143). */
const firstPauseMs = 2_000;
const longestPauseMs = 30_000;
const pauseGrowth = 1.5;
/** Copies of large environments take hours. */
const defaultDeadlineMs = 6 * 3_600_000;
/** Looks in a row that may say nothing: work that takes hours must not be lost to one of them. */
const refusedLooks = 5;

function isIn(statuses: readonly string[], status: string): boolean {
  return statuses.some((one) => one.toLowerCase() === status.toLowerCase());
}

function isListener(value: unknown): value is (progress: WaitProgress) => unknown {
  return typeof value === "function";
}

/** Options of waiting, checked. */
interface WaitSettings {
  readonly settings: SharedSettings;
  readonly pollMs: number | undefined;
  readonly deadlineMs: number;
  readonly onProgress: ((progress: WaitProgress) => unknown) | undefined;
}

function readSettings(path: string, options: CallValues): WaitSettings {
  const place = { method: "wait", path };
  // An argument of the path may be called as an option is.
  const names = namesIn(path);
  const given: CallValues = Object.fromEntries(Object.entries(options).filter(([name]) => !names.includes(name)));
  const { pollMs, deadlineMs = defaultDeadlineMs, onProgress } = given;
  const wrong = (what: string): ArgumentInvalid => new ArgumentInvalid("wait", path, what);
  if (pollMs !== undefined && !(typeof pollMs === "number" && pollMs >= 1))
    throw wrong("pollMs is the time between two looks: give milliseconds, 1 or more.");
  // 0 is one look.
  if (!(typeof deadlineMs === "number" && deadlineMs >= 0))
    throw wrong("deadlineMs is the longest time to wait, in milliseconds.");
  if (onProgress !== undefined && !isListener(onProgress)) throw wrong("onProgress is a function.");
  return { settings: readShared(place, given), pollMs, deadlineMs, onProgress };
}

/** Names of what waiting takes beside the arguments of the write. */
export const waitOptions = [...callOptions, "pollMs", "deadlineMs", "onProgress"];

/**
 * Waits until long-running work has ended, and answers its record as it was last read. A status that is not known
 * means that it goes on.
 *
 * @throws {WorkFailed} when it ended without success
 * @throws {WorkUnfinished} when it still runs after `deadlineMs`
 * @throws {WorkNotFound} when the service does not list it
 * @throws {Error} the error of the last poll, when several in a row failed
 */
export async function waitForWork(
  context: ClientContext,
  handle: WorkHandle,
  options: CallValues,
): Promise<DecodedRow> {
  const operation = await startingOperation(context, handle.path);
  const { async, id: name } = operation.row;
  if (!async) throw new ArgumentInvalid("wait", handle.path, "nothing at this path starts long-running work.");
  const { settings, pollMs, deadlineMs, onProgress } = readSettings(handle.path, options);
  const work: WatchedWork = { operation, async, handle, settings };
  const beganAtMs = context.clock.now();
  const endMs = beganAtMs + deadlineMs;
  let pauseMs = pollMs ?? firstPauseMs;
  let refused = 0;
  let found: DecodedRow | undefined;
  for (;;) {
    try {
      found = await findWork(context, work);
      refused = 0;
    } catch (error) {
      refused += 1;
      if (!isPassingLook(error) || refused > refusedLooks) throw error;
    }
    const status = found ? String(found[async.status] ?? "") : "not visible";
    if (found && isIn(async.final, status)) {
      if (isIn(async.failed, status)) throw new WorkFailed(name, status, found);
      return found;
    }
    const nowMs = context.clock.now();
    if (nowMs >= endMs) throw new WorkUnfinished(name, status, nowMs - beganAtMs);
    if (onProgress) void tell(() => onProgress({ status, elapsedMs: nowMs - handle.startedAtMs, record: found }));
    await sleep(context.clock, Math.min(pauseMs, endMs - nowMs), settings.signal);
    if (pollMs === undefined) pauseMs = Math.min(longestPauseMs, pauseMs * pauseGrowth);
  }
}
