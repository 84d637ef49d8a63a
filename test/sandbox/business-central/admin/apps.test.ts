import { describe, expect, test } from "vitest";
import { createBench, hourMs, minuteMs, noId, type Bench } from "./support/admin-bench.ts";
import { baseApplication, rental, rentalInvoicing, slots, slotsForWebshops, stockForecast } from "./support/examples.ts";
import { at, column, rows, text } from "./support/read-json.ts";

const eula = { acceptIsvEula: true };

async function app(bench: Bench, appId: string): Promise<Record<string, unknown> | undefined> {
  return rows(await bench.done("ListInstalledApps")).find((row) => row.appId === appId);
}

describe("installing", () => {
  test("takes its time in sandbox time, and its operation has two shapes (fact 142)", async () => {
    const bench = createBench();
    const started = await bench.done("InstallApp", { path: { appId: rental }, body: eula });
    expect(started).toMatchObject({ type: "install", status: "scheduled", sourceAppVersion: "", targetAppVersion: "6.1.0.0", errorMessage: "" });
    expect(await app(bench, rental)).toBeUndefined();
    bench.advance(hourMs);
    const read = await bench.done("GetAppOperation", { path: { appId: rental, operationId: text(started, "id") } });
    expect(read).toMatchObject({ type: "install", status: "Succeeded", sourceVersion: "", targetVersion: "6.1.0.0" });
    expect(Object.keys(Object(read))).not.toContain("targetAppVersion");
    expect(await app(bench, rental)).toMatchObject({ name: "Rental Contracts", version: "6.1.0.0", state: "Installed", appType: "global", canBeUninstalled: true });
    expect(rows(await bench.done("ListEnvironmentOperations"))[0]).toMatchObject({
      id: text(started, "id"),
      type: "environmentAppInstall",
      parameters: { appId: rental, targetAppVersion: "6.1.0.0", countryCode: "NL", acceptIsvEula: true, ignoreUpgradeWindow: true },
    });
  });

  test("without what it needs is 400 with the requirements in `data`, not in `extensionData` (fact 140)", async () => {
    const { status, body } = await createBench().refused("InstallApp", { path: { appId: rentalInvoicing }, body: eula });
    expect([status, body]).toEqual([
      400,
      {
        code: "EntityValidationFailed",
        message: "Other apps have to be installed, updated or uninstalled first.",
        data: { requirements: [{ appId: rental, name: "Rental Contracts", publisher: "Wide World Importers", version: "6.1.0.0", type: "install" }] },
      },
    ]);
  });

  test("brings what it needs when asked to", async () => {
    const bench = createBench();
    await bench.done("InstallApp", { path: { appId: rentalInvoicing }, body: { ...eula, installOrUpdateNeededDependencies: true } });
    bench.advance(hourMs);
    expect([await app(bench, rental), await app(bench, rentalInvoicing)]).toMatchObject([{ version: "6.1.0.0" }, { version: "3.0.0.0" }]);
  });

  test.each([
    ["without the terms", rental, {}],
    ["with the terms refused", rental, { acceptIsvEula: false }],
    ["an app that is there", slots, eula],
    ["an app that does not exist", noId, eula],
    ["a version that does not exist", rental, { ...eula, targetVersion: "9.9.9.9" }],
    ["a preview without its version", rental, { ...eula, allowPreviewVersion: true }],
  ])("%s is refused with the only documented code", async (_, appId, body) => {
    expect(at((await createBench().refused("InstallApp", { path: { appId }, body })).body, "code")).toBe("Unknown");
  });

  test("may fail after it was accepted, and says why in the operation (fact 142)", async () => {
    const bench = createBench();
    const operationId = text(await bench.done("InstallApp", { path: { appId: stockForecast }, body: eula }), "id");
    bench.advance(hourMs);
    expect(await bench.done("GetAppOperation", { path: { appId: stockForecast, operationId } })).toMatchObject({ status: "Failed", errorMessage: expect.stringContaining("Stock Forecast") });
    expect(await app(bench, stockForecast)).toBeUndefined();
  });

  test("is skipped when the environment is gone by then", async () => {
    const bench = createBench();
    const operationId = text(await bench.done("InstallApp", { path: { appId: rental }, body: { ...eula, useEnvironmentUpdateWindow: true } }), "id");
    await bench.done("DeleteEnvironment");
    bench.advance(24 * hourMs);
    expect(await bench.done("GetOperation", { path: { operationId } })).toMatchObject({ status: "Skipped" });
  });

  test("twice at once is refused", async () => {
    const bench = createBench();
    await bench.done("InstallApp", { path: { appId: rental }, body: eula });
    expect((await bench.refused("InstallApp", { path: { appId: rental }, body: eula })).status).toBe(400);
  });
});

