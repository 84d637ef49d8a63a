import { describe, expect, test } from "vitest";
import { createBench, hourMs } from "./support/admin-bench.ts";
import { baseApplication, rental, slots, slotsForWebshops } from "./support/examples.ts";
import { at, column } from "./support/read-json.ts";

describe("uninstalling an app (facts 140, 142)", () => {
  test("stumbles over what depends on the app, as the list of requirements says", async () => {
    const bench = createBench();
    const path = { appId: slots };
    const dependent = {
      appId: slotsForWebshops,
      name: "Delivery Slots for Webshops",
      publisher: "Fabrikam Logistics",
      version: "1.1.0.0",
    };
    expect(await bench.done("ListAppUninstallRequirements", { path })).toEqual({
      value: [{ ...dependent, type: "Global", EnvironmentAppOperationRequirementType: "Uninstall" }],
    });
    const { status, body } = await bench.refused("UninstallApp", { path, body: {} });
    expect([status, at(body, "code"), at(body, "data.requirements")]).toEqual([
      400,
      "EntityValidationFailed",
      [{ ...dependent, type: "uninstall" }],
    ]);
    await bench.done("UninstallApp", { path, body: { uninstallDependents: true } });
    bench.advance(hourMs);
    expect(column(await bench.done("ListInstalledApps"), "publisher")).toEqual(["Microsoft", "Microsoft", "Microsoft"]);
  });

  test("of an app whose dependents went before leaves the other apps alone", async () => {
    const bench = createBench();
    await bench.done("UninstallApp", {
      path: { appId: slots },
      body: { uninstallDependents: true, useEnvironmentUpdateWindow: true },
    });
    await bench.done("UninstallApp", { path: { appId: slotsForWebshops }, body: {} });
    bench.advance(24 * hourMs);
    expect(column(await bench.done("ListInstalledApps"), "name")).toEqual([
      "System Application",
      "Base Application",
      "Application",
    ]);
  });

  test.each([
    ["what every environment needs", baseApplication, 400],
    ["what is not installed", rental, 404],
  ])("%s is refused", async (_, appId, want) => {
    expect((await createBench().refused("UninstallApp", { path: { appId }, body: {} })).status).toBe(want);
  });
});
