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

/** So long neither operation nor job may be missing: a queue is shorter. Milliseconds. */
const longestUnseenMs = 180_000;

/** `statecode` and `statuscode` of `asyncoperations`. @see https://learn.microsoft.com/power-apps/developer/data-platform/asynchronous-service */
const completed = 3;
const succeeded = 30;
const names: Readonly<Record<number, string>> = { 31: "Failed", 32: "Canceled" };

/**
 * Waits until an import has ended. That it succeeded is believed when the organisation's own result of the job says so.
 *
 * @throws {WorkFailed} when it ended without success
 * @throws {WorkUnfinished} when it still goes on after `longestMs`
 * @throws {WorkNotFound} when the organisation knows neither operation nor job
 * @see https://learn.microsoft.com/power-platform/alm/solution-async
 */
export async function waitForImport(
  organisation: Organisation,
  handle: ImportHandle,
  { sleep, now, longestMs, onProgress }: WaitTools,
): Promise<void> {
  const began = now();
  let { operationId } = handle;
  let seenMs = began;
  for (let pauseMs = pause.first; ; pauseMs = Math.min(pause.longest, pauseMs * pause.growth)) {
    const operation = operationId === undefined ? undefined : await operationOf(organisation, operationId);
    const job = await organisation.get(
      "GetImportjob",
      `importjobs(${handle.jobId})?$select=progress,startedon,completedon`,
    );
    if (operation && valueAt(operation, "statecode") === completed) {
      const status = Number(valueAt(operation, "statuscode"));
      const said = textAt(operation, "friendlymessage") ?? textAt(operation, "message");
      if (status === succeeded) return checkResult(organisation, handle.jobId);
      if (!isDuplicateJob(said))
        throw new WorkFailed("ImportSolutionAsync", names[status] ?? String(status), { message: said });
      // An earlier sending of the same import arrived: that one is followed.
      operationId = undefined;
    } else if (job && operation === undefined && textAt(job, "completedon") !== undefined)
      return checkResult(organisation, handle.jobId);
    if (operation || job) seenMs = now();
    else if (now() - seenMs >= longestUnseenMs)
      throw new WorkNotFound("ImportSolutionAsync", `${organisation.origin} has no import job ${handle.jobId}`);
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
