import { describe, expect, test } from "vitest";
import { environmentNamed } from "../../../../src/sandbox/business-central/environments.ts";
import { tenantId } from "../../odata/support/test-world.ts";
import { type AutomationBench, createAutomationBench } from "./support/automation-bench.ts";
import { deployApp } from "./support/first-steps.ts";

const minute = 60_000;

/** The newest deployment's status at each of these times after the action. */
async function watch(bench: AutomationBench, timesMs: readonly number[]): Promise<readonly unknown[]> {
  const seen: unknown[] = [];
  let nowMs = 0;
  for (const timeMs of timesMs) {
    bench.world.clock.advance(timeMs - nowMs);
    nowMs = timeMs;
    const answer = await bench.get("~/extensionDeploymentStatus");
    seen.push(answer.status === 200 ? answer.rows[0]?.["status"] : answer.status);
  }
  return seen;
}

const installed = async ({ get }: AutomationBench, name: string): Promise<readonly unknown[]> =>
  (await get(`~/extensions?$filter=displayName eq '${name}'`)).rows.map((row) => [
    row["versionMajor"],
    row["isInstalled"],
  ]);

describe("deploying an extension", () => {
  test("goes from an empty list over Unknown and InProgress to Completed, and empties the upload slot", async () => {
    const bench = await createAutomationBench();
    const startedAtMs = bench.world.clock.now();
    await deployApp(bench, { name: "Labels" });
    expect(await watch(bench, [0, 1_999, 2_000, 4_999, 5_000, 29_999, 30_000])).toEqual([
      undefined,
      undefined,
      "Unknown",
      "Unknown",
      "InProgress",
      "InProgress",
      "Completed",
    ]);
    const [row] = (await bench.get("~/extensionDeploymentStatus")).rows;
    expect(row).toMatchObject({
      name: "Labels",
      publisher: "Brouwer Techniek",
      appVersion: "1.0.0.0",
      schedule: "Immediate",
      operationType: "Upload",
    });
    expect(Date.parse(String(row?.["startedOn"]))).toBeGreaterThan(startedAtMs);
    expect(await installed(bench, "Labels")).toEqual([[1, true]]);
    expect((await bench.get("~/extensionUpload")).rows).toEqual([]);
  });

  test.each([
    [{ schedule: "Current Version", SchemaSyncMode: "Add" }],
    [{ Schedule: "current_x0020_version", schemaSyncMode: "force sync" }],
    [{ schedule: "Current version", deployedBy: "a field that nobody knows" }],
  ])("fact 192: an upload with %j makes the extension appear", async (settings) => {
    const bench = await createAutomationBench();
    await deployApp(bench, { name: "Labels" }, settings);
    bench.world.clock.advance(60_000);
    expect(await installed(bench, "Labels")).toEqual([[1, true]]);
  });

  test.each([
    ["is no app", "not an app"],
    [
      "needs an app that is not installed",
      { name: "Labels", dependencies: [{ id: "99999999-2222-4333-8444-555555555555" }] },
    ],
    ["has no proper version", { name: "Labels", version: "1.0" }],
  ])(
    "pain 38: when the file %s the deployment fails and its record stays, POST is refused, PATCH works",
    async (_, app) => {
      const bench = await createAutomationBench();
      const systemId = await deployApp(bench, app);
      expect(await watch(bench, [30_000])).toEqual(["Failed"]);
      const again = await bench.send("POST", "~/extensionUpload", { schedule: "Current version" });
      expect([again.status, again.code]).toEqual([400, "Internal_EntityWithSameKeyExists"]);
      expect(
        (
          await bench.send(
            "PATCH",
            `~/extensionUpload(${systemId})`,
            { schemaSyncMode: "Force Sync" },
            { "if-match": "*" },
          )
        ).json,
      ).toMatchObject({ systemId, schemaSyncMode: "Force_x0020_Sync" });
      await deployApp(bench, { name: "Labels" });
      bench.world.clock.advance(minute);
      expect((await bench.get("~/extensionDeploymentStatus")).rows.map((row) => row["status"])).toEqual([
        "Completed",
        "Failed",
      ]);
      expect((await bench.send("POST", "~/extensionUpload", {})).status).toBe(201);
    },
  );

  test("pain 39: every third deployment answers one read with 403 although it succeeds", async () => {
    const bench = await createAutomationBench();
    const log = [];
    for (const version of ["1.0.0.0", "2.0.0.0", "3.0.0.0"]) {
      await deployApp(bench, { name: "Labels", version });
      log.push(await watch(bench, [6_000, 7_000, 30_000]));
    }
    expect(log).toEqual([
      ["InProgress", "InProgress", "Completed"],
      ["InProgress", "InProgress", "Completed"],
      [403, "InProgress", "Completed"],
    ]);
    expect(await installed(bench, "Labels")).toEqual([[3, true]]);
  });

  test("an update is a new package, and the same or an older version is refused", async () => {
    const bench = await createAutomationBench();
    await deployApp(bench, { name: "Labels", version: "2.0.0.0" });
    bench.world.clock.advance(minute);
    const [first] = (await bench.get("~/extensions?$filter=displayName eq 'Labels'")).rows;
    await deployApp(bench, { name: "Labels", version: "10.0.0.0" });
    bench.world.clock.advance(minute);
    expect((await bench.get(`~/extensions(${first?.["packageId"]})`)).status).toBe(404);
    expect(await installed(bench, "Labels")).toEqual([[10, true]]);
    await deployApp(bench, { name: "Labels", version: "9.0.0.0" });
    expect(await watch(bench, [30_000])).toEqual(["Failed"]);
  });

  test("for a later version it completes and installs nothing yet", async () => {
    const bench = await createAutomationBench();
    await deployApp(bench, { name: "Labels" }, { schedule: "Next minor version" });
    expect(await watch(bench, [30_000])).toEqual(["Completed"]);
    expect((await bench.get("~/extensionDeploymentStatus")).rows[0]?.["schedule"]).toBe("Next minor version");
    expect(await installed(bench, "Labels")).toEqual([]);
  });

  test("an upload without content is refused", async () => {
    const bench = await createAutomationBench();
    const { systemId, ...row } = (await bench.send("POST", "~/extensionUpload", { schedule: "Current version" })).json;
    const own = `${bench.root}/companies(${bench.company})/extensionUpload(${systemId})`;
    expect(row).toMatchObject({
      schedule: "Current_x0020_version",
      schemaSyncMode: "Add",
      "extensionContent@odata.mediaEditLink": `${own}/extensionContent`,
      "extensionContent@odata.mediaReadLink": `${own}/extensionContent`,
    });
    expect((await bench.send("POST", `~/extensionUpload(${systemId})/Microsoft.NAV.upload`)).code).toBe(
      "Application_DialogException",
    );
  });

  test("fact 123: the content is bytes with If-Match and comes back as it was", async () => {
    const bench = await createAutomationBench();
    const { systemId } = (await bench.send("POST", "~/extensionUpload", {})).json;
    const link = `~/extensionUpload(${systemId})/extensionContent`;
    const bytes = Buffer.from([0, 255, 10, 13]);
    expect((await bench.send("PATCH", link, bytes)).status).toBe(412);
    expect(
      (await bench.send("PATCH", link, bytes, { "if-match": "*", "content-type": "application/json" })).status,
    ).toBe(415);
    expect((await bench.send("PATCH", link, bytes, { "if-match": "*" })).status).toBe(204);
    const response = await bench.service.handle(
      new Request(`${bench.root}/companies(${bench.company})/extensionUpload(${systemId})/extensionContent`, {
        headers: { authorization: `Bearer ${bench.world.token()}` },
      }),
    );
    expect([response.headers.get("content-type"), Buffer.from(await response.arrayBuffer()).equals(bytes)]).toEqual([
      "application/octet-stream",
      true,
    ]);
  });

  test("each company has a slot of its own", async () => {
    const bench = await createAutomationBench();
    const [, other] = (await bench.get("/companies")).rows;
    expect([
      (await bench.send("POST", "~/extensionUpload", {})).status,
      (await bench.send("POST", `/companies(${other?.["id"]})/extensionUpload`, {})).status,
    ]).toEqual([201, 201]);
  });
});

