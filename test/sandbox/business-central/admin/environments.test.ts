import { describe, expect, test } from "vitest";
import { EnvironmentStore, environmentNamed } from "../../../../src/sandbox/business-central/environments.ts";
import { createBench, dayMs, hourMs, minuteMs, otherTenant } from "./support/admin-bench.ts";
import { makeWorld } from "./support/make-world.ts";
import { at, column, rows, text } from "./support/read-json.ts";

const create = (environmentName: string, change: object = {}) => ({ path: { environmentName }, body: { environmentType: "Sandbox", countryCode: "NL", ...change } });
const sandbox = { path: { environmentName: "Sandbox" } };

describe("the seed", () => {
  test("holds an active Production and an active Sandbox, one minor version behind", async () => {
    const [production, other] = rows(await createBench().done("ListEnvironments"));
    expect(production).toMatchObject({ name: "Production", type: "Production", status: "Active", versionDetails: { version: "28.2.40998.41221" } });
    expect(other).toMatchObject({ name: "Sandbox", type: "Sandbox", status: "Active" });
  });

  test("is the same for the same seed, another for another", async () => {
    const sizes = async (seed: number) => column(await createBench({ seed }).done("ListUsedStorage"), "databaseStorageInKilobytes");
    expect(await sizes(7)).toEqual(await sizes(7));
    expect(await sizes(7)).not.toEqual(await sizes(8));
  });

  test("two sandboxes do not see each other", async () => {
    const [one, two] = [createBench(), createBench()];
    await one.done("CreateEnvironment", create("OnlyHere"));
    expect(rows(await two.done("ListEnvironments"))).toHaveLength(2);
  });
});

describe("the store", () => {
  const world = makeWorld();
  test.each([
    ["Production", undefined, "Production"],
    ["pRODUCTION", undefined, "Production"],
    ["Elsewhere", undefined, undefined],
  ])("finds %s before any tenant was named", (name, tenantId, want) => {
    expect(environmentNamed(world, name, tenantId)?.name).toBe(want);
  });

  test("gives what was seeded to the first tenant, and its own to the next", () => {
    const before = environmentNamed(world, "Production");
    const store = EnvironmentStore.of(world);
    expect(store.tenant("AAAA").environments[0]).toBe(before);
    expect(before?.aadTenantId).toBe("AAAA");
    expect(store.tenant("bbbb").environments[0]).not.toBe(before);
    expect(store.named("production", "bbbb")?.aadTenantId).toBe("bbbb");
    expect(store.tenant("aaaa")).toBe(store.tenant("AAAA"));
  });
});

describe("creating", () => {
  test("brings a new environment that is prepared, then active (fact 145)", async () => {
    const bench = createBench();
    expect(await bench.done("CreateEnvironment", create("Fresh"))).toMatchObject({ type: "create", parameters: { sourceEnvironmentName: "", destinationEnvironmentName: "Fresh" } });
    const path = { environmentName: "Fresh" };
    expect(text(await bench.done("GetEnvironment", { path }), "status")).toBe("Preparing");
    bench.advance(hourMs);
    expect(await bench.done("GetEnvironment", { path })).toMatchObject({ status: "Active", type: "Sandbox", countryCode: "NL", ringName: "Prod", versionDetails: { version: "28.3.41921.42181" } });
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
    const { status, body } = await createBench().refused("CreateEnvironment", { ...create("Fresh"), path: { environmentName: "Fresh", applicationFamily: "Navision" } });
    expect([status, at(body, "code")]).toEqual([404, "DoesNotExist"]);
  });

  test("takes the ring and version that are asked for", async () => {
    const bench = createBench();
    const versions = rows(await bench.done("ListRingVersions", { path: { countryCode: "NL", ringName: "PROD" } })).map(String);
    expect(versions).toHaveLength(3);
    await bench.done("CreateEnvironment", create("Older", { applicationVersion: versions[0] }));
    expect(await bench.done("GetEnvironment", { path: { environmentName: "Older" } })).toMatchObject({ versionDetails: { version: versions[0] } });
    bench.advance(hourMs);
    await bench.done("CreateEnvironment", create("Ahead", { ringName: "PREVIEW" }));
    expect(await bench.done("GetEnvironment", { path: { environmentName: "Ahead" } })).toMatchObject({ ringName: "Preview", versionDetails: { version: expect.stringMatching(/^29\.0\./) } });
  });

  test("a name that ends in -fails fails", async () => {
    const bench = createBench();
    const operationId = text(await bench.done("CreateEnvironment", create("It-Fails")), "id");
    bench.advance(hourMs);
    expect(await bench.done("GetOperation", { path: { operationId } })).toMatchObject({ status: "Failed", errorMessage: "The environment It-Fails could not be created." });
    expect(text(await bench.done("GetEnvironment", { path: { environmentName: "It-Fails" } }), "status")).toBe("CreatingFailed");
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
    expect(at((await bench.refused("CreateEnvironment", create("TooBig"))).body, "code")).toBe("maximumStorageCapacityUsageReached");
  });
});

