import { isErpError } from "../../../errors/erp-error.ts";
import {
  type DeploymentState,
  type DeploymentStep,
  ExtensionNotDeployed,
} from "../../../errors/extension-not-deployed.ts";
import { isOutcomeUnknown } from "../../../errors/outcome-unknown.ts";
import { WorkFailed } from "../../../errors/work-failed.ts";
import { tell } from "../../../kit/tell.ts";
import type { WaitProgress } from "../../types/client-methods.ts";
import type { AutomationClient } from "../index.ts";
import { type ExtensionContent, readContent } from "./extension-content.ts";
import { type ExtensionManifest, readExtension } from "./extension-file.ts";
import { compareVersions, publishedOf } from "./installed-extensions.ts";
import { orderExtensions } from "./order-extensions.ts";
import { type DeploymentSchedule, findUpload, type SchemaSyncMode, takeUploadSlot } from "./upload-slot.ts";

/** Options of `deployExtension()`. */
export interface DeployOptions {
  /** Id of any company of the environment: an extension is deployed for all companies. */
  readonly companyId: string;
  /** @default "Current version" */
  readonly schedule?: DeploymentSchedule;
  /** @default "Add" */
  readonly schemaSyncMode?: SchemaSyncMode;
  /** Whether to uninstall the old version first; its data stay. @default false */
  readonly uninstallOld?: boolean;
  /** Called at each step. What it throws is ignored. @default no callback */
  readonly onProgress?: (step: DeploymentStep, progress?: WaitProgress) => void;
  readonly signal?: AbortSignal;
  /** Longest time to wait for the deployment; milliseconds. @default 3_600_000, one hour */
  readonly deadlineMs?: number;
}

/** The result of a deployment. */
export interface DeployedExtension {
  readonly manifest: ExtensionManifest;
  /**
   * `unchanged`: this version or a newer one was already installed, and nothing was sent. `scheduled`: it is installed
   * with the update that `schedule` names.
   */
  readonly outcome: "deployed" | "scheduled" | "unchanged";
  /** Version that is installed now. */
  readonly installedVersion: string | undefined;
}

const content = "/companies({companyId})/extensionUpload({extensionUploadId})/extensionContent";
const start = "/companies({companyId})/extensionUpload({extensionUploadId})/Microsoft.NAV.upload";
const uninstall = "/companies({companyId})/extensions({packageId})/Microsoft.NAV.uninstall";

const defaultDeadlineMs = 3_600_000;

interface Deployment extends DeployOptions {
  readonly client: AutomationClient;
  readonly manifest: ExtensionManifest;
  readonly file: Blob;
}

/** The version that is installed, if any. */
async function installedVersion({ client, companyId, manifest, signal }: Deployment): Promise<string | undefined> {
  return (await publishedOf(client, companyId, manifest.id, signal)).find(({ installed }) => installed)?.version;
}

/** The state of the environment after a failure. A second failure must not hide the first. */
async function stateNow(deployment: Deployment, before: string | undefined): Promise<DeploymentState> {
  try {
    const [version, left] = [
      await installedVersion(deployment),
      await findUpload(deployment.client, deployment.companyId),
    ];
    return { installedVersion: version, known: true, uploadLeft: left !== undefined };
  } catch {
    return { installedVersion: before, known: false, uploadLeft: false };
  }
}

function adviceFor(step: DeploymentStep, error: unknown): string {
  if (step === "wait for the deployment" && isErpError(error) && error.code === "WORK_FAILED")
    return "Open the page Extension Deployment Status in Business Central for the reason, mend it, and deploy again.";
  if (isOutcomeUnknown(error))
    return "It may have begun all the same: look at the page Extension Deployment Status before you deploy again.";
  if (isErpError(error) && error.code === "WORK_UNFINISHED")
    return "It goes on: look again later before you deploy once more.";
  return "Mend what the cause says, and deploy again: that is safe.";
}

