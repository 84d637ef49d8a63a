import { describe, expect, test } from "vitest";
import { createBench, tokenFor } from "./support/admin-bench.ts";
import { prepare } from "./support/examples.ts";
import { at, rows, text } from "./support/read-json.ts";
import { operations } from "./support/spec-check.ts";

const sandbox = { path: { environmentName: "Sandbox" } };

test.each([
  ["/v2.29/applications/environments", 200],
  ["/v2.0/applications/environments", 200],
  ["/v2.30/applications/environments", 404],
  ["/v1.6/applications/environments", 404],
  ["/2.29/applications/environments", 404],
  ["/v2.29/applications/environment", 404],
  ["/v2.29/applications/%E0%A4%A/environments", 404],
  ["/v2.29", 404],
])("%s is %i (fact 135)", async (path, want) => {
  const bench = createBench();
  const response = await bench.send(path, { headers: { authorization: `Bearer ${tokenFor(bench.world)}` } });
  expect(response.status).toBe(want);
  if (want === 404) expect(text(await response.json(), "error.code")).toBe("BadRequest_NotFound");
});

test("a method that an address does not have is 405 and names those that it has", async () => {
  const bench = createBench();
  const response = await bench.send("/v2.29/settings/notification/recipients", {
    method: "DELETE",
    headers: { authorization: `Bearer ${tokenFor(bench.world)}` },
  });
  expect([response.status, response.headers.get("allow")]).toEqual([405, "GET, PUT"]);
});

const younger = operations.filter((operation) => operation["x-since"]);

test.each(younger)("$operationId is there from $x-since on (fact 135)", async (operation) => {
  const since = operation["x-since"] ?? "";
  const before = `v2.${Number(since.slice(3)) - 1}`;
  const caller =
    operation["x-access"].callers === "application" ? { user: undefined, scopes: ["AdminCenter.ReadWrite.All"] } : {};
  // Two of them are believed to be there before (fact 186).
  const bench = createBench({ moods: { 186: "documented" } });
  const args = await prepare(bench, operation.operationId);
  expect((await bench.as(caller).call(operation.operationId, { ...args, version: before })).status).toBe(404);
  expect((await bench.as(caller).call(operation.operationId, { ...args, version: since })).status).toBeLessThan(300);
});

describe("older answers", () => {
  test("a deletion up to v2.8 answers with an empty 202; the list has the operation (fact 142)", async () => {
    const bench = createBench();
    const { status, text: body } = await bench.call("DeleteEnvironment", { ...sandbox, version: "v2.8" });
    expect([status, body]).toEqual([202, ""]);
    expect(rows(await bench.done("ListOperations"))[0]).toMatchObject({ type: "delete", environmentName: "Sandbox" });
  });

  test("creation and copy up to v2.8 answer 201 with the environment, whose status tells the progress (fact 135)", async () => {
    const bench = createBench();
    const made = await bench.call("CreateEnvironment", {
      path: { environmentName: "Old" },
      body: { environmentType: "Sandbox", countryCode: "NL" },
      version: "v2.8",
    });
    expect([made.status, at(made.body, "name"), at(made.body, "status")]).toEqual([201, "Old", "Preparing"]);
    bench.advance(3_600_000);
    const copied = await bench.call("CopyEnvironment", {
      body: { environmentName: "OldCopy", type: "Sandbox" },
      version: "v2.8",
    });
    expect([copied.status, at(copied.body, "name")]).toEqual([201, "OldCopy"]);
  });

  test("copying to production is possible from v2.9 on", async () => {
    const bench = createBench();
    const body = { environmentName: "Second", type: "Production" };
    expect((await bench.call("CopyEnvironment", { body, version: "v2.8" })).body).toMatchObject({
      code: "invalidInput",
      target: "type",
    });
    expect((await bench.call("CopyEnvironment", { body, version: "v2.9" })).status).toBe(202);
  });

  test("before v2.18 a deletion is for good (facts 135, 144)", async () => {
    const bench = createBench();
    expect((await bench.call("DeleteEnvironment", { ...sandbox, version: "v2.17" })).body).toMatchObject({
      type: "delete",
    });
    bench.advance(3_600_000);
    expect(rows(await bench.done("ListEnvironments"))).toHaveLength(1);
  });

  test("names of environments come with operations from v2.7 on (fact 135)", async () => {
    const bench = createBench();
    await bench.done("DeleteEnvironment", sandbox);
    const [row] = rows((await bench.call("ListEnvironmentOperations", { ...sandbox, version: "v2.6" })).body);
    expect(Object.keys(row ?? {})).not.toContain("environmentName");
    const [later] = rows((await bench.call("ListEnvironmentOperations", { ...sandbox, version: "v2.7" })).body);
    expect(later).toMatchObject({ environmentName: "Sandbox", productFamily: "BusinessCentral" });
  });

  test("update windows have wall-clock times from v2.13 on", async () => {
    const bench = createBench();
    const body = { preferredStartTime: "20:00", preferredEndTime: "04:00", timeZoneId: "UTC" };
    expect((await bench.call("SetUpdateSettings", { body, version: "v2.12" })).status).toBe(400);
    await bench.done("SetUpdateSettings", { body });
    expect(Object.keys(Object((await bench.call("GetUpdateSettings", { version: "v2.12" })).body))).toEqual([
      "preferredStartTimeUtc",
      "preferredEndTimeUtc",
    ]);
  });
});
