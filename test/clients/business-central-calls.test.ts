import { expect, test } from "vitest";
import { createAdminCenterClient } from "../../src/clients/business-central-admin/index.ts";
import { createAutomationClient } from "../../src/clients/business-central-automation/index.ts";
import { entraTokens, personTokens, sandboxClock, sandboxForTest } from "./support/signed-in.ts";

const copyPath = "/applications/{applicationFamily}/environments/{sourceEnvironmentName}/copy";
const place = { applicationFamily: "BusinessCentral", sourceEnvironmentName: "Production" };

async function open() {
  const sandbox = await sandboxForTest();
  const settings = {
    origin: sandbox.businessCentral.origin,
    auth: personTokens(sandbox),
    clock: sandboxClock(sandbox),
  };
  return {
    sandbox,
    center: createAdminCenterClient(settings),
    automation: createAutomationClient({
      ...settings,
      auth: entraTokens(sandbox),
      tenantId: sandbox.entra.tenantId,
      environmentName: "Production",
    }),
  };
}

async function collect<Row>(rows: AsyncIterable<Row>): Promise<Row[]> {
  const all: Row[] = [];
  for await (const row of rows) all.push(row);
  return all;
}

test("a copy is waited for, and the environment is there (facts 141 to 143)", async () => {
  const { center } = await open();
  const started = await center.create(copyPath, { environmentName: "CopyOne", type: "Sandbox" }, place);
  const seen: string[] = [];
  const ended = await center.wait(copyPath, started, {
    ...place,
    onProgress: ({ status, elapsedMs, record }) => seen.push(`${status} ${elapsedMs} ${record?.["id"] === started.id}`),
  });
  expect([ended.id, ended.status.toLowerCase()]).toEqual([started.id, "succeeded"]);
  expect(seen[0]?.toLowerCase()).toBe("scheduled 0 true");
  expect(seen.filter((look) => !/^(scheduled|running) \d+ true$/i.test(look))).toEqual([]);
  expect((await collect(center.list("/applications/environments"))).map(({ name }) => name)).toContain("CopyOne");
});

test("waiting ends when its time is over, and says that the work goes on", async () => {
  const { center } = await open();
  const started = await center.create(copyPath, { environmentName: "CopyOne", type: "Sandbox" }, place);
  await expect(center.wait(copyPath, started, { ...place, deadlineMs: 1 })).rejects.toMatchObject({
    code: "WORK_UNFINISHED",
    message: expect.stringContaining("call wait again"),
  });
});

test("an environment that moved while it was renamed is found in the list of operations", async () => {
  const { center } = await open();
  const rename = "/applications/{applicationFamily}/environments/{environmentName}/rename";
  const old = { applicationFamily: "BusinessCentral", environmentName: "Sandbox" };
  const started = await center.create(rename, { NewEnvironmentName: "Renamed" }, old);
  const ended = await center.wait(rename, started, old);
  expect([ended.id, ended.status.toLowerCase()]).toEqual([started.id, "succeeded"]);
});

test("the Admin Center's bare error is typed (fact 140)", async () => {
  const { center } = await open();
  await expect(
    center.get("/applications/{applicationFamily}/environments/{environmentName}", {
      applicationFamily: "BusinessCentral",
      environmentName: "Nowhere",
    }),
  ).rejects.toMatchObject({
    code: "API_NOT_FOUND",
    vendorCode: expect.stringMatching(/^environmentNotFound$/i),
  });
});

test("a user is changed by the version that was read, and refused by an old one (fact 119)", async () => {
  const { automation } = await open();
  const [company] = await collect(automation.list("/companies", { select: ["id"], limit: 1 }));
  const companyId = company?.id ?? "";
  const [user] = await collect(
    automation.list("/companies({companyId})/users", { companyId, select: ["userSecurityId", "state"], limit: 1 }),
  );
  const path = "/companies({companyId})/users({userSecurityId})";
  const key = { companyId, userSecurityId: user?.userSecurityId ?? "", ifMatch: user?.["@odata.etag"] ?? "" };
  const changed = await automation.update(path, { state: "Disabled" }, key);
  expect(changed?.state).toBe("Disabled");
  await expect(automation.update(path, { state: "Enabled" }, key)).rejects.toMatchObject({
    code: "API_CONFLICT",
    status: 409,
  });
});

test("a version of the Admin Center that is none, and a missing environment, are refused", async () => {
  const { sandbox } = await open();
  const auth = entraTokens(sandbox);
  expect(() => createAdminCenterClient({ auth, apiVersion: "2.29" })).toThrow(
    expect.objectContaining({ code: "CLIENT_ADDRESS_INVALID" }),
  );
  expect(() => createAutomationClient({ auth, environmentName: "" })).toThrow(
    expect.objectContaining({ code: "CLIENT_ADDRESS_INVALID" }),
  );
});