async function deploy(deployment: Deployment): Promise<DeployedExtension> {
  const {
    client,
    manifest,
    file,
    companyId,
    signal,
    schedule = "Current version",
    schemaSyncMode = "Add",
    uninstallOld = false,
    deadlineMs = defaultDeadlineMs,
  } = deployment;
  const call = { companyId, ...(signal && { signal }) };
  let before: string | undefined;
  let step: DeploymentStep = "look at the environment";
  const begin = (next: DeploymentStep): void => {
    step = next;
    void tell(deployment.onProgress, next);
  };
  try {
    begin("look at the environment");
    const published = await publishedOf(client, companyId, manifest.id, signal);
    const old = published.find(({ installed }) => installed);
    before = old?.version;
    if (old && compareVersions(old.version, manifest.version) >= 0)
      return { manifest, outcome: "unchanged", installedVersion: old.version };
    if (uninstallOld && old) {
      begin("uninstall the old version");
      await client.run(uninstall, { ...call, packageId: old.packageId });
    }
    begin("prepare the upload");
    const extensionUploadId = await takeUploadSlot(client, companyId, { schedule, schemaSyncMode }, signal);
    begin("send the file");
    await client.upload(content, file, { ...call, extensionUploadId, ifMatch: "*" });
    begin("start the deployment");
    // Deployments have no id that the action would give: what is there before cannot be this one.
    const others: string[] = [];
    for await (const { operationID } of client.list("/companies({companyId})/extensionDeploymentStatus", {
      ...call,
      select: ["operationID"],
    }))
      others.push(operationID);
    let unsure: unknown;
    const started = await client.run(start, { ...call, extensionUploadId }).catch((error: unknown) => {
      if (!isOutcomeUnknown(error)) throw error;
      unsure = error;
      return undefined;
    });
    begin("wait for the deployment");
    const match = { publisher: manifest.publisher, name: manifest.name, appVersion: manifest.version };
    const waiting = client.wait(start, started, {
      ...call,
      extensionUploadId,
      match,
      before: others,
      deadlineMs: unsure === undefined ? deadlineMs : Math.min(deadlineMs, unsureMs),
      onProgress: (progress) => tell(deployment.onProgress, "wait for the deployment", progress),
    });
    await waiting.catch((error: unknown) => {
      // Nothing shows that the action arrived: then that is what there is to say.
      throw unsure !== undefined && isErpError(error) && error.code === "WORK_UNFINISHED" ? unsure : error;
    });
    begin("check the result");
    const now = await installedVersion(deployment);
    if (schedule !== "Current version") return { manifest, outcome: "scheduled", installedVersion: now };
    if (now !== manifest.version)
      throw new WorkFailed(
        "DeployExtensionUpload",
        `completed, but ${now === undefined ? "no version" : `version ${now}`} is installed`,
        undefined,
      );
    return { manifest, outcome: "deployed", installedVersion: now };
  } catch (error) {
    const state = await stateNow({ ...deployment, signal: AbortSignal.timeout(stateWithinMs) }, before);
    throw new ExtensionNotDeployed(`${manifest.name} ${manifest.version}`, step, state, adviceFor(step, error), {
      cause: error,
    });
  }
}

/** How long to look for a deployment whose start may not have arrived; milliseconds. */
const unsureMs = 120_000;
/** Longest time to read the state of the environment after a failure; milliseconds. */
const stateWithinMs = 60_000;

/**
 * Deploys an extension and waits until it is installed. It uses the upload record that a failed deployment left behind,
 * tolerates single failures of its polls, and reports success only when the new version is listed as installed.
 *
 * @param file the compiled `.app`: its path, its bytes, a `Blob` or a stream
 * @example
 * ```ts
 * import { createAutomationClient } from "erp-openapi/business-central-automation";
 * import { deployExtension } from "erp-openapi/business-central-automation/workflows";
 * declare const auth: import("erp-openapi/oauth").OAuthClient;
 * declare const companyId: string;
 * const automation = createAutomationClient({ environmentName: "Production", auth });
 * const { outcome } = await deployExtension(automation, "Contoso_Warehouse_1.2.0.0.app", { companyId, onProgress: (step) => console.log(step) });
 * console.log(outcome);
 * ```
 * @throws {ExtensionFileInvalid} when the file is not an extension; nothing was sent
 * @throws {ExtensionNotDeployed} when a step fails; it has the step and the state of the environment
 */
export async function deployExtension(
  client: AutomationClient,
  file: ExtensionContent,
  options: DeployOptions,
): Promise<DeployedExtension> {
  const { blob, bytes } = await readContent(file);
  return deploy({ ...options, client, manifest: readExtension(bytes), file: blob });
}

/**
 * Deploys several extensions, each one after those that it depends on. Stops at the first that fails.
 *
 * @throws {ExtensionFileInvalid} when a file is not an extension, or they cannot be ordered; nothing was sent
 * @throws {ExtensionNotDeployed} when one fails; those before it are deployed
 */
export async function deployExtensions(
  client: AutomationClient,
  files: readonly ExtensionContent[],
  options: DeployOptions,
): Promise<DeployedExtension[]> {
  const read: { manifest: ExtensionManifest; blob: Blob }[] = [];
  for (const file of files) {
    const { blob, bytes } = await readContent(file);
    read.push({ manifest: readExtension(bytes), blob });
  }
  const deployed: DeployedExtension[] = [];
  for (const { manifest, blob } of orderExtensions(read))
    deployed.push(await deploy({ ...options, client, manifest, file: blob }));
  return deployed;
}
