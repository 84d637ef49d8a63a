import { createAdminCenterClient } from "../../src/clients/business-central-admin/index.ts";
import type { OAuthClient } from "../../src/oauth/index.ts";
import type { Sandbox } from "../../src/sandbox/index.ts";
import { patientTimeouts, sandboxClock } from "./sandbox-time.ts";
import type { Progress, StepResult } from "./step.ts";

const copyPath = "/applications/{applicationFamily}/environments/{sourceEnvironmentName}/copy";
const copyName = "FirstRun";

/** Lists the environments of Business Central, copies the first, and waits until the copy is ready. */
export async function copyEnvironment(sandbox: Sandbox, auth: OAuthClient, progress: Progress): Promise<StepResult> {
  const center = createAdminCenterClient({
    origin: sandbox.businessCentral.origin,
    auth,
    clock: sandboxClock(sandbox),
    timeouts: patientTimeouts,
  });
  const names: string[] = [];
  for await (const { name } of center.list("/applications/environments")) names.push(name);
  progress(names.join(", "));
  const source = { applicationFamily: "BusinessCentral", sourceEnvironmentName: names[0] ?? "" };
  const started = await center.create(copyPath, { environmentName: copyName, type: "Sandbox" }, source);
  await center.wait(copyPath, started, {
    ...source,
    onProgress: ({ status, elapsedMs }) =>
      progress(
        `${names[0]} → ${copyName}: ${status} after ${Math.round(elapsedMs / 60_000)} min of the sandbox's time`,
      ),
  });
  return { made: `${names.length} environments listed, ${names[0]} copied to ${copyName}`, where: "the sandbox" };
}
