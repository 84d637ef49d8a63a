import { describe, expect, test } from "vitest";
import { createAutomationBench } from "./support/automation-bench.ts";

describe("changes", () => {
  test.each([
    ["without If-Match", {}, 412, "BadRequest_InvalidToken"],
    ["with something that is no ETag", { "if-match": "yesterday" }, 412, "BadRequest_InvalidToken"],
    ["with a stale ETag", { "if-match": 'W/"b2xk"' }, 409, "Request_EntityChanged"],
    ["with *", { "if-match": "*" }, 200, undefined],
  ])("fact 119: PATCH %s", async (_, headers, status, code) => {
    const { get, send } = await createAutomationBench();
    const [user] = (await get("~/users")).rows;
    const answer = await send("PATCH", `~/users(${user?.["userSecurityId"]})`, { state: "Disabled" }, headers);
    expect([answer.status, answer.code]).toEqual([status, code]);
    expect((await get(`~/users(${user?.["userSecurityId"]})`)).json["state"]).toBe(
      status === 200 ? "Disabled" : "Enabled",
    );
  });

  test("fact 119: an ETag works once, and the answer brings the next one", async () => {
    const { get, send } = await createAutomationBench();
    const [user] = (await get("~/users")).rows;
    const path = `~/users(${user?.["userSecurityId"]})`;
    const first = await send("PATCH", path, { state: "Disabled" }, { "if-match": String(user?.["@odata.etag"]) });
    const again = await send("PATCH", path, { state: "Enabled" }, { "if-match": String(user?.["@odata.etag"]) });
    const next = await send("PATCH", path, { state: "Enabled" }, { "if-match": String(first.json["@odata.etag"]) });
    expect([first.status, again.status, next.status]).toEqual([200, 409, 200]);
    expect(String(first.json["@odata.context"])).toMatch(/\$metadata#companies\([0-9a-f-]{36}\)\/users\/\$entity$/);
  });

  test("fact 192: names come in any case, and one that nobody knows is passed over", async () => {
    const { get, send } = await createAutomationBench();
    const [user] = (await get("~/users")).rows;
    const body = { ContactEmail: "new@example.com", shoeSize: 5 };
    const answer = await send("PATCH", `~/users(${user?.["userSecurityId"]})`, body, { "if-match": "*" });
    expect([answer.status, answer.json["contactEmail"], answer.json["shoeSize"]]).toEqual([
      200,
      "new@example.com",
      undefined,
    ]);
  });

  test.each([
    [{ userName: "NEW" }, "BadRequest_InvalidOperation"],
    [{ state: "Asleep" }, "Application_EvaluateException"],
    [{ expiryDate: "tomorrow" }, "Application_EvaluateException"],
    [{ contactEmail: "x".repeat(251) }, "Application_StringExceededLength"],
    [{ userPermissions: [] }, "BadRequest_NotSupported"],
    ["{", "BadRequest"],
  ])("facts 118, 127: the body %j is refused with %s", async (body, code) => {
    const { get, send } = await createAutomationBench();
    const [user] = (await get("~/users")).rows;
    const answer = await send("PATCH", `~/users(${user?.["userSecurityId"]})`, body, { "if-match": "*" });
    expect([answer.status, answer.code]).toEqual([400, code]);
  });

  test("a body without Content-Type: application/json is refused", async () => {
    const { send } = await createAutomationBench();
    expect(
      (await send("POST", "~/configurationPackages", '{"code":"A"}', { "content-type": "text/plain" })).status,
    ).toBe(415);
  });
});

describe("companies", () => {
  test("are named after the first 30 characters, which stay", async () => {
    const { send, get } = await createAutomationBench();
    const displayName = "Vereniging tot Behoud van Molens";
    const made = await send("POST", "~/automationCompanies", { displayName, name: "ignored" });
    expect([made.status, made.json["name"], made.json["displayName"]]).toEqual([
      201,
      "Vereniging tot Behoud van Mole",
      displayName,
    ]);
    const { id } = made.json;
    expect(made.headers.get("location")).toMatch(new RegExp(`/automationCompanies\\(${id}\\)$`));
    const changed = await send("PATCH", `~/automationCompanies(${id})`, { displayName: "Molens" }, { "if-match": "*" });
    expect([changed.json["name"], changed.json["displayName"]]).toEqual(["Vereniging tot Behoud van Mole", "Molens"]);
    expect((await get(`/companies(${id})`)).json["displayName"]).toBe("Molens");
  });

  test.each([
    [{}, "BadRequest_RequiredParamNotProvided"],
    [{ displayName: " " }, "Application_DialogException"],
    [{ displayName: "Aldermoor Foods" }, "Internal_EntityWithSameKeyExists"],
  ])("the body %j is refused with %s", async (body, code) => {
    const { send } = await createAutomationBench();
    const answer = await send("POST", "~/automationCompanies", body);
    expect([answer.status, answer.code]).toEqual([400, code]);
  });

  test("disappear with everything in them", async () => {
    const { send, get } = await createAutomationBench();
    const { id } = (await send("POST", "~/automationCompanies", { displayName: "Short-lived" })).json;
    expect((await send("DELETE", `~/automationCompanies(${id})`, undefined, { "if-match": "*" })).status).toBe(204);
    expect((await get(`/companies(${id})/users`)).code).toBe("Internal_CompanyNotFound");
  });
});

describe("permissions of users", () => {
  test("are assigned, changed, shown in the inspection sets and removed", async () => {
    const { send, get } = await createAutomationBench();
    const [user] = (await get("~/users")).rows;
    const path = `~/users(${user?.["userSecurityId"]})/userPermissions`;
    const made = await send("POST", path, { roleId: "SECURITY", userSecurityId: "ignored" });
    expect(made.json).toMatchObject({
      roleId: "SECURITY",
      userSecurityId: user?.["userSecurityId"],
      scope: "System",
      company: "",
      displayName: "Assign permissions",
    });
    const { id } = made.json;
    const changed = await send(
      "PATCH",
      `${path}(${id})`,
      { company: "Aldermoor Foods" },
      { "if-match": String(made.json["@odata.etag"]) },
    );
    expect(changed.json).toMatchObject({ id, company: "Aldermoor Foods" });
    expect((await get(`~/accessControls(${id})`)).json).toMatchObject({
      roleId: "SECURITY",
      userName: user?.["userName"],
      company: "Aldermoor Foods",
    });
    expect(
      (
        await get(
          `~/userPermissionSets?$filter=userSecurityId eq ${user?.["userSecurityId"]}&$select=type,roleId,securityGroupCode`,
        )
      ).rows,
    ).toMatchObject([
      { type: "User", roleId: "D365 BASIC" },
      { type: "User", roleId: "D365 BUS FULL ACCESS" },
      { type: "User", roleId: "SECURITY" },
      { type: "Security_x0020_Group", roleId: "SECURITY", securityGroupCode: "FINANCE" },
      { type: "Security_x0020_Group", roleId: "WAREHOUSE TEAM", securityGroupCode: "FINANCE" },
    ]);
    expect((await send("DELETE", `${path}(${id})`, undefined, { "if-match": "*" })).status).toBe(204);
    expect((await get(`${path}(${id})`)).status).toBe(404);
  });

  test.each([
    [{ roleId: "LOCAL" }, "Application_DialogException"],
    [{ roleId: "LOCAL", scope: "Tenant" }, undefined],
    [{ roleId: "NO SUCH SET" }, "Internal_InvalidTableRelation"],
    [{ roleId: "SECURITY", company: "Nowhere" }, "Internal_InvalidTableRelation"],
    [{ roleId: "D365 BASIC" }, "Internal_EntityWithSameKeyExists"],
    [{ roleId: "D365 BASIC", company: "Aldermoor Foods" }, undefined],
    [{}, "BadRequest_RequiredParamNotProvided"],
  ])("%j: %s", async (body, code) => {
    const { send, get } = await createAutomationBench();
    const [user] = (await get("~/users")).rows;
    expect((await send("POST", `~/users(${user?.["userSecurityId"]})/userPermissions`, body)).code).toBe(code);
  });

  test("of another user are not found below this one", async () => {
    const { get } = await createAutomationBench();
    const [one, other] = (await get("~/users")).rows;
    const [permission] = (await get(`~/users(${one?.["userSecurityId"]})/userPermissions`)).rows;
    expect((await get(`~/users(${other?.["userSecurityId"]})/userPermissions(${permission?.["id"]})`)).status).toBe(
      404,
    );
  });

  test("of a group go with the group, and so do its members", async () => {
    const { send, get } = await createAutomationBench();
    const [group] = (await get("~/securityGroups?$expand=securityGroupMembers,userPermissions")).rows;
    expect(
      [group?.["securityGroupMembers"], group?.["userPermissions"]].map((list) =>
        Array.isArray(list) ? list.length : 0,
      ),
    ).toEqual([4, 2]);
    await send("DELETE", `~/securityGroups('${group?.["id"]}')`, undefined, { "if-match": "*" });
    expect((await get("~/securityGroupMembers/$count")).text).toBe("8");
    expect((await get(`~/accessControls?$filter=userSecurityId eq ${group?.["groupUserSecurityId"]}`)).rows).toEqual(
      [],
    );
  });

  test("ids of effective permission sets are made up anew every minute", async () => {
    const { get, world } = await createAutomationBench();
    const [row] = (await get("~/userPermissionSets")).rows;
    expect((await get(`~/userPermissionSets(${row?.["id"]})`)).json["roleId"]).toBe(row?.["roleId"]);
    world.clock.advance(60_000);
    expect((await get(`~/userPermissionSets(${row?.["id"]})`)).status).toBe(404);
  });
});

describe("features", () => {
  test.each([
    ["SalesPrices", "activate", { updateInBackground: false, startDateTime: "2026-03-02T08:00:00Z" }, 204],
    ["SalesPrices", "activate", {}, 400],
    ["SalesPrices", "deactivate", undefined, 400],
    ["ModernActionBar", "activate", { updateInBackground: false, startDateTime: "2026-03-02T08:00:00Z" }, 400],
    ["ModernActionBar", "deactivate", undefined, 204],
  ])("fact 124: %s %s with %j answers %i", async (id, action, body, status) => {
    const { send, get } = await createAutomationBench();
    const before = (await get(`~/features('${id}')`)).json["enabled"];
    expect((await send("POST", `~/features('${id}')/Microsoft.NAV.${action}`, body)).status).toBe(status);
    const after = (await get(`~/features('${id}')`)).json["enabled"];
    expect(after !== before).toBe(status === 204);
  });

  test("one that goes one way stays on", async () => {
    const { send } = await createAutomationBench();
    await send("POST", "~/features('SalesPrices')/Microsoft.NAV.activate", {
      updateInBackground: false,
      startDateTime: "2026-03-02T08:00:00Z",
    });
    expect((await send("POST", "~/features('SalesPrices')/Microsoft.NAV.deactivate")).code).toBe(
      "Application_DialogException",
    );
  });
});

describe("users from Microsoft 365", () => {
  test("come at once, and only once", async () => {
    const { send, get } = await createAutomationBench();
    const [user] = (await get("~/users")).rows;
    const action = `~/users(${user?.["userSecurityId"]})/Microsoft.NAV.getNewUsersFromOffice365`;
    expect([(await send("POST", action)).status, (await send("POST", action)).status]).toEqual([204, 204]);
    expect((await get("~/users/$count")).text).toBe("15");
  });

  test("come with a job in the background, which is watched in the scheduled jobs", async () => {
    const { send, get, world } = await createAutomationBench();
    const [user] = (await get("~/users")).rows;
    const path = `~/users(${user?.["userSecurityId"]})`;
    const queued = await send("POST", `${path}/Microsoft.NAV.getNewUsersFromOffice365Async`);
    const log: unknown[] = [queued.status];
    const look = async (): Promise<void> =>
      void log.push((await get(`${path}/scheduledJobs`)).rows[0]?.["status"], (await get("~/users/$count")).text);
    await look();
    log.push((await send("POST", `${path}/Microsoft.NAV.getNewUsersFromOffice365`)).code);
    world.clock.advance(5_000);
    await look();
    world.clock.advance(15_000);
    await look();
    expect(log).toEqual([201, "Ready", "12", "Application_DialogException", "In Process", "12", "Finished", "15"]);
    expect((await get(String(queued.headers.get("location")))).json).toMatchObject({
      category: "APIUSERJOB",
      status: "Finished",
    });
    expect((await get(String(queued.headers.get("location")), { "accept-language": "de-DE" })).json["status"]).toBe(
      "Beendet",
    );
  });
});
