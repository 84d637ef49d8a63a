import { describe, expect, test } from "vitest";
import { environmentNamed } from "../../../../src/sandbox/business-central/environments.ts";
import { tenantId } from "../../odata/support/test-world.ts";
import { createAutomationBench, readAnswer } from "./support/automation-bench.ts";

const appToken = { user: undefined, scopes: ["API.ReadWrite.All", "Automation.ReadWrite.All"] };

describe("addresses", () => {
  test.each([
    ["without a tenant", "/v2.0/Production/api/microsoft/automation/v2.0/companies", 200],
    ["with the tenant's id", `/v2.0/${tenantId}/Production/api/microsoft/automation/v2.0/companies`, 200],
    ["with a domain", "/v2.0/contoso.example/Production/api/microsoft/automation/v2.0/companies", 200],
    ["in another case", "/v2.0/PRODUCTION/api/microsoft/automation/v2.0/companies", 200],
    ["encoded", "/v2.0/Pr%6Fduction/api/microsoft/automation/v2.0/companies", 200],
    [
      "of another tenant",
      "/v2.0/11111111-2222-4333-8444-555555555555/Production/api/microsoft/automation/v2.0/companies",
      401,
    ],
    ["of an environment that is not there", "/v2.0/Nowhere/api/microsoft/automation/v2.0/companies", 404],
    ["of another route", "/v2.0/Production/api/contoso/sales/v2.0/companies", 404],
    ["of the older version", "/v2.0/Production/api/microsoft/automation/v1.0/companies", 200],
    [
      "of the older version and a set that nobody was seen to read",
      "/v2.0/Production/api/microsoft/automation/v1.0/$metadata",
      404,
    ],
    ["of another version", "/v2.0/Production/api/microsoft/automation/v3.0/companies", 404],
    ["of no set", "/v2.0/Production/api/microsoft/automation/v2.0/customers", 404],
  ])("facts 94, 95: %s", async (_, path, status) => {
    const { get, world } = await createAutomationBench();
    const answer = await get(world.origins["business-central"] + path);
    expect(answer.status).toBe(status);
    if (status === 200)
      expect(String(answer.json["@odata.context"])).toBe(
        `${world.origins["business-central"]}${path.replace("/companies", "")}/$metadata#companies`,
      );
  });

  test.each([
    ["Preparing", 503, "Internal_TenantUnavailable"],
    ["SoftDeleted", 404, "BadRequest_NotFound"],
  ] as const)("an environment that is %s answers %i", async (status, want, code) => {
    const { world, get } = await createAutomationBench();
    const environment = environmentNamed(world, "Production", tenantId);
    if (environment) environment.status = status;
    const answer = await get("/companies");
    expect([answer.status, answer.code, answer.headers.has("retry-after")]).toEqual([want, code, want === 503]);
  });

  test("an environment keeps its data under a new name", async () => {
    const { world, get, company } = await createAutomationBench();
    const environment = environmentNamed(world, "Production", tenantId);
    if (environment) environment.name = "Live";
    const answer = await get(`${world.origins["business-central"]}/v2.0/Live/api/microsoft/automation/v2.0/companies`);
    expect(answer.rows[0]?.["id"]).toBe(company);
  });

  test("a company that does not exist", async () => {
    const { get } = await createAutomationBench();
    const answer = await get("/companies(11111111-2222-4333-8444-555555555555)/users");
    expect([answer.status, answer.code]).toEqual([404, "Internal_CompanyNotFound"]);
  });
});

describe("moods", () => {
  const withTenant = `/v2.0/${tenantId}/Production/api/microsoft/automation/v2.0/companies`;
  const withoutTenant = "/v2.0/Production/api/microsoft/automation/v2.0/companies";

  test.each([
    ["believed", "an application", appToken, [200, 200]],
    ["documented", "an application", appToken, [200, 200]],
    ["seen", "an application", appToken, [401, 200]],
    ["seen", "a user", {}, [200, 200]],
  ] as const)("fact 194, %s: %s without and with the tenant in the address", async (mood, _who, token, want) => {
    const { get, world } = await createAutomationBench({ moods: { 194: mood }, token });
    const origin = world.origins["business-central"];
    const answers = [await get(origin + withoutTenant), await get(origin + withTenant)];
    expect(answers.map(({ status }) => status)).toEqual(want);
    if (want[0] === 401) expect(answers[0]?.text).toBe("");
  });

  test.each([
    ["believed", "$filter=displayName eq null", 0],
    ["documented", "$filter=displayName eq null", 0],
    ["seen", "$filter=displayName eq null", "all"],
    ["seen", "$filter=displayName ne null", "all"],
    ["seen", "$filter=null eq displayName and displayName ne 'x'", "all"],
    ["seen", "$filter=displayName eq 'x' and displayName ne null", 0],
    ["seen", "$colour=red", "all"],
    ["believed", "$colour=red", "BadRequest_NotSupported"],
  ] as const)("fact 201, %s: %s answers %s", async (mood, query, want) => {
    const { get } = await createAutomationBench({ moods: { 201: mood } });
    const all = (await get("~/users")).rows.length;
    const answer = await get(`~/users?${query}`);
    expect(answer.code ?? answer.rows.length).toBe(want === "all" ? all : want);
  });
});

