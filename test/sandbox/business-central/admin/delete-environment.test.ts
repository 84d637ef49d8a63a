import { describe, expect, test } from "vitest";
import { createBench, dayMs, hourMs } from "./support/admin-bench.ts";
import { at, column, rows, text } from "./support/read-json.ts";

const create = (environmentName: string, change: object = {}) => ({
  path: { environmentName },
  body: { environmentType: "Sandbox", countryCode: "NL", ...change },
});

const sandbox = { path: { environmentName: "Sandbox" } };

describe("deleting an environment (fact 144)", () => {
  test("is soft, for 14 days, with names in camel case (facts 144, 145, 184)", async () => {
    const bench = createBench();
    const started = await bench.done("DeleteEnvironment", sandbox);
    expect(started).toMatchObject({
      type: "softDelete",
      parameters: { deleteReason: "requestedByAdmin", hardDeletePendingOn: "2026-07-28T09:30:00.000Z" },
    });
    expect(text(await bench.done("GetEnvironment", sandbox), "status")).toBe("SoftDeleting");
    bench.advance(hourMs);
    expect(await bench.done("GetEnvironment", sandbox)).toMatchObject({
      status: "SoftDeleted",
      softDeletedOn: "2026-07-14T09:30:00.000Z",
      hardDeletePendingOn: "2026-07-28T09:30:00.000Z",
      deleteReason: "requestedByAdmin",
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
    expect(await bench.done("DeleteEnvironment", { path: { environmentName: "x-fails" } })).toMatchObject({
      type: "delete",
    });
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
