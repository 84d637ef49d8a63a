import { isPassingLook } from "../../clients/waiting/passing-look.ts";
import { WorkFailed } from "../../errors/work-failed.ts";
import { WorkNotFound } from "../../errors/work-not-found.ts";
import { WorkUnfinished } from "../../errors/work-unfinished.ts";
import { type JsonObject, objectAt, textAt, textsAt, valueAt } from "../../kit/json-access.ts";
import { type ImportHandle, type ImportTools, isDuplicateJob } from "./import-solution.ts";
import type { Organisation } from "./organisation.ts";

/** How far an import is. */
export interface ImportProgress {
  /** Of the work, 0 to 100; undefined while it waits in the queue. */
  readonly percent: number | undefined;
  readonly elapsedMs: number;
}

/** What a wait takes. */
export interface WaitTools extends ImportTools {
  readonly longestMs: number;
  onProgress?(progress: ImportProgress): void;
}

/** From look to look; Microsoft's own sample looks every ten seconds. Milliseconds. */
const pause = { first: 2_000, longest: 10_000, growth: 1.5 };

/** So long neither operation nor job may be missing, and no look may fail: a queue, and an outage, is shorter. Milliseconds. */
const longestUnseenMs = 180_000;

/** `statecode` and `statuscode` of `asyncoperations`. @see https://learn.microsoft.com/power-apps/developer/data-platform/asynchronous-service */
const completed = 3;
const succeeded = 30;
const names: Readonly<Record<number, string>> = { 31: "Failed", 32: "Canceled" };

/** What a look at an import brought. */
interface Look {
  readonly job: JsonObject | undefined;
  readonly operation: JsonObject | undefined;
  /** Whether it has ended, as the organisation's own result of the job says. */
  readonly isDone: boolean;
}

async function look(organisation: Organisation, { jobId, operationId }: ImportHandle): Promise<Look> {
  const operation = operationId === undefined ? undefined : await operationOf(organisation, operationId);
  const job = await organisation.get("GetImportjob", `importjobs(${jobId})?$select=progress,startedon,completedon`);
  let isDone = operation === undefined && textAt(job, "completedon") !== undefined;
  if (operation && valueAt(operation, "statecode") === completed) {
    const status = Number(valueAt(operation, "statuscode"));
    const said = textAt(operation, "friendlymessage") ?? textAt(operation, "message");
    isDone = status === succeeded;
    // An earlier sending of the same import arrived: that one is followed.
    if (!isDone && isDuplicateJob(said)) return look(organisation, { jobId });
    if (!isDone) throw new WorkFailed("ImportSolutionAsync", names[status] ?? String(status), { message: said });
  }
  if (isDone) await checkResult(organisation, jobId);
  return { job, operation, isDone };
}

/**
 * Waits until an import has ended. That it succeeded is believed when the organisation's own result of the job says so.
 * Looks that say nothing of it, because the connection broke or the service failed, are repeated for some minutes.
 *
 * @throws {WorkFailed} when it ended without success
 * @throws {WorkUnfinished} when it still goes on after `longestMs`
 * @throws {WorkNotFound} when the organisation knows neither operation nor job
 * @throws {Error} what the last look ended with, when none said anything for minutes
 * @see https://learn.microsoft.com/power-platform/alm/solution-async
 */
export async function waitForImport(
  organisation: Organisation,
  handle: ImportHandle,
  { sleep, now, longestMs, onProgress }: WaitTools,
): Promise<void> {
  const began = now();
  let seenMs = began;
  let job: JsonObject | undefined;
  for (let pauseMs = pause.first; ; pauseMs = Math.min(pause.longest, pauseMs * pause.growth)) {
    try {
      const found = await look(organisation, handle);
      if (found.isDone) return;
      job = found.job;
      if (job || found.operation) seenMs = now();
      else if (now() - seenMs >= longestUnseenMs)
        throw new WorkNotFound("ImportSolutionAsync", `${organisation.origin} has no import job ${handle.jobId}`);
    } catch (error) {
      if (!isPassingLook(error) || now() - seenMs >= longestUnseenMs) throw error;
    }
    const elapsedMs = now() - began;
    if (elapsedMs >= longestMs) throw new WorkUnfinished("ImportSolutionAsync", job ? "running" : "queued", elapsedMs);
    onProgress?.({ percent: job && Math.round(Number(valueAt(job, "progress") ?? 0)), elapsedMs });
    await sleep(pauseMs);
  }
}

function operationOf(organisation: Organisation, id: string): Promise<JsonObject | undefined> {
  const select = "statecode,statuscode,friendlymessage,message,errorcode";
  return organisation.get("GetAsyncoperation", `asyncoperations(${id})?$select=${select}`);
}

async function checkResult(organisation: Organisation, jobId: string): Promise<void> {
  const answer = await organisation.get(
    "RetrieveSolutionImportResult",
    `RetrieveSolutionImportResult(ImportJobId=${jobId})`,
  );
  const result = objectAt(answer, "SolutionOperationResult");
  const status = valueAt(result, "Status");
  if (status === "Passed" || status === 1) return;
  const message = textsAt(result, "ErrorMessages").join(" ");
  throw new WorkFailed("ImportSolutionAsync", status === undefined ? "no result" : String(status), { message });
}
