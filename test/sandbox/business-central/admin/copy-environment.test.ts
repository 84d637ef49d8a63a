import { describe, expect, test } from "vitest";
import { environmentNamed } from "../../../../src/sandbox/business-central/environments.ts";
import { createBench, hourMs, minuteMs } from "./support/admin-bench.ts";
import { at } from "./support/read-json.ts";

describe("copying an environment (fact 141)", () => {
  const copy = (change: object = {}) => ({ body: { environmentName: "CopyOne", type: "Sandbox", ...change } });

  test("brings an environment with the data of its source", async () => {
    const bench = createBench();
    await bench.done("SetAppInsightsKey", { body: { key: "k" } });
    bench.advance(5 * minuteMs);
    await bench.done("CopyEnvironment", copy());
    bench.advance(hourMs);
    const [source, made] = [environmentNamed(bench.world, "Production"), environmentNamed(bench.world, "CopyOne")];
    expect(made).toMatchObject({
      status: "Active",
      type: "Sandbox",
      companies: 3,
      companiesSeed: "Production",
      version: source?.version,
    });
    expect(made?.apps).toEqual(source?.apps);
    expect(made?.apps[0]).not.toBe(source?.apps[0]);
    expect([source?.appInsightsKey, made?.appInsightsKey]).toEqual(["k", undefined]);
  });

  test.each([
    [{ environmentName: "" }, "invalidInput", "environmentName"],
    [{ type: "Copy" }, "invalidInput", "type"],
    [{ environmentName: "no good" }, "environmentNameNotValid", "environmentName"],
    [{ environmentName: "n".repeat(30) }, "environmentNameNotValid", "environmentName"],
    [{ environmentName: "PRODUCTION" }, "resourceExists", "environmentName"],
  ])("with %j is refused: %s (fact 140)", async (change, code, target) => {
    const { body } = await createBench().refused("CopyEnvironment", copy(change));
    expect([at(body, "code"), at(body, "target")]).toEqual([code, target]);
  });

  test("is refused where an extension of the source is a developer extension elsewhere in the tenant", async () => {
    const bench = createBench();
    const app = {
      appId: "aaaaaaaa-0000-4000-8000-000000000001",
      name: "Draft",
      publisher: "Contoso",
      version: "1.0.0.0",
      canBeUninstalled: true,
      state: "Installed" as const,
    };
    environmentNamed(bench.world, "Production")?.apps.push({ ...app, appType: "tenant" });
    environmentNamed(bench.world, "Sandbox")?.apps.push({ ...app, appType: "dev" });
    const { body } = await bench.refused("CopyEnvironment", copy());
    expect(body).toMatchObject({
      code: "conflictingDeveloperExtensions",
      extensionData: {
        sameAadTenant: true,
        conflictingExtensions: [{ appId: app.appId, name: "Draft", developerEnvironmentName: "Sandbox" }],
      },
    });
  });
});
