import { describe, expect, test } from "vitest";
import { environmentNamed } from "../../../../src/sandbox/business-central/environments.ts";
import { createBench, hourMs, otherTenant } from "./support/admin-bench.ts";
import { at, rows, text } from "./support/read-json.ts";

const create = (environmentName: string, change: object = {}) => ({
  path: { environmentName },
  body: { environmentType: "Sandbox", countryCode: "NL", ...change },
});

describe("creating an environment (facts 141, 145)", () => {
  test("brings a new environment that is prepared, then active (fact 145)", async () => {
    const bench = createBench();
    expect(await bench.done("CreateEnvironment", create("Fresh"))).toMatchObject({
      type: "create",
      parameters: { sourceEnvironmentName: "", destinationEnvironmentName: "Fresh" },
    });
    const path = { environmentName: "Fresh" };
    expect(text(await bench.done("GetEnvironment", { path }), "status")).toBe("Preparing");
    bench.advance(hourMs);
    expect(await bench.done("GetEnvironment", { path })).toMatchObject({
      status: "Active",
      type: "Sandbox",
      countryCode: "NL",
      ringName: "Prod",
      versionDetails: { version: "28.3.41921.42181" },
    });
    expect(environmentNamed(bench.world, "fresh")?.companies).toBe(1);
  });

  test.each([
    ["Fresh", { environmentType: undefined }, "invalidInput", "environmentType"],
    ["Fresh", { environmentType: "Staging" }, "invalidInput", "environmentType"],
    ["Fresh", { countryCode: " " }, "invalidInput", "countryCode"],
    ["Fresh", { countryCode: "XX" }, "applicationFamilyNotAccessible", undefined],
    ["Fresh", { ringName: "NIGHTLY" }, "resourceDoesNotExist", "ringName"],
    ["Fresh", { ringName: "PREVIEW", environmentType: "Production" }, "invalidInput", "ringName"],
    ["Fresh", { applicationVersion: "28.3" }, "invalidInput", "applicationVersion"],
    ["Fresh", { applicationVersion: "12.0.0.0" }, "invalidInput", "applicationVersion"],
    ["sandbox", {}, "resourceExists", "environmentName"],
    ["9lives", {}, "environmentNameNotValid", "environmentName"],
    ["with space", {}, "environmentNameNotValid", "environmentName"],
    ["a".repeat(30), {}, "environmentNameNotValid", "environmentName"],
    ["Admin", {}, "environmentNameNotValid", "environmentName"],
  ])("%s with %j is refused: %s (fact 140)", async (name, change, code, target) => {
    const { body } = await createBench().refused("CreateEnvironment", create(name, change));
    expect([at(body, "code"), at(body, "target")]).toEqual([code, target]);
  });

  test("an unknown family has the code that this operation documents", async () => {
    const { status, body } = await createBench().refused("CreateEnvironment", {
      ...create("Fresh"),
      path: { environmentName: "Fresh", applicationFamily: "Navision" },
    });
    expect([status, at(body, "code")]).toEqual([404, "DoesNotExist"]);
  });

  test("takes the ring and version that are asked for", async () => {
    const bench = createBench();
    const versions = rows(await bench.done("ListRingVersions", { path: { countryCode: "NL", ringName: "PROD" } })).map(
      String,
    );
    expect(versions).toHaveLength(3);
    await bench.done("CreateEnvironment", create("Older", { applicationVersion: versions[0] }));
    expect(await bench.done("GetEnvironment", { path: { environmentName: "Older" } })).toMatchObject({
      versionDetails: { version: versions[0] },
    });
    bench.advance(hourMs);
    await bench.done("CreateEnvironment", create("Ahead", { ringName: "PREVIEW" }));
    expect(await bench.done("GetEnvironment", { path: { environmentName: "Ahead" } })).toMatchObject({
      ringName: "Preview",
      versionDetails: { version: expect.stringMatching(/^29\.0\./) },
    });
  });

  test("a name that ends in -fails fails", async () => {
    const bench = createBench();
    const operationId = text(await bench.done("CreateEnvironment", create("It-Fails")), "id");
    bench.advance(hourMs);
    expect(await bench.done("GetOperation", { path: { operationId } })).toMatchObject({
      status: "Failed",
      errorMessage: "The environment It-Fails could not be created.",
    });
    expect(text(await bench.done("GetEnvironment", { path: { environmentName: "It-Fails" } }), "status")).toBe(
      "CreatingFailed",
    );
  });

  test("stops at the number of environments that the quota names", async () => {
    const bench = createBench();
    const limit = Number(at(await bench.done("GetQuotas"), "environmentsCount.production"));
    for (let count = 1; count < limit; count++) {
      await bench.done("CreateEnvironment", create(`More${count}`, { environmentType: "Production" }));
      bench.advance(hourMs);
    }
    const { body } = await bench.refused("CreateEnvironment", create("TooMany", { environmentType: "Production" }));
    expect(at(body, "code")).toBe("maximumNumberOfEnvironmentsAllowedReached");
  });

  test("stops at the storage that the quota names", async () => {
    const bench = createBench();
    const total = Number(at(await bench.done("GetQuotas"), "storageInKilobytes.total"));
    const production = environmentNamed(bench.world, "Production");
    if (production) production.databaseStorageInKilobytes = total - 1;
    expect(at((await bench.refused("CreateEnvironment", create("TooBig"))).body, "code")).toBe(
      "maximumStorageCapacityUsageReached",
    );
  });
});

test("each tenant has its own limits", async () => {
  const bench = createBench();
  await bench.done("CreateEnvironment", create("Fresh"));
  expect((await bench.as({ tenantId: otherTenant }).call("CreateEnvironment", create("Fresh"))).status).toBe(202);
});
