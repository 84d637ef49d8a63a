import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { index as adminIndex } from "../../../generated/business-central-admin/operations.ts";
import { index as automationIndex } from "../../../generated/business-central-automation/operations.ts";
import type { ApiIndex } from "../../../generated/tables.ts";
import { type AdminCenterClient, createAdminCenterClient } from "../../../src/clients/business-central-admin/index.ts";
import {
  type AutomationClient,
  createAutomationClient,
} from "../../../src/clients/business-central-automation/index.ts";
import { takeUploadSlot } from "../../../src/clients/business-central-automation/workflows/upload-slot.ts";
import { ApiTables } from "../../../src/clients/tables/api-tables.ts";
import type { Sandbox } from "../../../src/sandbox/index.ts";
import { appFile } from "../business-central-automation/support/app-file.ts";
import { entraTokens, personTokens, sandboxForTest } from "../support/signed-in.ts";
import type { Job } from "./worker.ts";

const hourMs = 3_600_000;
const family = { applicationFamily: "BusinessCentral" };
const production = { ...family, environmentName: "Production" };
const sandboxEnvironment = { ...family, environmentName: "Sandbox" };
const environment = "/applications/{applicationFamily}/environments/{environmentName}";

/** Ids of the sandbox's catalogue. */
const apps = {
  slots: "5d0f3c1a-7b52-4e0c-9a3e-2f6d1c84b701",
  slotsForWebshops: "5d0f3c1a-7b52-4e0c-9a3e-2f6d1c84b702",
  rental: "8c6e2b90-13d4-4f7f-8e55-90b7a2d3c801",
};

async function collect<Row>(rows: AsyncIterable<Row>): Promise<Row[]> {
  const all: Row[] = [];
  for await (const row of rows) all.push(row);
  return all;
}

interface Place {
  readonly sandbox: Sandbox;
  readonly center: AdminCenterClient;
  readonly automation: AutomationClient;
  readonly companyId: string;
}

type Start = NonNullable<Job["start"]>;

/** The Admin Center of another tenant. */
function centerOfOthers(sandbox: Sandbox): AdminCenterClient {
  return createAdminCenterClient({
    origin: sandbox.businessCentral.origin,
    auth: personTokens(sandbox, sandbox.entra.customerTenantId, "owner@customer.example"),
  });
}

/** How each long operation is started, after what has to be there before. */
const admin: Readonly<Record<string, (place: Place) => Promise<Start>>> = {
  CreateEnvironment: async () => ({
    verb: "update",
    path: environment,
    values: { ...family, environmentName: "Fresh" },
    body: { environmentType: "Sandbox", countryCode: "NL" },
  }),
  DeleteEnvironment: async () => ({ verb: "remove", path: environment, values: sandboxEnvironment }),
  CopyEnvironment: async () => ({
    verb: "create",
    path: "/applications/{applicationFamily}/environments/{sourceEnvironmentName}/copy",
    values: { ...family, sourceEnvironmentName: "Production" },
    body: { environmentName: "CopyOne", type: "Sandbox" },
  }),
  async RecoverEnvironment({ center, sandbox }) {
    await center.remove(environment, sandboxEnvironment);
    sandbox.clock.advance(hourMs);
    return { verb: "run", path: `${environment}/recover`, values: sandboxEnvironment };
  },
  RenameEnvironment: async () => ({
    verb: "create",
    path: `${environment}/rename`,
    values: sandboxEnvironment,
    body: { NewEnvironmentName: "Playground" },
  }),
  async RestoreEnvironment({ center }) {
    const periods = await center.GET(
      "/applications/{applicationFamily}/environments/{environmentName}/availableRestorePeriods",
      { params: { path: production } },
    );
    return {
      verb: "create",
      path: `${environment}/restore`,
      values: production,
      body: { EnvironmentName: "Yesterday", EnvironmentType: "Sandbox", PointInTime: periods.data?.value?.[0]?.from },
    };
  },
  InstallApp: async () => ({
    verb: "create",
    path: `${environment}/apps/{appId}/install`,
    values: { ...production, appId: apps.rental },
    body: { acceptIsvEula: true },
  }),
  UploadAndInstallPte: async () => ({ verb: "form", path: `${environment}/apps/pteInstall`, values: production }),
  UninstallApp: async () => ({
    verb: "create",
    path: `${environment}/apps/{appId}/uninstall`,
    values: { ...production, appId: apps.slotsForWebshops },
    body: {},
  }),
  UpdateApp: async () => ({
    verb: "create",
    path: `${environment}/apps/{appId}/update`,
    values: { ...production, appId: apps.slots },
    body: { targetVersion: "2.4.1.0" },
  }),
  RequestEnvironmentTransfer: async ({ sandbox }) => ({
    verb: "create",
    path: "/transfers/outgoing/applications/{applicationFamily}/environments/{environmentName}",
    values: production,
    body: {
      DestinationEntraTenantId: sandbox.entra.customerTenantId,
      RunAt: new Date(sandbox.clock.now() + hourMs).toISOString(),
    },
  }),
  async AcceptEnvironmentTransfer({ sandbox }) {
    const theirs = centerOfOthers(sandbox);
    const requested = {
      DestinationEntraTenantId: sandbox.entra.tenantId,
      RunAt: new Date(sandbox.clock.now() + hourMs).toISOString(),
    };
    const [theirEnvironment] = await collect(theirs.list("/applications/environments"));
    await theirs.create(
      "/transfers/outgoing/applications/{applicationFamily}/environments/{environmentName}",
      requested,
      { ...family, environmentName: theirEnvironment?.name ?? "" },
    );
    return {
      verb: "create",
      path: "/transfers/incoming",
      values: {},
      body: {
        SourceEnvironmentName: theirEnvironment?.name,
        ApplicationFamily: "BusinessCentral",
        SourceEntraTenantId: sandbox.entra.customerTenantId,
        DestinationEnvironmentName: "Moved",
      },
    };
  },
  async CancelRunningUpdate({ center, sandbox }) {
    const [update] = await collect(
      center.list("/applications/{applicationFamily}/environments/{environmentName}/updates", production),
    );
    await center.PATCH("/applications/{applicationFamily}/environments/{environmentName}/updates/{targetVersion}", {
      params: { path: { ...production, targetVersion: update?.targetVersion ?? "" } },
      body: { selected: true, scheduleDetails: { ignoreUpdateWindow: true } },
    });
    sandbox.clock.advance(0);
    const [running] = await collect(
      center.list("/applications/{applicationFamily}/environments/{environmentName}/operations", production),
    );
    return {
      verb: "run",
      path: `${environment}/operations/{id}/cancel`,
      values: { ...production, id: running?.id ?? "" },
    };
  },
};

