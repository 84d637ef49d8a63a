import { describe, expect, test } from "vitest";
import { EnvironmentStore, environmentNamed } from "../../../../src/sandbox/business-central/environments.ts";
import { createBench } from "./support/admin-bench.ts";
import { makeWorld } from "./support/make-world.ts";
import { column, rows } from "./support/read-json.ts";

const create = (environmentName: string, change: object = {}) => ({
  path: { environmentName },
  body: { environmentType: "Sandbox", countryCode: "NL", ...change },
});

describe("the seed (fact 145)", () => {
  test("holds an active Production and an active Sandbox, one minor version behind", async () => {
    const [production, other] = rows(await createBench().done("ListEnvironments"));
    expect(production).toMatchObject({
      name: "Production",
      type: "Production",
      status: "Active",
      versionDetails: { version: "28.2.40998.41221" },
    });
    expect(other).toMatchObject({ name: "Sandbox", type: "Sandbox", status: "Active" });
  });

  test("is the same for the same seed, another for another", async () => {
    const sizes = async (seed: number) =>
      column(await createBench({ seed }).done("ListUsedStorage"), "databaseStorageInKilobytes");
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