describe("extensions", () => {
  test("online only per-tenant and installed ones are listed, with a leading space in publishedAs", async () => {
    const bench = await createAutomationBench();
    await deployApp(bench, { name: "Labels" });
    bench.world.clock.advance(minute);
    const { rows } = await bench.get("~/extensions");
    expect(rows.find((row) => row["displayName"] === "Labels")?.["publishedAs"]).toBe(" PTE");
    expect(rows.filter((row) => row["publishedAs"] === "Global").every((row) => row["isInstalled"] === true)).toBe(
      true,
    );
  });

  test("are uninstalled with what depends on them, installed again, and unpublished when nothing needs them", async () => {
    const bench = await createAutomationBench();
    const base = { id: "aaaaaaaa-2222-4333-8444-555555555555", name: "Base" };
    const extra = { id: "bbbbbbbb-2222-4333-8444-555555555555", name: "Extra", dependencies: [{ id: base.id }] };
    for (const app of [base, extra]) {
      await deployApp(bench, app);
      bench.world.clock.advance(minute);
    }
    const act = async (name: string, action: string): Promise<unknown> => {
      const [row] = (await bench.get(`~/extensions?$filter=displayName eq '${name}'`)).rows;
      const answer = await bench.send("POST", `~/extensions(${row?.["packageId"]})/Microsoft.NAV.${action}`);
      return answer.code ?? answer.status;
    };
    const log = [];
    for (const [name, action] of [
      ["Base", "install"],
      ["Base", "unpublish"],
      ["Base", "uninstall"],
      ["Base", "uninstall"],
      ["Base", "unpublish"],
      ["Extra", "install"],
      ["Base", "install"],
      ["Extra", "install"],
      ["Extra", "uninstallAndDeleteExtensionData"],
      ["Extra", "unpublish"],
      ["Base", "uninstall"],
      ["Base", "unpublish"],
    ] as const)
      log.push(`${name} ${action}: ${await act(name, action)}`);
    expect(log).toEqual([
      "Base install: Application_DialogException",
      "Base unpublish: Application_DialogException",
      "Base uninstall: 204",
      "Base uninstall: Application_DialogException",
      "Base unpublish: Unknown",
      "Extra install: Application_DialogException",
      "Base install: 204",
      "Extra install: 204",
      "Extra uninstallAndDeleteExtensionData: 204",
      "Extra unpublish: 204",
      "Base uninstall: 204",
      "Base unpublish: 204",
    ]);
    expect((await bench.get("~/extensions?$filter=displayName eq 'Base'")).rows).toEqual([]);
  });

  test("the Admin Center sees the app that was deployed here", async () => {
    const bench = await createAutomationBench();
    await deployApp(bench, { name: "Labels" });
    bench.world.clock.advance(minute);
    expect(environmentNamed(bench.world, "Production", tenantId)?.apps.at(-1)).toMatchObject({
      name: "Labels",
      appType: "tenant",
      version: "1.0.0.0",
      state: "Installed",
    });
  });
});
