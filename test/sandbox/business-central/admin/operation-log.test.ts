import { describe, expect, test } from "vitest";
import {
  asApplication,
  clientId,
  createBench,
  homeTenant,
  hourMs,
  minuteMs,
  otherTenant,
} from "./support/admin-bench.ts";
import { column, rows, text } from "./support/read-json.ts";

const copy = { body: { environmentName: "CopyOne", type: "Sandbox" } };

describe("an operation", () => {
  test("is answered with 202 and everything that is known of it (fact 141)", async () => {
    const bench = createBench();
    const { status, body } = await bench.call("CopyEnvironment", copy);
    expect(status).toBe(202);
    expect(body).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      type: "copy",
      status: "scheduled",
      aadTenantId: homeTenant,
      createdOn: "2026-07-14T09:30:00.000Z",
      createdBy: "kim@example.com",
      creatorPrincipalType: "user",
      errorMessage: "",
      parameters: {
        sourceEnvironmentName: "Production",
        sourceEnvironmentType: "Production",
        destinationEnvironmentName: "CopyOne",
        destinationEnvironmentType: "Sandbox",
        applicationVersion: "28.2.40998.41221",
        countryCode: "NL",
      },
      environmentName: "CopyOne",
      environmentType: "Sandbox",
      productFamily: "BusinessCentral",
    });
  });

  test("of an application carries its id", async () => {
    const bench = createBench();
    expect(await bench.as(asApplication).done("CopyEnvironment", copy)).toMatchObject({
      createdBy: clientId,
      creatorPrincipalType: "app",
    });
  });

  test.each([
    ["CopyEnvironment", copy, ["scheduled", "running", "succeeded"]],
    ["RenameEnvironment", { body: { NewEnvironmentName: "Live" } }, ["scheduled", "running", "succeeded"]],
    [
      "RestoreEnvironment",
      { body: { EnvironmentName: "Past", EnvironmentType: "Sandbox", PointInTime: "2026-07-14T09:00:00Z" } },
      ["queued", "scheduled", "running", "succeeded"],
    ],
  ])("%s passes through its statuses in sandbox time (fact 142)", async (operationId, args, want) => {
    const bench = createBench();
    const seen = [text(await bench.done(operationId, args), "status")];
    for (let second = 0; second < 3600; second += 5) {
      bench.advance(5000);
      const status = text(await bench.done("ListOperations"), "value.0.status");
      if (status !== seen.at(-1)) seen.push(status);
    }
    expect(seen).toEqual(want);
  });

  test("tells when it started and ended, and nothing of that before (fact 141)", async () => {
    const bench = createBench();
    const path = { operationId: text(await bench.done("CopyEnvironment", copy), "id") };
    expect(Object.keys(Object(await bench.done("GetOperation", { path })))).not.toContain("startedOn");
    bench.advance(hourMs);
    const { startedOn, completedOn } = rows(await bench.done("ListOperations"))[0] ?? {};
    expect([startedOn, completedOn]).toEqual([
      expect.stringMatching(/^2026-07-14T09:30:[0-9.]+Z$/),
      expect.stringMatching(/^2026-07-14T(?:09:[45]|10:0)\d:[0-9.]+Z$/),
    ]);
  });

  test("comes without Location and Retry-After (fact 143)", async () => {
    const { headers } = await createBench().call("CopyEnvironment", copy);
    expect([headers.get("location"), headers.get("retry-after")]).toEqual([null, null]);
  });
});

describe("words vary in upper and lower case (fact 142)", () => {
  test.each([
    ["ListOperations", {}, "value.0.", ["environmentRename", "scheduled"]],
    ["ListEnvironmentOperations", {}, "value.0.", ["environmentRename", "scheduled"]],
    ["GetOperation", { withId: true }, "", ["EnvironmentRename", "Scheduled"]],
    ["GetEnvironmentOperation", { withId: true }, "", ["EnvironmentRename", "Scheduled"]],
  ])("%s", async (operationId, { withId = false }: { withId?: boolean }, prefix, want) => {
    const bench = createBench();
    const id = text(await bench.done("RenameEnvironment", { body: { NewEnvironmentName: "Live" } }), "id");
    const body = await bench.done(operationId, withId ? { path: { operationId: id } } : {});
    expect([text(body, `${prefix}type`), text(body, `${prefix}status`)]).toEqual(want);
  });

  test("the type of the environment is in lower case with restores, but not when it is got by id", async () => {
    const bench = createBench();
    const body = { EnvironmentName: "Past", EnvironmentType: "Sandbox", PointInTime: "2026-07-14T09:00:00Z" };
    const started = await bench.done("RestoreEnvironment", { body });
    const read = await bench.done("GetOperation", { path: { operationId: text(started, "id") } });
    expect([text(started, "environmentType"), text(read, "environmentType")]).toEqual(["sandbox", "Sandbox"]);
  });
});

describe("finding operations", () => {
  test("those of a copy belong to the new environment (fact 141)", async () => {
    const bench = createBench();
    await bench.done("CopyEnvironment", copy);
    expect(
      column(await bench.done("ListEnvironmentOperations", { path: { environmentName: "CopyOne" } }), "type"),
    ).toEqual(["copy"]);
    expect(rows(await bench.done("ListEnvironmentOperations"))).toEqual([]);
  });

  test("after a rename only the list of the tenant, and the id alone, lead there (fact 143)", async () => {
    const bench = createBench();
    const operationId = text(await bench.done("RenameEnvironment", { body: { NewEnvironmentName: "Live" } }), "id");
    bench.advance(10 * minuteMs);
    expect((await bench.refused("GetEnvironmentOperation", { path: { operationId } })).status).toBe(404);
    expect(text(await bench.done("GetOperation", { path: { operationId } }), "status")).toBe("Succeeded");
    expect(rows(await bench.done("ListOperations"))[0]).toMatchObject({
      id: operationId,
      status: "succeeded",
      environmentName: "Production",
    });
    expect(
      text(await bench.done("GetEnvironmentOperation", { path: { operationId, environmentName: "Live" } }), "status"),
    ).toBe("Succeeded");
  });

  test("another tenant does not see them", async () => {
    const bench = createBench();
    const operationId = text(await bench.done("CopyEnvironment", copy), "id");
    const other = bench.as({ tenantId: otherTenant });
    expect(rows(await other.done("ListOperations"))).toEqual([]);
    expect((await other.refused("GetOperation", { path: { operationId } })).status).toBe(404);
  });

  test("changed settings and work on apps are among them, newest first", async () => {
    const bench = createBench();
    await bench.done("SetAppSourceAppsUpdateCadence", { body: { value: "DuringMajorUpgrade" } });
    await bench.done("UpdateApp", {
      path: { appId: "5d0f3c1a-7b52-4e0c-9a3e-2f6d1c84b701" },
      body: { targetVersion: "2.4.1.0" },
    });
    expect(column(await bench.done("ListEnvironmentOperations"), "type")).toEqual(["environmentAppUpdate", "modify"]);
  });
});