describe("tokens", () => {
  test.each([
    ["for another resource", { audience: "https://graph.microsoft.com" }, 401],
    ["for the app's id", { audience: "996def3d-b36c-4153-8607-a6fd3c01b89f" }, 200],
    ["of Exact Online", { issuer: "exact" as const }, 401],
    ["of a user", { scopes: ["Financials.ReadWrite.All"] }, 200],
    ["of a user without a permission", { scopes: ["openid"] }, 403],
    ["of an application", appToken, 200],
    ["of an application for the Admin Center only", { user: undefined, scopes: ["AdminCenter.ReadWrite.All"] }, 403],
  ])("facts 99 to 102: a token %s", async (_, token, status) => {
    const { world, service, root } = await createAutomationBench();
    const answer = await readAnswer(
      await service.handle(
        new Request(`${root}/companies`, { headers: { authorization: `Bearer ${world.token(token)}` } }),
      ),
    );
    expect(answer.status).toBe(status);
    if (status === 401)
      expect([answer.code, answer.headers.get("www-authenticate")?.slice(0, 7)]).toEqual([
        "Authentication_InvalidCredentials",
        "Bearer ",
      ]);
  });

  test("fact 128: no token, an expired one, and one of a user who was disabled", async () => {
    const { world, service, root, send, get } = await createAutomationBench();
    const [user] = (await get("~/users")).rows;
    const person = { id: "1", email: String(user?.["contactEmail"]), name: "x" };
    const statusOf = async (authorization: string): Promise<number> =>
      (await service.handle(new Request(`${root}/companies`, { headers: { authorization } }))).status;
    const token = `Bearer ${world.token({ user: person, expiresAtMs: world.clock.now() + 1000 })}`;
    expect([await statusOf(""), await statusOf(token)]).toEqual([401, 200]);
    await send("PATCH", `~/users(${user?.["userSecurityId"]})`, { state: "Disabled" }, { "if-match": "*" });
    expect(await statusOf(token)).toBe(401);
    await send("PATCH", `~/users(${user?.["userSecurityId"]})`, { state: "Enabled" }, { "if-match": "*" });
    expect(await statusOf(token)).toBe(200);
    world.clock.advance(1000);
    expect(await statusOf(token)).toBe(401);
  });

  test("fact 106: fetching users is closed to applications, its background variant to delegated administrators", async () => {
    const partner = { user: { id: "2", email: "pat@partner.example", name: "Pat" } };
    const log = [];
    for (const token of [appToken, partner, {}]) {
      const { send, get } = await createAutomationBench({ token });
      const [user] = (await get("~/users")).rows;
      for (const action of ["getNewUsersFromOffice365", "getNewUsersFromOffice365Async"])
        log.push((await send("POST", `~/users(${user?.["userSecurityId"]})/Microsoft.NAV.${action}`)).status);
    }
    expect(log).toEqual([403, 403, 204, 403, 204, 201]);
  });
});

describe("what every answer has", () => {
  test("fact 127: errors end in their correlation id", async () => {
    const { get } = await createAutomationBench();
    const answer = await get("~/users(bad)");
    const id = answer.headers.get("ms-correlation-x");
    expect(answer.json).toEqual({
      error: { code: "BadRequest_InvalidRequestUrl", message: `'bad' is not a key.  CorrelationId:  ${id}.` },
    });
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
  });

  test("fact 120: Data-Access-Intent is for reading", async () => {
    const { get, send } = await createAutomationBench();
    const readOnly = { "data-access-intent": "ReadOnly" };
    expect([
      (await get("~/users", readOnly)).status,
      (await send("POST", "~/configurationPackages", { code: "X" }, readOnly)).status,
    ]).toEqual([200, 400]);
  });

  test("fact 121: Accept-Language turns option texts", async () => {
    const { get } = await createAutomationBench();
    const texts = [];
    for (const language of ["en-US", "de-DE,en;q=0.5", "nl", "fi"])
      texts.push((await get("~/accessControls?$top=1", { "accept-language": language })).rows[0]?.["userLicenseType"]);
    expect(texts).toEqual(["Full User", "Vollbenutzer", "Volledige gebruiker", "Full User"]);
  });

  test.each([
    ["POST", "/companies", 405, "BadRequest_MethodNotAllowed"],
    ["DELETE", "~/extensionUpload(11111111-2222-4333-8444-555555555555)", 405, "BadRequest_MethodNotAllowed"],
    ["PUT", "~/users", 405, "BadRequest_MethodNotAllowed"],
    ["GET", "~/users(11111111-2222-4333-8444-555555555555)", 404, "BadRequest_ResourceNotFound"],
    ["GET", "~/users('11111111-2222-4333-8444-555555555555')", 400, "Application_InvalidGUID"],
    ["GET", "~/features(SalesPrices)", 400, "BadRequest_InvalidRequestUrl"],
    ["GET", "~/permissionSets(id='SUPER')", 404, "BadRequest_NotFound"],
    ["GET", "~/permissionSets(id='SUPER',appId=00000000-0000-0000-0000-000000000000,scope='System')", 200, undefined],
  ])("fact 113: %s %s answers %i", async (method, path, status, code) => {
    const { send } = await createAutomationBench();
    const answer = await send(method, path);
    expect([answer.status, answer.code]).toEqual([status, code]);
  });

  test("two sandboxes do not see each other", async () => {
    const [one, other] = [await createAutomationBench(), await createAutomationBench()];
    await one.send("POST", "~/automationCompanies", { displayName: "Only here" });
    expect([(await one.get("/companies")).rows.length, (await other.get("/companies")).rows.length]).toEqual([4, 3]);
  });

  test("another seed gives another company, the same seed the same", async () => {
    const ids = [];
    for (const seed of [1, 1, 2]) ids.push((await createAutomationBench({ seed })).company);
    expect([ids[0] === ids[1], ids[0] === ids[2]]).toEqual([true, false]);
  });
});
