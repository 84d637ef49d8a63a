import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Sandbox, startSandbox } from "../../../src/sandbox/start-sandbox.ts";
import {
  authorizeUrl,
  businessCentral,
  businessCentralScope,
  claimsOf,
  graph,
  redirected,
  signIn,
  token,
  tokenAt,
  tokens,
  verifier,
} from "./entra-client.ts";

let s: Sandbox;
beforeAll(async () => {
  s = await startSandbox({ clock: "manual", startAt: "2026-03-01" });
});
afterAll(() => s.stop());

const redeem = (code: string | null, fields: Record<string, string> = {}, headers: Record<string, string> = {}) =>
  token(
    s,
    {
      grant_type: "authorization_code",
      code: code ?? "",
      redirect_uri: s.entra.redirectUri,
      code_verifier: verifier,
      ...fields,
    },
    headers,
  );

describe("a code", () => {
  test("comes back with the state and gives tokens (fact 99)", async () => {
    const back = await signIn(s);
    expect(back.get("state")).toBe("st-1");
    const { status, headers, body } = await redeem(back.get("code"));
    expect([status, headers.get("cache-control"), headers.get("content-type")]).toEqual([
      200,
      "no-store",
      "application/json",
    ]);
    expect(body).toMatchObject({
      token_type: "Bearer",
      scope: `${businessCentral}/user_impersonation ${businessCentral}/Financials.ReadWrite.All`,
    });
    expect(claimsOf(body.access_token)).toMatchObject({
      aud: businessCentral,
      tid: s.entra.tenantId,
      appid: s.entra.clientId,
      upn: "kim@sandbox.example",
      scp: "user_impersonation Financials.ReadWrite.All",
    });
  });

  test("works once, a second use is AADSTS54005 (fact 146)", async () => {
    const code = (await signIn(s)).get("code");
    expect((await redeem(code)).status).toBe(200);
    expect(await redeem(code)).toMatchObject({ status: 400, body: { error: "invalid_grant", error_codes: [54005] } });
  });

  test("is spent by a failed attempt as well (fact 146)", async () => {
    const code = (await signIn(s)).get("code");
    expect((await redeem(code, { code_verifier: "x".repeat(43) })).body).toMatchObject({
      error: "invalid_grant",
      error_codes: [501481],
    });
    expect((await redeem(code)).body.error_codes).toEqual([54005]);
  });

  test("lives ten minutes (fact 146)", async () => {
    const [young, old] = [(await signIn(s)).get("code"), (await signIn(s)).get("code")];
    s.clock.advance(10 * 60_000 - 1);
    expect((await redeem(young)).status).toBe(200);
    s.clock.advance(1);
    expect((await redeem(old)).body).toMatchObject({ error: "invalid_grant", error_codes: [70008] });
  });

  test("is bound to its redirect URI", async () => {
    const code = (await signIn(s)).get("code");
    expect((await redeem(code, { redirect_uri: "http://localhost:1/callback" })).body).toMatchObject({
      error: "invalid_grant",
      error_codes: [500112],
    });
  });

  test("is bound to its client", async () => {
    const code = (await signIn(s)).get("code") ?? "";
    const { body } = await tokenAt(`${s.entra.authority}/oauth2/v2.0/token`, {
      client_id: s.entra.publicClientId,
      grant_type: "authorization_code",
      code,
      redirect_uri: s.entra.redirectUri,
      code_verifier: verifier,
    });
    expect(body).toMatchObject({ error: "invalid_grant", error_codes: [70000] });
  });

  test("is bound to its tenant, AADSTS700005 (fact 157)", async () => {
    const code = (await signIn(s)).get("code") ?? "";
    const { body } = await tokenAt(`${s.entra.origin}/${s.entra.customerTenantId}/oauth2/v2.0/token`, {
      client_id: s.entra.clientId,
      client_secret: s.entra.clientSecret,
      grant_type: "authorization_code",
      code,
      redirect_uri: s.entra.redirectUri,
      code_verifier: verifier,
    });
    expect(body.error_codes).toEqual([700005]);
  });

  test("cannot be invented", async () => {
    expect((await redeem("1.invented")).body).toMatchObject({ error: "invalid_grant", error_codes: [70000] });
  });
});

