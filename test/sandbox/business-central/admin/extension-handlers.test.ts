import { describe, expect, test } from "vitest";
import { environmentNamed } from "../../../../src/sandbox/business-central/environments.ts";
import { type Bench, createBench, dayMs, hourMs, noId } from "./support/admin-bench.ts";
import { pteForm } from "./support/examples.ts";
import { appId, packageWith } from "./support/package-with.ts";
import { at, column, rows, text } from "./support/read-json.ts";

const upload = (version: string, deploymentSchedule?: string) => ({
  form: pteForm(deploymentSchedule ? { deploymentSchedule } : {}, "Tweaks.app", packageWith(version)),
});

async function installed(bench: Bench): Promise<unknown> {
  return rows(await bench.done("ListInstalledApps")).find((row) => row.id === appId)?.version;
}

describe("uploading an extension (fact 142)", () => {
  test("installs at once: the operation runs from the beginning (fact 142)", async () => {
    const bench = createBench();
    const started = await bench.done("UploadAndInstallPte", upload("1.0.0.0"));
    expect(started).toMatchObject({
      appId,
      status: "running",
      type: "install",
      sourceAppVersion: "",
      targetAppVersion: "1.0.0.0",
      scheduleKind: "immediate",
      createdBy: "kim@example.com",
    });
    bench.advance(hourMs);
    expect(await bench.done("GetAppOperation", { path: { appId, operationId: text(started, "id") } })).toMatchObject({
      status: "Succeeded",
    });
    expect(await installed(bench)).toBe("1.0.0.0");
    expect(environmentNamed(bench.world, "Production")?.apps.at(-1)).toMatchObject({
      appType: "tenant",
      publisher: "Contoso",
    });
  });

  test("waits for the window, and is listed with nulls and a capital letter meanwhile", async () => {
    const bench = createBench();
    await bench.done("UploadAndInstallPte", upload("1.0.0.0", "UpdateWindow"));
    expect(rows(await bench.done("ListScheduledPteOperations"))).toMatchObject([
      {
        type: "Install",
        status: "scheduled",
        startedOn: null,
        completedOn: null,
        parameters: {
          name: "Tweaks",
          languageId: "en-US",
          syncMode: "Add",
          targetRelease: "",
          scheduleKind: "updatewindow",
        },
      },
    ]);
    bench.advance(dayMs);
    expect(rows(await bench.done("ListScheduledPteOperations"))).toEqual([]);
    expect(await installed(bench)).toBe("1.0.0.0");
  });

  test.each(["NextMinorUpdate", "NextMajorUpdate"])("of what is new cannot wait for %s", async (kind) => {
    expect(at((await createBench().refused("UploadAndInstallPte", upload("1.0.0.0", kind))).body, "code")).toBe(
      "Unknown",
    );
  });

  test.each([
    ["NextMinorUpdate", "28.3", "2.0.0.0"],
    ["NextMajorUpdate", "29.0", "1.0.0.0"],
  ])("for %s waits until %s", async (kind, release, afterMinor) => {
    const bench = createBench();
    await bench.done("UploadAndInstallPte", upload("1.0.0.0"));
    bench.advance(hourMs);
    await bench.done("UploadAndInstallPte", upload("2.0.0.0", kind));
    expect(column(await bench.done("ListScheduledPteOperations"), "parameters")).toMatchObject([
      { targetRelease: release },
    ]);
    await bench.done("SelectEnvironmentUpdate", {
      path: { targetVersion: "28.3" },
      body: { selected: true, scheduleDetails: { ignoreUpdateWindow: true } },
    });
    bench.advance(3 * hourMs);
    expect(await installed(bench)).toBe(afterMinor);
    bench.advance(95 * dayMs);
    await bench.done("SelectEnvironmentUpdate", {
      path: { targetVersion: "29.0" },
      body: { selected: true, scheduleDetails: { ignoreUpdateWindow: true } },
    });
    bench.advance(3 * hourMs);
    expect(await installed(bench)).toBe("2.0.0.0");
  });

  test.each(["true", "True", "TRUE"])("takes the terms as %s (fact 192)", async (acceptIsvEula) => {
    const form = pteForm({ acceptIsvEula }, "Tweaks.app", packageWith("1.0.0.0"));
    expect(at(await createBench().done("UploadAndInstallPte", { form }), "status")).toBe("running");
  });

  test.each([
    ["without the terms, as C# prints it", { form: pteForm({ acceptIsvEula: "False" }) }],
    ["without the terms", { form: pteForm({ acceptIsvEula: "false" }) }],
    ["with an unknown schedule", { form: pteForm({ deploymentSchedule: "Tomorrow" }) }],
    ["of an empty file", { form: pteForm({}, "x.app", "") }],
    ["of more than 50 MB", { form: pteForm({}, "x.app", new Uint8Array(50 * 1024 * 1024 + 1)) }],
  ])("%s is refused", async (_, args) => {
    expect((await createBench().refused("UploadAndInstallPte", args)).status).toBe(400);
  });

  test("of the version that is there is refused", async () => {
    const bench = createBench();
    await bench.done("UploadAndInstallPte", upload("1.0.0.0"));
    bench.advance(hourMs);
    expect((await bench.refused("UploadAndInstallPte", upload("1.0.0.0"))).status).toBe(400);
  });
});

describe("taking a version off the schedule (fact 140)", () => {
  const remove = { path: { appId }, body: { targetVersion: "1.0.0.0", scheduleKind: "UpdateWindow" } };

  test("cancels it for good; the 404 of a repeat looks like that of a wrong id", async () => {
    const bench = createBench();
    await bench.done("UploadAndInstallPte", upload("1.0.0.0", "UpdateWindow"));
    expect(await bench.done("RemoveScheduledPteVersion", remove)).toMatchObject({
      status: "canceled",
      canceledBy: "kim@example.com",
    });
    const again = await bench.refused("RemoveScheduledPteVersion", remove);
    const wrong = await bench.refused("RemoveScheduledPteVersion", { ...remove, path: { appId: noId } });
    expect([again.status, at(again.body, "code"), at(again.body, "target")]).toEqual([
      404,
      "ResourceDoesNotExist",
      `BusinessCentral/Production/apps/${appId}`,
    ]);
    expect([wrong.status, at(wrong.body, "code")]).toEqual([404, "ResourceDoesNotExist"]);
    bench.advance(dayMs);
    expect(await installed(bench)).toBeUndefined();
  });
});