describe("updating", () => {
  const update = { path: { appId: slots }, body: { targetVersion: "2.4.1.0" } };

  test("what is on offer names what it needs", async () => {
    expect(await createBench().done("ListAvailableAppUpdates")).toEqual({
      value: [
        { appId: slots, name: "Delivery Slots", publisher: "Fabrikam Logistics", version: "2.4.1.0", requirements: [] },
        {
          appId: slotsForWebshops,
          name: "Delivery Slots for Webshops",
          publisher: "Fabrikam Logistics",
          version: "1.3.0.0",
          requirements: [{ appId: slots, name: "Delivery Slots", publisher: "Fabrikam Logistics", version: "2.4.1.0", type: "Update" }],
        },
      ],
    });
  });

  test("passes through pending and updating", async () => {
    const bench = createBench();
    const id = text(await bench.done("UpdateApp", update), "id");
    const seen: unknown[] = [];
    for (let second = 0; second < 600; second++) {
      const { state, version } = (await app(bench, slots)) ?? {};
      const now = `${state} ${version}`;
      if (now !== seen.at(-1)) seen.push(now);
      bench.advance(1000);
    }
    expect(seen).toEqual(["UpdatePending 2.0.0.0", "Updating 2.0.0.0", "Installed 2.4.1.0"]);
    expect(await app(bench, slots)).toMatchObject({ lastOperationId: id, lastUpdateAttemptResult: "Succeeded" });
    expect(column(await bench.done("ListAvailableAppUpdates"), "appId")).toEqual([slotsForWebshops]);
  });

  test("waits for the update window when asked to", async () => {
    const bench = createBench();
    await bench.done("UpdateApp", { ...update, body: { targetVersion: "2.4.1.0", useEnvironmentUpdateWindow: true } });
    bench.advance(12 * hourMs);
    expect(await app(bench, slots)).toMatchObject({ version: "2.0.0.0", state: "UpdatePending" });
    bench.advance(hourMs);
    expect(await app(bench, slots)).toMatchObject({ version: "2.4.1.0", state: "Installed" });
  });

  test("needs the other app first, and then takes it along", async () => {
    const bench = createBench();
    const path = { appId: slotsForWebshops };
    expect(at((await bench.refused("UpdateApp", { path, body: { targetVersion: "1.3.0.0" } })).body, "data.requirements.0.type")).toBe("update");
    await bench.done("UpdateApp", { path, body: { targetVersion: "1.3.0.0", installOrUpdateNeededDependencies: true } });
    bench.advance(hourMs);
    expect(await app(bench, slots)).toMatchObject({ version: "2.4.1.0" });
  });

  test.each(["latest", "2.0.0.0", "9.0.0.0"])("to %s is refused", async (targetVersion) => {
    expect((await createBench().refused("UpdateApp", { path: { appId: slots }, body: { targetVersion } })).status).toBe(400);
  });

  test("can be cancelled while it is scheduled, once", async () => {
    const bench = createBench();
    const ScheduledOperationId = text(await bench.done("UpdateApp", { ...update, body: { targetVersion: "2.4.1.0", useEnvironmentUpdateWindow: true } }), "id");
    const cancel = { path: { appId: slots }, body: { ScheduledOperationId } };
    expect(await bench.done("CancelAppUpdate", cancel)).toMatchObject({ status: "canceled", canceledBy: "kim@example.com" });
    expect((await bench.refused("CancelAppUpdate", cancel)).status).toBe(400);
    bench.advance(24 * hourMs);
    expect(await app(bench, slots)).toMatchObject({ version: "2.0.0.0", state: "Installed", lastUpdateAttemptResult: "Canceled" });
  });

  test("cannot be cancelled while it runs", async () => {
    const bench = createBench();
    const ScheduledOperationId = text(await bench.done("UpdateApp", update), "id");
    bench.advance(minuteMs / 2);
    expect((await bench.refused("CancelAppUpdate", { path: { appId: slots }, body: { ScheduledOperationId } })).status).toBe(400);
  });
});

describe("uninstalling", () => {
  test("stumbles over what depends on the app, as the list of requirements says", async () => {
    const bench = createBench();
    const path = { appId: slots };
    const dependent = { appId: slotsForWebshops, name: "Delivery Slots for Webshops", publisher: "Fabrikam Logistics", version: "1.1.0.0" };
    expect(await bench.done("ListAppUninstallRequirements", { path })).toEqual({ value: [{ ...dependent, type: "Global", EnvironmentAppOperationRequirementType: "Uninstall" }] });
    const { status, body } = await bench.refused("UninstallApp", { path, body: {} });
    expect([status, at(body, "code"), at(body, "data.requirements")]).toEqual([400, "EntityValidationFailed", [{ ...dependent, type: "uninstall" }]]);
    await bench.done("UninstallApp", { path, body: { uninstallDependents: true } });
    bench.advance(hourMs);
    expect(column(await bench.done("ListInstalledApps"), "publisher")).toEqual(["Microsoft", "Microsoft", "Microsoft"]);
  });

  test.each([
    ["what every environment needs", baseApplication, 400],
    ["what is not installed", rental, 404],
  ])("%s is refused", async (_, appId, want) => {
    expect((await createBench().refused("UninstallApp", { path: { appId }, body: {} })).status).toBe(want);
  });
});