describe("PKCE (fact 146)", () => {
  test.each<[string, Record<string, string>, object]>([
    [
      "plain is refused",
      { code_challenge_method: "plain" },
      { error: "invalid_request", error_description: expect.stringContaining("AADSTS501491") },
    ],
    [
      "no method means plain",
      { code_challenge_method: "" },
      { error: "invalid_request", error_description: expect.stringContaining("AADSTS501491") },
    ],
    [
      "a challenge has 43 characters",
      { code_challenge: "short" },
      { error: "invalid_request", error_description: expect.stringContaining("AADSTS9002313") },
    ],
    [
      "a single-page application needs it",
      { redirect_uri: "http://localhost/spa", code_challenge: "", code_challenge_method: "" },
      { error: "invalid_request", error_description: expect.stringContaining("AADSTS9002325") },
    ],
  ])("%s", async (_name, fields, want) => {
    expect(Object.fromEntries(await signIn(s, fields))).toMatchObject({ state: "st-1", ...want });
  });

  test("a missing verifier is refused", async () => {
    const code = (await signIn(s)).get("code") ?? "";
    expect(
      (await token(s, { grant_type: "authorization_code", code, redirect_uri: s.entra.redirectUri })).body,
    ).toMatchObject({ error: "invalid_grant", error_codes: [50148] });
  });

  test("without it a web application needs no verifier", async () => {
    const code = (await signIn(s, { code_challenge: "", code_challenge_method: "" })).get("code") ?? "";
    expect((await token(s, { grant_type: "authorization_code", code, redirect_uri: s.entra.redirectUri })).status).toBe(
      200,
    );
  });
});

describe("a redirect URI (fact 162)", () => {
  const ask = (redirect_uri: string, client_id = s.entra.clientId) =>
    fetch(authorizeUrl(s, { redirect_uri, client_id }), {
      redirect: "manual",
      headers: { "x-sandbox-user": "kim@sandbox.example" },
    });

  test.each<[string, string, string]>([
    ["as registered", "http://localhost/callback", "http://localhost/callback?"],
    ["at any port of loopback", "http://localhost:8123/callback", "http://localhost:8123/callback?"],
    ["at 127.0.0.1, where that was registered", "http://127.0.0.1:9/callback", "http://127.0.0.1:9/callback?"],
    ["without a path, with a slash in the answer", "http://localhost:8400", "http://localhost:8400/?"],
    ["of the web", "https://app.sandbox.example/callback", "https://app.sandbox.example/callback?"],
  ])("is taken %s", async (_name, uri, want) => {
    const response = await ask(uri);
    expect([response.status, response.headers.get("location")?.slice(0, want.length)]).toEqual([302, want]);
  });

  test.each([
    "http://localhost/Callback",
    "http://localhost/callback/",
    "http://localhost/callback?x=1",
    "http://localhost/callback#x",
    "https://localhost/callback",
    "http://[::1]/callback",
    "http://localhost.evil.example/callback",
    "http://kim@localhost/callback",
    "https://app.sandbox.example:444/callback",
    "https://app.sandbox.example/callback2",
    `http://localhost/${"a".repeat(256)}`,
    "nonsense",
  ])("%s is refused on a page, AADSTS50011, and nothing is sent there", async (uri) => {
    const response = await ask(uri);
    expect([response.status, response.headers.get("location")]).toEqual([400, null]);
    expect(await response.text()).toContain("AADSTS50011");
  });

  test("of a single-page application takes an Origin header, no other does (fact 147)", async () => {
    const spa = { redirect_uri: "http://localhost/spa" };
    const code = async () => (await signIn(s, spa)).get("code");
    expect((await redeem(await code(), spa)).body.error_codes).toEqual([9002327]);
    expect((await redeem(await code(), spa, { origin: "http://localhost" })).status).toBe(200);
    expect((await redeem((await signIn(s)).get("code"), {}, { origin: "http://localhost" })).body.error_codes).toEqual([
      9002326,
    ]);
  });
});

