import { ConfigurationPackageFailed } from "../../../errors/configuration-package-failed.ts";
import { isErpError } from "../../../errors/erp-error.ts";
import { WorkFailed } from "../../../errors/work-failed.ts";
import type { ClaimStore } from "../../claims/claim-store.ts";
import type { WaitProgress } from "../../types/client-methods.ts";
import type { AutomationClient } from "../index.ts";
import { type ExtensionContent, readContent } from "./extension-content.ts";

/** How a configuration package is imported. */
export interface ImportPackageOptions {
  readonly companyId: string;
  /** Code of the package, at most 20 characters; a package with this code is imported anew. */
  readonly code: string;
  /** @default the code */
  readonly name?: string;
  /** Whether its records are put into the tables of the company as well. @default true */
  readonly apply?: boolean;
  /** Keeps all processes that share this store from making one package twice. @default none: calls of this process alone take turns */
  readonly claims?: ClaimStore;
  readonly onProgress?: (step: "import" | "apply", progress: WaitProgress) => void;
  readonly signal?: AbortSignal;
  /** Longest time to wait for each of both; milliseconds. @default 3_600_000, one hour */
  readonly deadlineMs?: number;
}

const packages = "/companies({companyId})/configurationPackages";
const importing = "/companies({companyId})/configurationPackages({packageId})/Microsoft.NAV.import";
const applying = "/companies({companyId})/configurationPackages({packageId})/Microsoft.NAV.apply";
const content = "/companies({companyId})/configurationPackages({packageId})/file('{packageCode}')/content";

const defaultDeadlineMs = 3_600_000;

/** What became of a package. */
export interface ImportedPackage {
  readonly packageId: string;
  readonly code: string;
  /** Records that the package holds. */
  readonly records: number;
  readonly applied: boolean;
}

/** The package with the code, made where it is not there. */
async function takePackage(
  client: AutomationClient,
  { companyId, code, name = code, claims, signal }: ImportPackageOptions,
): Promise<{ readonly id: string; readonly code: string }> {
  const options = { companyId, ...(claims && { claims }), ...(signal && { signal }) };
  const { record } = await client.lookupThenCreate(packages, { code: code.toUpperCase(), packageName: name }, options);
  return { id: record.id, code: record.code ?? code.toUpperCase() };
}

/**
 * Sends a RapidStart package, imports it, and applies it: waits for both.
 *
 * @param file path, bytes, a `Blob` or a stream of the `.rapidstart` file
 * @example
 * ```ts
 * import { createAutomationClient } from "erp-openapi/business-central-automation";
 * import { importConfigurationPackage } from "erp-openapi/business-central-automation/workflows";
 * declare const auth: import("erp-openapi/oauth").OAuthClient;
 * declare const companyId: string;
 * const automation = createAutomationClient({ environmentName: "Production", auth });
 * const { records } = await importConfigurationPackage(automation, "setup.rapidstart", { companyId, code: "SETUP" });
 * console.log(records);
 * ```
 * @throws {ConfigurationPackageFailed} with the step and the vendor's explanation; {@link WorkUnfinished} {@link ApiError}
 */
export async function importConfigurationPackage(
  client: AutomationClient,
  file: ExtensionContent,
  options: ImportPackageOptions,
): Promise<ImportedPackage> {
  const { companyId, apply = true, onProgress, signal, deadlineMs = defaultDeadlineMs } = options;
  const { blob } = await readContent(file);
  const { id: packageId, code } = await takePackage(client, options);
  const call = { companyId, packageId, ...(signal && { signal }) };
  await client.upload(content, blob, { ...call, packageCode: code, ifMatch: "*" });
  const run = async (step: "import" | "apply", path: typeof importing | typeof applying) => {
    const started = await client.run(path, call);
    try {
      return await client.wait(path, started, {
        ...call,
        deadlineMs,
        ...(onProgress && { onProgress: (progress) => onProgress(step, progress) }),
      });
    } catch (error) {
      if (!isErpError(error) || !(error instanceof WorkFailed)) throw error;
      throw new ConfigurationPackageFailed(code, step, error);
    }
  };
  let record = await run("import", importing);
  if (apply) record = await run("apply", applying);
  return { packageId, code, records: Number(Reflect.get(Object(record), "numberOfRecords") ?? 0), applied: apply };
}
