import { isPassingLook } from "../../clients/waiting/passing-look.ts";
import { isApiError } from "../../errors/api-error.ts";
import { isOutcomeUnknown } from "../../errors/outcome-unknown.ts";
import { SolutionRefused } from "../../errors/solution-refused.ts";
import { listAt, objectAt, textAt, valueAt } from "../../kit/json-access.ts";
import type { Organisation } from "./organisation.ts";

/** An import under way. */
export interface ImportHandle {
  /** Chosen by us, before anything is sent: by it an import is found whose answer was lost. */
  readonly jobId: string;
  /** Undefined when the answer that has it was lost. */
  readonly operationId?: string;
}

/** What the work is done with. */
export interface ImportTools {
  /** Rejects when somebody stops the work. */
  sleep(ms: number): Promise<void>;
  now(): number;
}

/** How often, and how far apart, a job is looked for whose answer was lost. */
const looks = { times: 6, apartMs: 5_000 };

/** An import goes out twice at most: once more when its job did not come to light. */
const mostSent = 2;

function sentence(text: string): string {
  return /[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`;
}

/** What staging found wrong, a sentence each. */
function reasonsIn(results: unknown): string[] {
  const missing = listAt(results, "MissingDependencies").map((dependency) => {
    const name =
      textAt(dependency, "RequiredComponentDisplayName") ?? textAt(dependency, "RequiredComponentSchemaName") ?? "?";
    const solution = textAt(dependency, "RequiredComponentParentSolutionName");
    return `${name} is missing${solution === undefined ? "" : `: import the solution ${solution} before`}.`;
  });
  const invalid = listAt(results, "SolutionValidationResults").flatMap((result) => {
    const message = textAt(result, "Message");
    return message === undefined ? [] : [sentence(message)];
  });
  return [...missing, ...invalid];
}

/** A refusal for want of a right says which roles have it. */
function explained(error: unknown, solution: string, organisation: Organisation): unknown {
  if (!isApiError(error) || error.status !== 403) return error;
  return new SolutionRefused(
    solution,
    organisation.origin,
    [
      `${sentence(error.vendorMessage ?? "You may not import solutions there")} Sign in as somebody with the role System Administrator or System Customizer.`,
    ],
    { cause: error },
  );
}

/**
 * Uploads a solution and has it looked through; nothing is installed. Answers the id of the upload.
 *
 * @throws {SolutionRefused} when something is missing or wrong, or the caller may not import
 * @see https://learn.microsoft.com/power-apps/developer/data-platform/webapi/reference/stagesolution
 */
export async function stageSolution(organisation: Organisation, solution: string, zip: Uint8Array): Promise<string> {
  const CustomizationFile = Buffer.from(zip).toString("base64");
  // A second upload is a row that nobody uses.
  const answer = await organisation.act("StageSolution", { CustomizationFile }, "idempotent").catch((error) => {
    throw explained(error, solution, organisation);
  });
  const results = objectAt(answer, "StageSolutionResults");
  const id = textAt(results, "StageSolutionUploadId");
  const status = valueAt(results, "StageSolutionStatus");
  if ((status === "Passed" || status === 1) && id !== undefined) return id;
  const reasons = reasonsIn(results);
  throw new SolutionRefused(
    solution,
    organisation.origin,
    reasons.length > 0 ? reasons : [`Staging ended as ${String(status ?? "an answer that cannot be read")}.`],
  );
}

/** The job was there before: an earlier sending arrived. @see https://github.com/seanmcne/Microsoft.Xrm.Data.PowerShell/issues/446 */
export const isDuplicateJob = (text: string | undefined): boolean => /duplicate import job/i.test(text ?? "");

/**
 * Begins the import of a staged solution. When the answer is lost, the import job is looked for before anything is sent
 * again; and again it goes out under the same id, of which the organisation runs one job only.
 *
 * @throws {SolutionRefused} when the caller may not import
 * @throws {OutcomeUnknown} when the job did not come to light; follow it by `handle.jobId`
 * @see https://learn.microsoft.com/power-apps/developer/data-platform/webapi/reference/importsolutionasync
 */
export async function startImport(
  organisation: Organisation,
  staged: { readonly solution: string; readonly uploadId: string; readonly jobId: string },
  tools: ImportTools,
): Promise<ImportHandle> {
  const { solution, uploadId, jobId } = staged;
  const body = {
    OverwriteUnmanagedCustomizations: false,
    PublishWorkflows: true,
    ImportJobId: jobId,
    SolutionParameters: { StageSolutionUploadId: uploadId },
  };
  for (let sent = 1; ; sent++)
    try {
      const answer = await organisation.act("ImportSolutionAsync", body, "never");
      const operationId = textAt(answer, "AsyncOperationId");
      return operationId === undefined ? { jobId } : { jobId, operationId };
    } catch (error) {
      if (isApiError(error) && isDuplicateJob(error.vendorMessage)) return { jobId };
      if (!isOutcomeUnknown(error)) throw explained(error, solution, organisation);
      if (await isThere(organisation, jobId, tools)) return { jobId };
      if (sent === mostSent) throw error;
    }
}

async function isThere(organisation: Organisation, jobId: string, { sleep }: ImportTools): Promise<boolean> {
  for (let look = 0; look < looks.times; look++) {
    await sleep(looks.apartMs);
    // A look that failed saw nothing: what broke the connection may still be in the way.
    const found = await organisation.get("GetImportjob", `importjobs(${jobId})?$select=progress`).catch((error) => {
      if (!isPassingLook(error)) throw error;
    });
    if (found) return true;
  }
  return false;
}
