import { describe, expect, test } from "vitest";
import { ExactWorld, signedIn } from "../support/exact-world.ts";

async function message(response: Response): Promise<string> {
  const body: { error: { message: { value: string } } } = JSON.parse(await response.text());
  return body.error.message.value;
}

describe("access", () => {
  test("fact 21: an unknown token is 401, none at all leads to the login page", async () => {
    const exact = new ExactWorld();
    exact.accessToken = "made-up";
    expect((await exact.api("crm/Accounts?$top=1")).status).toBe(401);
    const none = await exact.fetch(`/api/v1/${exact.division}/crm/Accounts`);
    expect([none.status, (await none.text()).includes("Object moved")]).toEqual([302, true]);
  });

  test("fact 25: a missing scope is 403 and names the scope", async () => {
    const exact = new ExactWorld();
    await exact.signIn(exact.service.restrictedApp);
    const given = ["crm/Accounts?$top=1", "logistics/Items?$top=1", "hrm/Divisions"];
    const answers = [];
    for (const path of given) answers.push((await exact.api(path)).status);
    // Fact 24: hrm/Divisions needs no scope.
    expect(answers).toEqual([200, 403, 200]);
    expect(await message(await exact.api("logistics/Items?$top=1"))).toBe(
      "Forbidden - Application Scope Violated. Cannot read 'logistics items' scope.",
    );
  });

  test("fact 23: reading does not include managing", async () => {
    const exact = new ExactWorld();
    await exact.signIn(exact.service.restrictedApp);
    const response = await exact.send("POST", "crm/Accounts", { Name: "New" });
    expect([response.status, await message(response)]).toEqual([
      403,
      "Forbidden - Application Scope Violated. Cannot manage 'crm accounts' scope.",
    ]);
  });

  test.each([
    ["blocked-user@example.com", "BlockedUser"],
    ["inactive-user@example.com", "InactiveUser"],
    ["blocked-customer@example.com", "BlockedCustomer"],
    ["license-expired@example.com", "LicenseExpired"],
    ["division-blocked@example.com", "DivisionBlocked"],
  ])("fact 27: %s gets 403 with Reason %s", async (user, want) => {
    const exact = new ExactWorld();
    await exact.signIn(exact.app, user);
    const response = await exact.api("crm/Accounts?$top=1");
    expect([response.status, response.headers.get("reason")]).toEqual([403, want]);
  });

  test("fact 27, 92: a company that is taken from the users is refused and not listed, until it is given back", async () => {
    const exact = await signedIn();
    const { service, division } = exact;
    const state = async (): Promise<unknown[]> => [
      (await exact.api("crm/Accounts?$top=1")).status,
      (await exact.rows(`/api/v1/${service.divisions[1]}/hrm/Divisions?$select=Code`)).length,
      (await exact.get<{ results: { AccountingDivision: number }[] }>("/api/v1/current/Me")).results[0]
        ?.AccountingDivision === division,
    ];
    const before = await state();
    service.withdrawDivision(division);
    const without = await state();
    service.grantDivision(division);
    expect([before, without, await state()]).toEqual([
      [200, 3, true],
      [403, 2, false],
      [200, 3, true],
    ]);
  });

  test("companies: as many as are asked for, each with a code, a name and accounts of its own", async () => {
    const exact = await signedIn({ companies: 250 });
    const { divisions } = exact.service;
    const listed = await exact.allPages("system/Divisions?$select=Code,Description");
    expect([divisions.length, new Set(divisions).size]).toEqual([250, 250]);
    expect(listed.rows.map(({ Code }) => Code).toSorted()).toEqual(divisions.toSorted());
    expect(new Set(listed.rows.map(({ Description }) => Description)).size).toBe(250);
    const first = async (division: number | undefined): Promise<unknown> =>
      (await exact.rows(`/api/v1/${division}/crm/Accounts?$select=ID&$top=1`))[0]?.["ID"];
    expect(new Set([await first(divisions[0]), await first(divisions[7]), await first(divisions[249])]).size).toBe(3);
    // The first three are those of every sandbox.
    expect(divisions.slice(0, 3)).toEqual((await signedIn()).service.divisions);
  });

  test("fact 27, 92: a division that the user may not open is 403 NoDivisionAccess, except for the list of all divisions", async () => {
    const exact = await signedIn();
    const licence = await exact.rows("system/AllDivisions?$select=Code");
    const closed = licence.map(({ Code }) => Number(Code)).find((code) => !exact.service.divisions.includes(code));
    const response = await exact.api(`/api/v1/${closed}/crm/Accounts?$top=1`);
    expect([response.status, response.headers.get("reason")]).toEqual([403, "NoDivisionAccess"]);
    expect((await exact.api(`/api/v1/${closed}/system/Divisions`)).status).toBe(200);
  });

  test("fact 92: the three lists of companies", async () => {
    const exact = await signedIn();
    const counts = [];
    for (const path of ["hrm/Divisions", "system/Divisions", "system/AllDivisions"])
      counts.push((await exact.rows(`${path}?$select=Code`)).length);
    expect(counts).toEqual([3, 3, 4]);
  });

  test("fact 45, 61, 90, 91: Me stands in no division, is a list of one, and its company is not the first", async () => {
    const exact = await signedIn();
    const { results } = await exact.get<{ results: Record<string, unknown>[] }>(
      "/api/v1/current/Me?$select=CurrentDivision,Email,ServerTime,ServerUtcOffset",
    );
    expect(results).toMatchObject([
      {
        CurrentDivision: exact.service.divisions[1],
        Email: "kim@example.com",
        ServerTime: "2026-07-01T11:30:15",
        ServerUtcOffset: 7200,
      },
    ]);
  });

  test.each([
    ["GET", "crm/Nothing", 404],
    ["GET", "nothing", 404],
    ["GET", "/api/v1/current/Nobody", 404],
    ["GET", "/api/v1/crm/Accounts", 404],
    ["GET", "crm/Accounts(guid'00000000-0000-4000-8000-000000000000')", 404],
    ["GET", "crm/Accounts('text')", 400],
    ["POST", "$batch", 404],
    ["PATCH", "crm/Accounts(guid'00000000-0000-4000-8000-000000000000')", 405],
    ["DELETE", "crm/Accounts", 405],
    ["POST", "financial/GLSchemes", 405],
  ])("fact 42, 67, 71: %s %s is %i", async (method, path, want) => {
    const exact = await signedIn();
    expect((await exact.send(method, path, method === "GET" ? undefined : {})).status).toBe(want);
  });
});

