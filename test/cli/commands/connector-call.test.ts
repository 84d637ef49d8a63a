import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Ran, run } from "../support/run.ts";
import { useSandbox } from "../support/use-sandbox.ts";

const folder = mkdtempSync(join(tmpdir(), "connector-call-"));
const used = useSandbox({ seed: 1, rows: { CrmAccount: 61 } });
let division: string;

const call = (connector: string, operationId: string, ...words: string[]): Promise<Ran> =>
  run("connector", "call", connector, operationId, ...words);

beforeAll(async () => {
  division = String(used.sandbox.exact.divisions[0]);
  for (const service of ["exact", "business-central"])
    expect(await run("login", service, "--sandbox", "--as", "kim@example.com")).toMatchObject({ code: 0 });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("connector call", () => {
  test("--dry-run prints the request without account, token or network", async () => {
    const { code, stdout, stderr } = await call(
      "exact-online-crm",
      "UpdateCrmAccount",
      "--dry-run",
      "--param",
      "division=7",
      "--param",
      "ID=0b0ca9c0-6a4f-4a83-9c39-4a5f6a7c1d2e",
      "--body",
      '{"Name":"M\u00fcller"}',
    );
    expect([code, stderr, JSON.parse(stdout)]).toEqual([
      0,
      "",
      {
        method: "PUT",
        url: "https://start.exactonline.nl/api/v1/7/crm/Accounts(guid'0b0ca9c0-6a4f-4a83-9c39-4a5f6a7c1d2e')",
        headers: { "content-type": "application/json", accept: "application/json" },
        body: '{"Name":"M\u00fcller"}',
      },
    ]);
  });

  test("--choices shows a drop-down", async () => {
    const { code, stdout } = await call("exact-online-crm", "ListCrmAccounts", "--sandbox", "--choices", "division");
    const [head, , first] = stdout.split("\n");
    expect([code, head?.trim().split(/\s+/), first?.split(/\s{2,}/)[0]]).toEqual([0, ["value", "title"], division]);
  });

  test("--choices shows what a field of a body offers, that of a line as well", async () => {
    const { code, stdout } = await call(
      "exact-online-sales",
      "CreateSalesOrderSalesOrder",
      "--sandbox",
      "--param",
      `division=${division}`,
      "--choices",
      "body/SalesOrderLines/Item",
    );
    const [head, , first] = stdout.split("\n");
    expect([code, head?.trim().split(/\s+/)]).toEqual([0, ["value", "title"]]);
    expect(first).toMatch(/^[0-9a-f-]{36} {2,}[A-Z]/);
  });

  test("a request to an environment names the tenant in which the profile signs in", async () => {
    const { code, stderr } = await call(
      "business-central-automation",
      "ListCompanies",
      "--sandbox",
      "--json",
      "--param",
      "environmentName=Production",
    );
    const { businessCentral, entra } = used.sandbox;
    expect([code, stderr.trim()]).toEqual([
      0,
      `GET ${businessCentral.origin}/v2.0/${entra.tenantId}/Production/api/microsoft/automation/v2.0/companies \u2192 200`,
    ]);
  });

  test("--all follows the pages, and says on stderr what was sent", async () => {
    const { code, stdout, stderr } = await call(
      "exact-online-crm",
      "ListCrmAccounts",
      "--sandbox",
      "--all",
      "--json",
      "--param",
      `division=${division}`,
      "--param",
      "$select=ID",
    );
    const sent = stderr.trim().split("\n");
    expect([code, JSON.parse(stdout).length, sent.length]).toEqual([0, 61, 2]);
    expect(sent[0]).toBe(`GET ${used.sandbox.exact.origin}/api/v1/${division}/crm/Accounts?%24select=ID \u2192 200`);
    expect(stdout + stderr).not.toMatch(/bearer/i);
  });

  test("a refusal of the service is printed, with exit code 1", async () => {
    const { code, stdout } = await call(
      "business-central-admin",
      "GetEnvironment",
      "--sandbox",
      "--json",
      "--param",
      "applicationFamily=BusinessCentral",
      "--param",
      "environmentName=Nowhere",
    );
    expect([code, JSON.parse(stdout)]).toMatchObject([1, { code: expect.any(String) }]);
  });

  test("work that goes on says so; --wait ends when the work has ended", async () => {
    const started = await call(
      "business-central-admin",
      "DeleteEnvironment",
      "--sandbox",
      "--json",
      "--param",
      "applicationFamily=BusinessCentral",
      "--param",
      "environmentName=Sandbox",
    );
    const operationId: string = JSON.parse(started.stdout).id;
    const early = await call(
      "business-central-admin",
      "WaitForOperation",
      "--sandbox",
      "--json",
      "--param",
      `operationId=${operationId}`,
    );
    expect([early.code, JSON.parse(early.stdout).ended]).toEqual([0, false]);
    expect(early.stderr).toContain("The work goes on: a flow would ask again, and so does --wait.");
    used.sandbox.clock.advance(20 * 60_000);
    for (const service of ["exact", "business-central"])
      await run("login", service, "--sandbox", "--as", "kim@example.com");
    const ended = await call(
      "business-central-admin",
      "WaitForOperation",
      "--sandbox",
      "--json",
      "--wait",
      "--param",
      `operationId=${operationId}`,
    );
    expect([ended.code, JSON.parse(ended.stdout)]).toMatchObject([0, { ended: true }]);
  });

  test("a file goes with a form", async () => {
    const app = join(folder, "my.app");
    writeFileSync(
      app,
      '{"id":"0b0ca9c0-6a4f-4a83-9c39-4a5f6a7c1d2e","name":"Mine","publisher":"Me","version":"1.0.0.0","dependencies":[]}',
    );
    const inputs = [
      "applicationFamily=BusinessCentral",
      "environmentName=Production",
      `extensionFile=@${app}`,
      "acceptIsvEula=true",
    ].flatMap((text) => ["--param", text]);
    const { code, stdout } = await call(
      "business-central-admin",
      "UploadAndInstallPte",
      "--sandbox",
      "--json",
      ...inputs,
    );
    expect([code, JSON.parse(stdout)]).toMatchObject([
      0,
      { type: "install", id: expect.stringMatching(/^[0-9a-f-]{36}$/) },
    ]);
  });

  test("a trigger prints its runs until Ctrl-C, and leaves nothing subscribed", async () => {
    const child = spawn(
      process.execPath,
      [
        "src/cli/main.ts",
        "connector",
        "call",
        "exact-online-crm",
        "WhenAccountsChange",
        "--sandbox",
        "--param",
        `division=${division}`,
      ],
      { stdio: ["ignore", "pipe", "pipe"] },
    );
    const lines = createInterface(child.stdout);
    const next = async (): Promise<string> => String((await once(lines, "line"))[0]);
    expect(await next()).toBe("(an empty call: the service tries the address)");
    const [, run] = await Promise.all([
      call(
        "exact-online-crm",
        "CreateCrmAccount",
        "--sandbox",
        "--param",
        `division=${division}`,
        "--body",
        '{"Name":"Watched"}',
      ),
      next(),
    ]);
    expect(JSON.parse(run)).toMatchObject({
      Content: { Topic: "Accounts", Action: "Create", Division: Number(division) },
    });
    child.kill("SIGINT");
    expect(await once(child, "exit")).toEqual([0, null]);
    const left = await call(
      "exact-online-administration",
      "ListWebhooksWebhookSubscriptions",
      "--sandbox",
      "--json",
      "--param",
      `division=${division}`,
    );
    expect(JSON.parse(left.stdout)).toEqual({ value: [] });
  });

  test("a trigger that nobody calls is asked until Ctrl-C", async () => {
    const words = ["src/cli/main.ts", "connector", "call", "business-central-admin", "WhenOperationEnds", "--sandbox"];
    const child = spawn(process.execPath, words, { stdio: ["ignore", "pipe", "pipe"] });
    const said = createInterface(child.stderr);
    for await (const line of said) if (line.startsWith("From now on each run")) break;
    const run = once(createInterface(child.stdout), "line");
    const window = '{"preferredStartTime":"20:00","preferredEndTime":"05:00","timeZoneId":"UTC"}';
    const changed = await call(
      "business-central-admin",
      "SetUpdateSettings",
      "--sandbox",
      ...["--param", "applicationFamily=BusinessCentral", "--param", "environmentName=Sandbox", "--body", window],
    );
    expect(changed.code).toBe(0);
    expect(JSON.parse(String((await run)[0]))).toMatchObject({
      type: "modify",
      environmentName: "Sandbox",
      ended: true,
    });
    child.kill("SIGINT");
    expect(await once(child, "exit")).toEqual([0, null]);
  });

  test("a trigger that is refused says why, and ends", async () => {
    const refused = await call("business-central-admin", "WhenOperationEnds", "--sandbox", "--param", "statuses=done");
    expect([refused.code, JSON.parse(refused.stdout).error.code]).toEqual([1, "StatusUnknown"]);
  });
});

test.each<[number, string, readonly string[]]>([
  [
    2,
    "error: there is no connector exact-online (did you mean exact-online-crm, ",
    ["exact-online", "ListCrmAccounts"],
  ],
  [
    1,
    "error: exact-online-crm: CrmAccounts: there is no such operation: did you mean ListCrmAccounts",
    ["exact-online-crm", "CrmAccounts"],
  ],
  [
    1,
    "error: exact-online-crm: ListCrmAccounts: division is required.",
    ["exact-online-crm", "ListCrmAccounts", "--dry-run"],
  ],
  [
    2,
    "error: --param takes name=value, and 'division' has no name and sign",
    ["exact-online-crm", "ListCrmAccounts", "--param", "division"],
  ],
  [
    2,
    "error: division is given twice.",
    ["exact-online-crm", "ListCrmAccounts", "--param", "division=1", "--param", "division=2"],
  ],
  [
    2,
    "error: --body takes JSON, @file or - for standard input: ",
    ["exact-online-crm", "CreateCrmAccount", "--body", "{"],
  ],
  [
    2,
    "error: extensionFile is a file: --param extensionFile=@<path>",
    ["business-central-admin", "UploadAndInstallPte", "--param", "extensionFile=my.app"],
  ],
  [
    2,
    "error: there is no file /nowhere/my.app, which --param extensionFile names.",
    ["business-central-admin", "UploadAndInstallPte", "--param", "extensionFile=@/nowhere/my.app"],
  ],
])("exit code %i: %s", async (code, message, words) => {
  const ended = await run("connector", "call", ...words);
  expect([ended.code, ended.stdout]).toEqual([code, ""]);
  expect(ended.stderr.startsWith(message), ended.stderr).toBe(true);
});
