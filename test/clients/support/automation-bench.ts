import {
  type AutomationClient,
  type AutomationOptions,
  createAutomationClient,
} from "../../../src/clients/business-central-automation/index.ts";
import type { AttemptEvent } from "../../../src/http/index.ts";
import type { Sandbox, SandboxOptions } from "../../../src/sandbox/index.ts";
import { collect } from "./exact-bench.ts";
import { entraTokens, sandboxClock, sandboxForTest } from "./signed-in.ts";

/** A client of the sandbox's Automation API, one of its companies, and what its calls leave behind. */
export interface AutomationBench {
  readonly sandbox: Sandbox;
  readonly automation: AutomationClient;
  readonly companyId: string;
  readonly events: AttemptEvent[];
}

/** Starts a sandbox and a client of it; both end with the test. */
export async function openAutomation(
  sandboxOptions: SandboxOptions = {},
  options: Partial<AutomationOptions> = {},
): Promise<AutomationBench> {
  const sandbox = await sandboxForTest(sandboxOptions);
  const events: AttemptEvent[] = [];
  const automation = createAutomationClient({
    origin: sandbox.businessCentral.origin,
    auth: entraTokens(sandbox),
    clock: sandboxClock(sandbox),
    tenantId: sandbox.entra.tenantId,
    environmentName: "Production",
    log: { onAttempt: (event) => void events.push(event) },
    ...options,
  });
  const [company] = await collect(automation.list("/companies", { select: ["id"], limit: 1 }));
  events.length = 0;
  return { sandbox, automation, companyId: company?.id ?? "", events };
}
