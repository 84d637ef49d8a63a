import { ConfigurationPackageFailed } from "../../../errors/configuration-package-failed.ts";
import { isErpError } from "../../../errors/erp-error.ts";
import { WorkFailed } from "../../../errors/work-failed.ts";
import type { ClaimStore } from "../../claims/claim-store.ts";
import type { WaitProgress } from "../../types/client-methods.ts";
import type { AutomationClient } from "../index.ts";
import { type ExtensionContent, readContent } from "./extension-content.ts";

/** Options of `importConfigurationPackage()`. */
export interface ImportPackageOptions {
  readonly companyId: string;
  /** Code of the package, at most 20 characters. A package that already has this code is imported again. */
  readonly code: string;
  /** Name of the package. @default the code */
  readonly name?: string;
  /** Whether to apply the package too: to write its records to the tables of the company. @default true */
  readonly apply?: boolean;
  /**
   * Store of claims: processes that share it do not create one package twice. @default none: only calls of this process
   * take turns
   */
  readonly claims?: ClaimStore;
  readonly onProgress?: (step: "import" | "apply", progress: WaitProgress) => void;
  readonly signal?: AbortSignal;
  /** Longest wait for the import, and for the application; milliseconds each. @default 3_600_000, one hour */
  readonly deadlineMs?: number;
}

const packages = "/companies({companyId})/configurationPackages";
const importing = "/companies({companyId})/configurationPackages({packageId})/Microsoft.NAV.import";
const applying = "/companies({companyId})/configurationPackages({packageId})/Microsoft.NAV.apply";
const content = "/companies({companyId})/configurationPackages({packageId})/file('{packageCode}')/content";

const defaultDeadlineMs = 3_600_000;

/** The result of an import. */
export interface ImportedPackage {
  readonly packageId: string;
  readonly code: string;
  /** Number of records in the package. */
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
 * Uploads a RapidStart package, imports it and applies it, and waits until both are done.
 *
 * @param file the `.rapidstart` file: its path, its bytes, a `Blob` or a stream
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
 * @throws {ConfigurationPackageFailed} when the import or the application fails; it has the step and the vendor's
 *   reason
 * @throws {WorkUnfinished} when one of them takes longer than `deadlineMs`
 * @throws {ApiError} when the service refuses
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