describe("an authorize request", () => {
  test.each<[string, Record<string, string>, string]>([
    ["of an unknown client, AADSTS700016", { client_id: "11111111-1111-4111-8111-111111111111" }, "AADSTS700016"],
    ["of none, AADSTS900144", { client_id: "" }, "AADSTS900144"],
  ])("%s gets a page", async (_name, fields, want) => {
    const response = await fetch(authorizeUrl(s, fields), { redirect: "manual" });
    expect([response.status, await response.text()]).toEqual([400, expect.stringContaining(want)]);
  });

  test("at an unknown tenant gets a page, AADSTS90002 (fact 166)", async () => {
    const response = await fetch(authorizeUrl(s, {}, `${s.entra.origin}/nobody.example/oauth2/v2.0/authorize`), {
      redirect: "manual",
    });
    expect(await response.text()).toContain("AADSTS90002");
  });

  test.each<[string, Record<string, string>, string]>([
    ["another response type", { response_type: "token" }, "unsupported_response_type"],
    ["no scope", { scope: "" }, "invalid_request"],
    ["an unknown resource, AADSTS500011 (fact 157)", { scope: "https://sap.example/.default" }, "invalid_resource"],
    ["an unknown permission", { scope: `${businessCentral}/Fly` }, "invalid_scope"],
    [
      ".default beside named scopes (fact 150)",
      { scope: `${businessCentral}/.default ${businessCentral}/user_impersonation` },
      "invalid_scope",
    ],
    ["an unknown prompt (fact 149)", { prompt: "maybe" }, "invalid_request"],
  ])("for %s is answered at the redirect", async (_name, fields, error) => {
    expect((await signIn(s, fields)).get("error")).toBe(error);
  });

  test.each(["common", "organizations", "sandbox.example"])("works at %s", async (segment) => {
    const at = `${s.entra.origin}/${segment}/oauth2/v2.0`;
    const code = (await signIn(s, {}, "kim@sandbox.example", `${at}/authorize`)).get("code") ?? "";
    const { body } = await tokenAt(`${at}/token`, {
      client_id: s.entra.clientId,
      client_secret: s.entra.clientSecret,
      grant_type: "authorization_code",
      code,
      redirect_uri: s.entra.redirectUri,
      code_verifier: verifier,
    });
    expect(claimsOf(body.access_token).tid).toBe(s.entra.tenantId);
  });

  test("at common takes people to their own tenant", async () => {
    const at = `${s.entra.origin}/common/oauth2/v2.0`;
    const code = (await signIn(s, {}, "lee@customer.example", `${at}/authorize`)).get("code") ?? "";
    const { body } = await tokenAt(`${at}/token`, {
      client_id: s.entra.clientId,
      client_secret: s.entra.clientSecret,
      grant_type: "authorization_code",
      code,
      redirect_uri: s.entra.redirectUri,
      code_verifier: verifier,
    });
    expect(claimsOf(body.access_token).tid).toBe(s.entra.customerTenantId);
  });

  test("is answered as its response_mode says (fact 149)", async () => {
    const ask = (response_mode: string) =>
      fetch(authorizeUrl(s, { response_mode, state: `"><script>` }), {
        redirect: "manual",
        headers: { "x-sandbox-user": "kim@sandbox.example" },
      });
    expect((await ask("query")).headers.get("location")).toMatch(/^http:\/\/localhost\/callback\?code=/);
    expect((await ask("fragment")).headers.get("location")).toMatch(/^http:\/\/localhost\/callback#code=/);
    const page = await (await ask("form_post")).text();
    expect(page).toMatch(/<form method="post" action="http:\/\/localhost\/callback">/);
    expect(page).toContain('name="state" value="&quot;&gt;&lt;script&gt;"');
  });
});

describe("scopes", () => {
  test("of several resources may be signed in for; the code gives the first, another is asked for by name (facts 150, 151)", async () => {
    const scope = `${businessCentral}/user_impersonation ${graph}/User.Read offline_access`;
    const body = await tokens(s, { scope });
    expect(claimsOf(body.access_token)).toMatchObject({ aud: businessCentral, scp: "user_impersonation" });
    const other = await token(s, {
      grant_type: "refresh_token",
      refresh_token: body.refresh_token ?? "",
      scope: `${graph}/User.Read`,
    });
    expect(claimsOf(other.body.access_token)).toMatchObject({ aud: graph, scp: "User.Read" });
  });

  test("of several resources are refused in a token request, AADSTS700022 (fact 157)", async () => {
    const body = await tokens(s);
    expect(
      (
        await token(s, {
          grant_type: "refresh_token",
          refresh_token: body.refresh_token ?? "",
          scope: `${businessCentral}/.default ${graph}/.default`,
        })
      ).body,
    ).toMatchObject({ error: "invalid_scope", error_codes: [700022] });
  });

  test("without a resource are Graph's (fact 177)", async () => {
    expect(claimsOf((await tokens(s, { scope: "User.Read" })).access_token)).toMatchObject({
      aud: graph,
      scp: "User.Read",
    });
  });

  test("may name a resource with a double slash or by its app id (facts 100, 150)", async () => {
    expect(claimsOf((await tokens(s, { scope: `${businessCentral}//.default` })).access_token).aud).toBe(
      businessCentral,
    );
    expect(
      claimsOf((await tokens(s, { scope: "996def3d-b36c-4153-8607-a6fd3c01b89f/.default" })).access_token).aud,
    ).toBe(businessCentral);
  });

  test("of Dataverse name the organisation's own host (fact 167)", async () => {
    expect(claimsOf((await tokens(s, { scope: "https://contoso.crm4.dynamics.com/.default" })).access_token).aud).toBe(
      "https://contoso.crm4.dynamics.com",
    );
    expect(claimsOf((await tokens(s, { scope: `${s.dataverse.origin}/user_impersonation` })).access_token).aud).toBe(
      s.dataverse.origin,
    );
  });

  test.each<[string, string, boolean, boolean]>([
    ["nothing else", `${businessCentral}/.default`, false, false],
    ["offline_access gives a refresh token (fact 150)", businessCentralScope, true, false],
    ["openid gives an id_token (fact 150)", `${businessCentral}/.default openid`, false, true],
  ])("%s", async (_name, scope, refreshes, identifies) => {
    const body = await tokens(s, { scope });
    expect(["refresh_token" in body, "id_token" in body]).toEqual([refreshes, identifies]);
  });
});

describe("v1 endpoints", () => {
  test("take a resource and answer with texts (fact 99)", async () => {
    const at = `${s.entra.authority}/oauth2`;
    const response = await fetch(authorizeUrl(s, { scope: "", resource: businessCentral }, `${at}/authorize`), {
      redirect: "manual",
      headers: { "x-sandbox-user": "kim@sandbox.example" },
    });
    const { status, body } = await tokenAt(`${at}/token`, {
      client_id: s.entra.clientId,
      client_secret: s.entra.clientSecret,
      grant_type: "authorization_code",
      code: redirected(response).get("code") ?? "",
      redirect_uri: s.entra.redirectUri,
      code_verifier: verifier,
    });
    const nowSeconds = s.clock.now() / 1000;
    expect([status, body.resource, body.scope, typeof body.expires_in, body.not_before]).toEqual([
      200,
      businessCentral,
      "user_impersonation Financials.ReadWrite.All",
      "string",
      String(nowSeconds),
    ]);
    expect(Number(body.expires_on)).toBe(nowSeconds + Number(body.expires_in));
    const other = await tokenAt(`${at}/token`, {
      client_id: s.entra.clientId,
      client_secret: s.entra.clientSecret,
      grant_type: "refresh_token",
      refresh_token: body.refresh_token ?? "",
      resource: `${graph}/`,
    });
    expect(claimsOf(other.body.access_token).aud).toBe(graph);
  });
});