describe("failures", () => {
  test("fact 37: the body of a failure in JSON", async () => {
    const exact = await signedIn();
    const response = await exact.api("crm/Accounts?$select=Nothing");
    expect(JSON.parse(await response.text())).toEqual({
      error: {
        code: "",
        message: { lang: "", value: "Could not find a property named 'Nothing' on type 'CrmAccount'." },
      },
    });
  });

  test("fact 38: the same in XML when JSON is not asked for", async () => {
    const exact = await signedIn();
    const response = await exact.api("crm/Accounts?$select=Nothing", { headers: { accept: "*/*" } });
    expect([
      response.headers.get("content-type"),
      (await response.text()).includes('<message xml:lang="">Could not find'),
    ]).toEqual(["application/xml; charset=utf-8", true]);
  });
});

test("operationOf names what a request means", () => {
  const { service } = new ExactWorld();
  const given: [string, string][] = [
    ["GET", "/api/v1/1/crm/Accounts?$top=1"],
    ["GET", "/api/v1/1/crm/Accounts/$count"],
    ["PUT", "/api/v1/1/crm/Accounts(guid'x')"],
    ["GET", "/api/v1/current/Me"],
    ["POST", "/api/oauth2/token"],
    ["GET", "/api/v1/1/crm/Nothing"],
  ];
  expect(given.map(([method, path]) => service.operationOf(method, new URL(path, "http://127.0.0.1")))).toEqual([
    "ListCrmAccounts",
    "ListCrmAccounts",
    "UpdateCrmAccount",
    "GetCurrentMe",
    "ExactToken",
    undefined,
  ]);
});
