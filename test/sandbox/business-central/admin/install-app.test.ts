import { describe, expect, test } from "vitest";
import { type Bench, createBench, hourMs, noId } from "./support/admin-bench.ts";
import { rental, rentalInvoicing, slots, stockForecast } from "./support/examples.ts";
import { at, rows, text } from "./support/read-json.ts";

const eula = { acceptIsvEula: true };

async function app(bench: Bench, appId: string): Promise<Record<string, unknown> | undefined> {
  return rows(await bench.done("ListInstalledApps")).find((row) => row.id === appId);
}

describe("installing an app (fact 142)", () => {
  test("takes its time in sandbox time, and its operation has two shapes (fact 142)", async () => {
    const bench = createBench();
    const started = await bench.done("InstallApp", { path: { appId: rental }, body: eula });
    expect(started).toMatchObject({
      type: "install",
      status: "scheduled",
      sourceAppVersion: "",
      targetAppVersion: "6.1.0.0",
      errorMessage: "",
    });
    expect(await app(bench, rental)).toBeUndefined();
    bench.advance(hourMs);
    const read = await bench.done("GetAppOperation", { path: { appId: rental, operationId: text(started, "id") } });
    expect(read).toMatchObject({ type: "install", status: "Succeeded", sourceVersion: "", targetVersion: "6.1.0.0" });
    expect(Object.keys(Object(read))).not.toContain("targetAppVersion");
    expect(await app(bench, rental)).toMatchObject({
      name: "Rental Contracts",
      version: "6.1.0.0",
      state: "installed",
      appType: "global",
      canBeUninstalled: true,
    });
    expect(rows(await bench.done("ListEnvironmentOperations"))[0]).toMatchObject({
      id: text(started, "id"),
      type: "environmentAppInstall",
      parameters: {
        appId: rental,
        targetAppVersion: "6.1.0.0",
        countryCode: "NL",
        acceptIsvEula: true,
        ignoreUpgradeWindow: true,
      },
    });
  });

  test("without what it needs is 400 with the requirements in `data`, not in `extensionData` (fact 140)", async () => {
    const { status, body } = await createBench().refused("InstallApp", {
      path: { appId: rentalInvoicing },
      body: eula,
    });
    expect([status, body]).toEqual([
      400,
      {
        code: "EntityValidationFailed",
        message: "Other apps have to be installed, updated or uninstalled first.",
        data: {
          requirements: [
            {
              appId: rental,
              name: "Rental Contracts",
              publisher: "Wide World Importers",
              version: "6.1.0.0",
              type: "install",
            },
          ],
        },
      },
    ]);
  });

  test("brings what it needs when asked to", async () => {
    const bench = createBench();
    await bench.done("InstallApp", {
      path: { appId: rentalInvoicing },
      body: { ...eula, installOrUpdateNeededDependencies: true },
    });
    bench.advance(hourMs);
    expect([await app(bench, rental), await app(bench, rentalInvoicing)]).toMatchObject([
      { version: "6.1.0.0" },
      { version: "3.0.0.0" },
    ]);
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
    expect(await bench.done("GetAppOperation", { path: { appId: stockForecast, operationId } })).toMatchObject({
      status: "Failed",
      errorMessage: expect.stringContaining("Stock Forecast"),
    });
    expect(await app(bench, stockForecast)).toBeUndefined();
  });

  test("is skipped when the environment is gone by then", async () => {
    const bench = createBench();
    const operationId = text(
      await bench.done("InstallApp", { path: { appId: rental }, body: { ...eula, useEnvironmentUpdateWindow: true } }),
      "id",
    );
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
