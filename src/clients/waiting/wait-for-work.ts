import { ArgumentInvalid } from "../../errors/argument-invalid.ts";
import { WorkFailed } from "../../errors/work-failed.ts";
import { WorkUnfinished } from "../../errors/work-unfinished.ts";
import { sleep } from "../../http/clock.ts";
import type { DecodedRow } from "../../odata/rows/compile-row-decoder.ts";
import type { ClientContext } from "../calls/client-context.ts";
import type { CallValues } from "../calls/plan-call.ts";
import type { FoundOperation } from "../tables/api-tables.ts";
import { findWork, type StartedWork } from "./find-work.ts";

/** Milliseconds between two looks: short at first, because small work ends soon, then longer (fact 143). */
const firstPauseMs = 2_000;
const longestPauseMs = 30_000;
const pauseGrowth = 1.5;
/** Copies of large environments take hours. */
const defaultDeadlineMs = 6 * 3_600_000;

function isIn(statuses: readonly string[], status: string): boolean {
  return statuses.some((one) => one.toLowerCase() === status.toLowerCase());
}

/** The write of a path that starts long-running work. */
async function startingOperation(context: ClientContext, path: string): Promise<FoundOperation> {
  const table = await context.tables.tableOf(path);
  for (const method of ["POST", "PUT", "PATCH", "DELETE"] as const) if (table?.paths[path]?.[method]?.async) return context.tables.operation(method, path);
  throw new ArgumentInvalid("wait", path, "nothing at this path starts long-running work.");
}

function isValues(value: unknown): value is CallValues {
  return typeof value === "object" && value !== null;
}

/**
 * Waits until long-running work has ended, and answers its record as it was last read.
 *
 * @throws {WorkFailed} when it ended badly; {@link WorkUnfinished} after `deadlineMs`; {@link WorkNotFound}
 */
export async function waitForWork(context: ClientContext, path: string, answer: unknown, values: CallValues): Promise<DecodedRow> {
  const operation = await startingOperation(context, path);
  const { async } = operation.row;
  if (!async) throw new ArgumentInvalid("wait", path, "nothing at this path starts long-running work.");
  const { signal, deadlineMs, match, onProgress, ...request } = values;
  const work: StartedWork = { operation, async, request, answer, match: isValues(match) ? match : {}, signal: signal instanceof AbortSignal ? signal : undefined };
  const startedAtMs = context.clock.now();
  const endMs = startedAtMs + (typeof deadlineMs === "number" ? deadlineMs : defaultDeadlineMs);
  let pauseMs = firstPauseMs;
  for (;;) {
    const found = await findWork(context, work);
    const status = found ? String(found[async.status] ?? "") : "not visible";
    if (found && isIn(async.final, status)) {
      if (isIn(async.failed, status)) throw new WorkFailed(operation.row.id, status, found);
      return found;
    }
    const nowMs = context.clock.now();
    if (nowMs >= endMs) throw new WorkUnfinished(operation.row.id, status, nowMs - startedAtMs);
    if (typeof onProgress === "function") onProgress({ status, elapsedMs: nowMs - startedAtMs, record: found });
    await sleep(context.clock, Math.min(pauseMs, endMs - nowMs), work.signal);
    pauseMs = Math.min(longestPauseMs, pauseMs * pauseGrowth);
  }
}
