import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { createAdminCenterClient } from "../../src/clients/business-central-admin/index.ts";
import { waitUntilIdle } from "../../src/clients/business-central-admin/workflows/index.ts";
import { createAutomationClient } from "../../src/clients/business-central-automation/index.ts";
import {
  deployExtension,
  importConfigurationPackage,
} from "../../src/clients/business-central-automation/workflows/index.ts";
import { brokenListeners } from "../support/broken-listeners.ts";
import { deaths } from "../support/raw-sockets/speak.ts";
import { appFile } from "./business-central-automation/support/app-file.ts";
import { fastSandbox, fastTime } from "./support/fast-time.ts";
import { entraTokens, personTokens } from "./support/signed-in.ts";

const copyPath = "/applications/{applicationFamily}/environments/{sourceEnvironmentName}/copy";
const place = { applicationFamily: "BusinessCentral", sourceEnvironmentName: "Production" };
const rapidstart = new TextEncoder().encode(
  `<?xml version="1.0"?><DataList><CurrencyList><TableID>4</TableID><Currency><Code>EUR</Code></Currency></CurrencyList></DataList>`,
);

async function open() {
  const sandbox = await fastSandbox();
  const time = fastTime(sandbox);
  const settings = { origin: sandbox.businessCentral.origin, ...time };
  const { tenantId } = sandbox.entra;
  const auth = entraTokens(sandbox);
  const automation = createAutomationClient({ tenantId, environmentName: "Production", auth, ...settings });
  const center = createAdminCenterClient({ auth: personTokens(sandbox), ...settings });
  let companyId = "";
  for await (const { id } of automation.list("/companies", { select: ["id"] })) companyId = id;
  return { center, automation, companyId, clock: time.clock };
}

describe.each(brokenListeners)("an onProgress that %s", (_how, broken) => {
  /** Counts the calls, so that a listener that is not called does not pass for one that harms nobody. */
  const counted = () => {
    const counter = { calls: 0, listener: (): Promise<never> => (counter.calls++, broken()) };
    return counter;
  };
  const harmless = async (counter: { calls: number }, died: unknown[]): Promise<void> => {
    await wait(5);
    expect([counter.calls > 0, died]).toEqual([true, []]);
  };

  test("ends no waiting", async () => {
    const [died, counter, { center }] = [deaths(), counted(), await open()];
    const started = await center.create(copyPath, { environmentName: "CopyOne", type: "Sandbox" }, place);
    const ended = await center.wait(copyPath, started, { ...place, onProgress: counter.listener });
    expect(ended.status.toLowerCase()).toBe("succeeded");
    await harmless(counter, died);
  });

  test("ends no waiting for an idle environment", async () => {
    const [died, counter, { center, clock }] = [deaths(), counted(), await open()];
    await center.create(copyPath, { environmentName: "CopyOne", type: "Sandbox" }, place);
    const production = { applicationFamily: "BusinessCentral", environmentName: "Production" };
    await waitUntilIdle(center, production, { ...(clock && { clock }), onProgress: counter.listener });
    await harmless(counter, died);
  });

  test("stops no deployment", async () => {
    const [died, counter, { automation, companyId }] = [deaths(), counted(), await open()];
    const { outcome } = await deployExtension(automation, appFile(), { companyId, onProgress: counter.listener });
    expect(outcome).toBe("deployed");
    await harmless(counter, died);
  });

  test("stops no import of a package", async () => {
    const [died, counter, { automation, companyId }] = [deaths(), counted(), await open()];
    const options = { companyId, code: "SETUP", onProgress: counter.listener };
    expect(await importConfigurationPackage(automation, rapidstart, options)).toMatchObject({
      records: 1,
      applied: true,
    });
    await harmless(counter, died);
  });
});
