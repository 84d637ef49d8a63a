import { describe, expect, test } from "vitest";
import { createBench } from "./support/admin-bench.ts";
import { at, column, rows } from "./support/read-json.ts";

describe("the Application Insights key (fact 142)", () => {
  test("restarts the environment, which throws its users out", async () => {
    const bench = createBench();
    expect(rows(await bench.done("ListSessions")).length).toBeGreaterThan(0);
    await bench.done("SetAppInsightsKey", { body: { key: "InstrumentationKey=abc" } });
    expect(await bench.done("GetEnvironment")).toMatchObject({ appInsightsKey: "InstrumentationKey=abc" });
    expect(rows(await bench.done("ListSessions"))).toEqual([]);
    expect(rows(await bench.done("ListEnvironmentOperations"))).toMatchObject([
      { type: "restart", status: "running" },
      { type: "modify", status: "succeeded" },
    ]);
  });

  test("is for active environments only (fact 140)", async () => {
    const bench = createBench();
    await bench.done("DeleteEnvironment");
    expect(at((await bench.refused("SetAppInsightsKey", { body: { key: "k" } })).body, "code")).toBe(
      "cannotSetAppInsightsKey",
    );
  });
});

test("the update cadence of AppSource apps is read as a property of the environment", async () => {
  const bench = createBench();
  expect(column(await bench.done("ListEnvironments"), "appSourceAppsUpdateCadence")).toEqual(["Default", "Default"]);
  await bench.done("SetAppSourceAppsUpdateCadence", { body: { value: "DuringMajorMinorUpgrade" } });
  expect(column(await bench.done("ListEnvironments"), "appSourceAppsUpdateCadence")).toEqual([
    "DuringMajorMinorUpgrade",
    "Default",
  ]);
  await bench.refused("SetAppSourceAppsUpdateCadence", { body: { value: "Always" } });
});