describe("copying", () => {
  const copy = (change: object = {}) => ({ body: { environmentName: "CopyOne", type: "Sandbox", ...change } });

  test("brings an environment with the data of its source", async () => {
    const bench = createBench();
    await bench.done("SetAppInsightsKey", { body: { key: "k" } });
    bench.advance(5 * minuteMs);
    await bench.done("CopyEnvironment", copy());
    bench.advance(hourMs);
    const [source, made] = [environmentNamed(bench.world, "Production"), environmentNamed(bench.world, "CopyOne")];
    expect(made).toMatchObject({ status: "Active", type: "Sandbox", companies: 3, companiesSeed: "Production", version: source?.version });
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
    const app = { appId: "aaaaaaaa-0000-4000-8000-000000000001", name: "Draft", publisher: "Contoso", version: "1.0.0.0", canBeUninstalled: true, state: "Installed" as const };
    environmentNamed(bench.world, "Production")?.apps.push({ ...app, appType: "tenant" });
    environmentNamed(bench.world, "Sandbox")?.apps.push({ ...app, appType: "dev" });
    const { body } = await bench.refused("CopyEnvironment", copy());
    expect(body).toMatchObject({
      code: "conflictingDeveloperExtensions",
      extensionData: { sameAadTenant: true, conflictingExtensions: [{ appId: app.appId, name: "Draft", developerEnvironmentName: "Sandbox" }] },
    });
  });
});

describe("renaming", () => {
  test("changes the name when it is done, and the old path no longer works (fact 143)", async () => {
    const bench = createBench();
    await bench.done("RenameEnvironment", { ...sandbox, body: { NewEnvironmentName: "Playground" } });
    expect((await bench.call("GetEnvironment", sandbox)).status).toBe(200);
    bench.advance(10 * minuteMs);
    expect(at((await bench.refused("GetEnvironment", sandbox)).body, "code")).toBe("environmentNotFound");
    expect((await bench.call("GetEnvironment", { path: { environmentName: "playground" } })).status).toBe(200);
  });

  test.each(["", "no good", "Production"])("to %j is refused", async (NewEnvironmentName) => {
    expect(at((await createBench().refused("RenameEnvironment", { ...sandbox, body: { NewEnvironmentName } })).body, "code")).toBe("Unknown");
  });
});

describe("deleting", () => {
  test("is soft, for 14 days, with names in PascalCase (facts 144, 145)", async () => {
    const bench = createBench();
    const started = await bench.done("DeleteEnvironment", sandbox);
    expect(started).toMatchObject({ type: "softDelete", parameters: { deleteReason: "requestedByAdmin", hardDeletePendingOn: "2026-07-28T09:30:00.000Z" } });
    expect(text(await bench.done("GetEnvironment", sandbox), "status")).toBe("SoftDeleting");
    bench.advance(hourMs);
    expect(await bench.done("GetEnvironment", sandbox)).toMatchObject({
      status: "SoftDeleted",
      SoftDeletedOn: "2026-07-14T09:30:00.000Z",
      HardDeletePendingOn: "2026-07-28T09:30:00.000Z",
      DeleteReason: "requestedByAdmin",
    });
  });

  test("ends for good after 14 days (fact 144)", async () => {
    const bench = createBench();
    await bench.done("DeleteEnvironment", sandbox);
    bench.advance(14 * dayMs - hourMs);
    expect(rows(await bench.done("ListEnvironments"))).toHaveLength(2);
    bench.advance(2 * hourMs);
    expect(column(await bench.done("ListEnvironments"), "name")).toEqual(["Production"]);
    expect(column(await bench.done("ListOperations"), "type")).toEqual(["delete", "softDelete"]);
  });

  test("what failed to be created is gone at once (fact 144)", async () => {
    const bench = createBench();
    await bench.done("CreateEnvironment", create("x-fails"));
    bench.advance(hourMs);
    expect(await bench.done("DeleteEnvironment", { path: { environmentName: "x-fails" } })).toMatchObject({ type: "delete" });
    bench.advance(hourMs);
    expect(column(await bench.done("ListEnvironments"), "name")).toEqual(["Production", "Sandbox"]);
  });

  test.each([
    ["under way", 0, "tenantDeletionInProgress"],
    ["done", hourMs, "invalidStatusCannotDeleteTenant"],
  ])("again while it is %s is refused: %s", async (_, ms, code) => {
    const bench = createBench();
    await bench.done("DeleteEnvironment", sandbox);
    bench.advance(ms);
    expect(at((await bench.refused("DeleteEnvironment", sandbox)).body, "code")).toBe(code);
  });

  test("keeps the name taken while it can be recovered", async () => {
    const bench = createBench();
    await bench.done("DeleteEnvironment", sandbox);
    bench.advance(hourMs);
    expect(at((await bench.refused("CreateEnvironment", create("Sandbox"))).body, "code")).toBe("resourceExists");
  });
});

test("each tenant has its own limits", async () => {
  const bench = createBench();
  await bench.done("CreateEnvironment", create("Fresh"));
  expect((await bench.as({ tenantId: otherTenant }).call("CreateEnvironment", create("Fresh"))).status).toBe(202);
});