/** What somebody else has to do before the work can end. */
const meanwhile: Readonly<Record<string, (place: Place) => Promise<unknown>>> = {
  RequestEnvironmentTransfer: ({ sandbox }) =>
    centerOfOthers(sandbox).create("/transfers/incoming", {
      SourceEnvironmentName: "Production",
      ApplicationFamily: "BusinessCentral",
      SourceEntraTenantId: sandbox.entra.tenantId,
      DestinationEnvironmentName: "Moved",
    }),
};

const packagePath = "/companies({companyId})/configurationPackages({packageId})";

async function uploadedPackage({ automation, companyId }: Place): Promise<{ companyId: string; packageId: string }> {
  const { id } = await automation.create(
    "/companies({companyId})/configurationPackages",
    { code: "SETUP", packageName: "Setup" },
    { companyId },
  );
  const content = new TextEncoder().encode(
    '<?xml version="1.0"?><DataList><CurrencyList><TableID>4</TableID><Currency><Code>EUR</Code></Currency></CurrencyList></DataList>',
  );
  await automation.upload(
    "/companies({companyId})/configurationPackages({packageId})/file('{packageCode}')/content",
    content,
    { companyId, packageId: id, packageCode: "SETUP", ifMatch: "*" },
  );
  return { companyId, packageId: id };
}

const automated: typeof admin = {
  ImportConfigurationPackage: async (place) => ({
    verb: "run",
    path: `${packagePath}/Microsoft.NAV.import`,
    values: await uploadedPackage(place),
  }),
  async ApplyConfigurationPackage(place) {
    const values = await uploadedPackage(place);
    await place.automation.run(
      "/companies({companyId})/configurationPackages({packageId})/Microsoft.NAV.import",
      values,
    );
    place.sandbox.clock.advance(60_000);
    return { verb: "run", path: `${packagePath}/Microsoft.NAV.apply`, values };
  },
  async DeployExtensionUpload({ automation, companyId }) {
    const extensionUploadId = await takeUploadSlot(automation, companyId, {
      schedule: "Current version",
      schemaSyncMode: "Add",
    });
    await automation.upload(
      "/companies({companyId})/extensionUpload({extensionUploadId})/extensionContent",
      appFile(),
      { companyId, extensionUploadId, ifMatch: "*" },
    );
    return {
      verb: "run",
      path: "/companies({companyId})/extensionUpload({extensionUploadId})/Microsoft.NAV.upload",
      values: { companyId, extensionUploadId },
      marks: { match: { publisher: "Contoso & Sons", name: "Warehouse", appVersion: "1.0.0.0" } },
    };
  },
  async GetNewUsersFromOffice365Async({ automation, companyId }) {
    const [user] = await collect(
      automation.list("/companies({companyId})/users", { companyId, select: ["userSecurityId"], limit: 1 }),
    );
    return {
      verb: "run",
      path: "/companies({companyId})/users({userSecurityId})/Microsoft.NAV.getNewUsersFromOffice365Async",
      values: { companyId, userSecurityId: user?.userSecurityId ?? "" },
    };
  },
};

/** What a process said, until it ended or `enough` was said. */
async function talk(job: Job, enough: (what: string) => boolean): Promise<Map<string, unknown>> {
  const child = spawn(process.execPath, ["test/clients/waiting/worker.ts", JSON.stringify(job)], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  const said = new Map<string, unknown>();
  let fault = "";
  child.stderr.on("data", (part: Buffer) => void (fault += part.toString()));
  for await (const line of createInterface({ input: child.stdout })) {
    const { what, value }: { what: string; value: unknown } = JSON.parse(line);
    said.set(what, value);
    if (enough(what)) child.kill("SIGKILL");
  }
  if (child.exitCode === null && child.signalCode === null) await sleep(50);
  if (child.signalCode !== "SIGKILL" && child.exitCode !== 0) throw new Error(fault);
  return said;
}

async function open(): Promise<Place> {
  const sandbox = await sandboxForTest();
  const { origin } = sandbox.businessCentral;
  const center = createAdminCenterClient({ origin, auth: personTokens(sandbox) });
  const { tenantId } = sandbox.entra;
  const auth = entraTokens(sandbox);
  const automation = createAutomationClient({ origin, auth, tenantId, environmentName: "Production" });
  const [company] = await collect(automation.list("/companies", { select: ["id"] }));
  return { sandbox, center, automation, companyId: company?.id ?? "" };
}

async function longOperations(index: ApiIndex): Promise<string[]> {
  const tables = new ApiTables(index);
  const names: string[] = [];
  for (const prefix of Object.keys(index.prefixes))
    for (const rows of Object.values((await tables.tableOf(prefix))?.paths ?? {}))
      for (const row of Object.values(rows)) if (row.async) names.push(row.id);
  return [...new Set(names)].sort();
}

test("every long operation of the specs has its case", async () => {
  expect([Object.keys(admin).sort(), Object.keys(automated).sort()]).toEqual([
    await longOperations(adminIndex),
    await longOperations(automationIndex),
  ]);
});

const cases = [
  ...Object.entries(admin).map(([name, prepare]) => ({ api: "admin" as const, name, prepare })),
  ...Object.entries(automated).map(([name, prepare]) => ({ api: "automation" as const, name, prepare })),
];

test.each(cases)(
  "$name: killed half-way, and waited for in another process",
  async ({ api, name, prepare }) => {
    const place = await open();
    const { sandbox } = place;
    const start = await prepare(place);
    // Users are fetched on behalf of a person only.
    const tokens = api === "admin" || name.startsWith("GetNewUsers") ? personTokens(sandbox) : entraTokens(sandbox);
    const token = await tokens.token({
      operation: name,
      company: undefined,
      origin: "",
      attempt: 1,
      claims: undefined,
      signal: undefined,
    });
    const job = { api, origin: sandbox.businessCentral.origin, tenantId: sandbox.entra.tenantId, token };

    const first = await talk({ ...job, start }, (what) => what === "look");
    expect([...first.keys()]).toEqual(["handle", "look"]);
    const handle: unknown = first.get("handle");
    expect(JSON.stringify(handle)).not.toContain(token);

    await meanwhile[name]?.(place);
    for (let halfHour = 0; halfHour < 6; halfHour++) sandbox.clock.advance(hourMs / 2);
    const fresh = await tokens.token({
      operation: name,
      company: undefined,
      origin: "",
      attempt: 1,
      claims: undefined,
      signal: undefined,
    });
    const second = await talk({ ...job, token: fresh, handle }, () => false);
    const ended = second.get("ended");
    const status = ["status", "importStatus", "applyStatus"]
      .map((field) => Reflect.get(Object(ended), field))
      .filter((value) => typeof value === "string");
    // Both spellings of a cancelled operation (fact 181).
    expect(status.map((value) => value.toLowerCase().replace("cancelled", "canceled"))).toContain(
      {
        CancelRunningUpdate: "canceled",
        ImportConfigurationPackage: "completed",
        ApplyConfigurationPackage: "completed",
        DeployExtensionUpload: "completed",
        GetNewUsersFromOffice365Async: "finished",
      }[name] ?? "succeeded",
    );
  },
  60_000,
);
