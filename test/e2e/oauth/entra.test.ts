import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { EntraOptions, OAuthClientOptions, TokenStore } from "../../../src/oauth/index.ts";
import { adminConsentUrl, checkAdminConsent, entra, OAuthClient } from "../../../src/oauth/index.ts";
import type { Sandbox } from "../../../src/sandbox/start-sandbox.ts";
import { startSandbox } from "../../../src/sandbox/start-sandbox.ts";
import { memoryTokenStore } from "../../../src/stores/memory/index.ts";

let s: Sandbox;
let store: TokenStore;
beforeEach(async () => {
  s = await startSandbox({ clock: "manual" });
  store = memoryTokenStore({ now: s.clock.now });
});
afterEach(() => s.stop());

const redirectUri = "https://app.sandbox.example/callback";

function make(options: Partial<OAuthClientOptions> = {}, preset: Partial<EntraOptions> = {}): OAuthClient {
  return new OAuthClient({
    provider: entra({ tenant: s.entra.tenantId, resource: "business-central", authority: s.entra.origin, ...preset }),
    clientId: s.entra.clientId,
    ...(options.certificate || options.clientId ? {} : { clientSecret: s.entra.clientSecret }),
    redirectUri,
    store,
    runtime: { now: s.clock.now, sleep: async (ms) => s.clock.advance(ms) },
    ...options,
  });
}

async function browse(url: string, user = "kim@sandbox.example"): Promise<string> {
  return (await fetch(url, { redirect: "manual", headers: { "x-sandbox-user": user } })).headers.get("location") ?? "";
}

async function signIn(client: OAuthClient, user?: string): Promise<OAuthClient> {
  const signedIn = await client.exchange(await browse(client.authorizationUrl().url, user));
  return client.forAccount(signedIn.account);
}

const call = async (url: string, token: { value: string }) =>
  (await fetch(url, { headers: { authorization: `Bearer ${token.value}` } })).status;

test("code with PKCE and nonce: the account is tenant and object id of the checked id_token", async () => {
  const client = make();
  const signedIn = await client.exchange(await browse(client.authorizationUrl().url));
  expect(signedIn.subject).toMatchObject({ tid: s.entra.tenantId, preferred_username: "kim@sandbox.example" });
  expect(signedIn.account).toBe(`entra/${s.entra.tenantId}/${signedIn.subject?.oid}`);
});

test("one refresh token, three resources: Business Central, Dataverse, Graph (facts 151, 177)", async () => {
  const client = await signIn(make());
  const urls: [string, string | undefined][] = [
    [`${s.businessCentral.origin}/admin/v2.29/applications/environments`, undefined],
    [`${s.dataverse.origin}/api/data/v9.2/WhoAmI`, s.dataverse.origin],
    [`${s.graph.origin}/v1.0/me`, "graph"],
  ];
  const tokens = new Map<string, { value: string }>();
  for (const [url, resource] of urls) tokens.set(url, await client.token(resource === undefined ? {} : { resource }));
  expect(new Set([...tokens.values()].map((token) => token.value)).size).toBe(3);
  for (const [url, token] of tokens) expect([url, (await call(url, token)) === 401]).toEqual([url, false]);
  expect(await call(urls[1]?.[0] ?? "", tokens.get(urls[2]?.[0] ?? "") ?? { value: "" })).toBe(401);
  expect(Object.keys((await client.status()).accessTokens)).toHaveLength(3);
});

test("a public client on loopback, at a random port", async () => {
  const provider = entra({ tenant: "organizations", resource: "business-central", authority: s.entra.origin });
  const client = new OAuthClient({ provider, clientId: s.entra.publicClientId, store, runtime: { now: s.clock.now } });
  const signedIn = await client.authorize({ openBrowser: async (url) => void (await fetch(await browse(url))) });
  expect(signedIn.account).toMatch(new RegExp(`^entra/${s.entra.tenantId}/`));
});

test("device code: pending, then signed in", async () => {
  const client = make({ clientId: s.entra.publicClientId });
  const signedIn = await client.authorizeDevice(({ userCode, verificationUri }) => {
    setTimeout(
      () =>
        void fetch(verificationUri, {
          method: "POST",
          headers: { "x-sandbox-user": "lee@sandbox.example" },
          body: new URLSearchParams({ user_code: userCode }),
        }),
      20,
    );
  });
  expect(signedIn.subject?.preferred_username).toBe("lee@sandbox.example");
});

describe("applications", () => {
  test("a secret gives a token of an hour that is kept and renewed", async () => {
    const client = make({ grant: "client_credentials" });
    const first = await client.token();
    expect((await client.token()).value).toBe(first.value);
    s.clock.advance(3_300_000);
    expect((await client.token()).value).not.toBe(first.value);
    expect(client.account).toBe(`entra/${s.entra.tenantId}/app%3A${s.entra.clientId}`);
  });

  test("a certificate by PS256 and x5t#S256 (fact 161)", async () => {
    const { pem, privateKeyPem } = s.entra.certificate;
    const client = make({ grant: "client_credentials", certificate: { pem, privateKeyPem } });
    expect(
      await call(`${s.businessCentral.origin}/admin/v2.29/applications/environments`, await client.token()),
    ).not.toBe(401);
  });

  test("an expired secret is the client's fault (fact 148)", async () => {
    const client = make({ grant: "client_credentials", clientSecret: s.entra.expiredClientSecret });
    await expect(client.token()).rejects.toMatchObject({
      code: "CLIENT_REJECTED",
      provider: {
        providerCode: "invalid_client",
        aadsts: ["AADSTS7000222"],
        traceId: expect.stringMatching(/^[0-9a-f-]{36}$/),
        correlationId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      },
    });
  });

  test.each(["common", "organizations", "consumers"])(
    "tenant %s is refused before anything is sent (fact 165)",
    (tenant) => {
      expect(() => make({ grant: "client_credentials" }, { tenant })).toThrow(
        expect.objectContaining({ code: "OAUTH_CONFIGURATION_INVALID" }),
      );
    },
  );
});

describe("what the provider can do", () => {
  test("revoked sessions: sign in again, with trace and correlation (fact 153)", async () => {
    const client = await signIn(make());
    s.entra.revokeSessions("kim@sandbox.example");
    const error: unknown = await client.refresh().catch((reason: unknown) => reason);
    expect(error).toMatchObject({
      code: "REAUTHORIZATION_REQUIRED",
      signInUrl: expect.stringContaining("/oauth2/v2.0/authorize?"),
      provider: { providerCode: "invalid_grant", aadsts: ["AADSTS50173"] },
    });
  });

  test("a lost answer: the same refresh token goes again after the deadline, because it works more than once", async () => {
    const client = await signIn(make());
    s.faults.add({ operation: "EntraToken", count: 1, effect: { kind: "cut", when: "after-work" } });
    await expect(client.refresh()).rejects.toMatchObject({ code: "TOKEN_OUTCOME_UNKNOWN" });
    s.clock.advance(25_000);
    expect((await client.refresh()).expiresAtMs).toBeGreaterThan(s.clock.now());
  });

  test("a token endpoint that is away while the token still lives: the token goes on", async () => {
    const client = await signIn(make());
    const token = await client.token();
    s.clock.advance(token.expiresAtMs - s.clock.now() - 200_000);
    s.faults.add({
      operation: "EntraToken",
      effect: { kind: "answer", status: 429, headers: { "retry-after": "30" } },
    });
    expect((await client.token()).value).toBe(token.value);
    await expect(client.token({ minTtlSeconds: 300 })).rejects.toMatchObject({ code: "TOKEN_ENDPOINT_UNAVAILABLE" });
  });

  test("a sign-in that was declined, and consent that is missing", async () => {
    const client = make();
    const declined = (error: string) =>
      `${redirectUri}?error=${error}&error_description=AADSTS65004&state=${client.authorizationUrl().pending.state}`;
    await expect(client.exchange(declined("access_denied"))).rejects.toMatchObject({ code: "SIGN_IN_FAILED" });
    await expect(client.exchange(declined("consent_required"))).rejects.toMatchObject({ code: "CONSENT_REQUIRED" });
    await expect(client.exchange(declined("temporarily_unavailable"))).rejects.toMatchObject({
      code: "TOKEN_ENDPOINT_UNAVAILABLE",
    });
    await expect(client.exchange(declined("invalid_scope"))).rejects.toMatchObject({
      code: "OAUTH_CONFIGURATION_INVALID",
    });
  });

  test("at organizations the person's own tenant counts, at a tenant that tenant", async () => {
    const many = make({}, { tenant: "organizations" });
    expect((await many.exchange(await browse(many.authorizationUrl().url, "ann@customer.example"))).subject?.tid).toBe(
      s.entra.customerTenantId,
    );
    const one = make();
    expect((await one.exchange(await browse(one.authorizationUrl().url, "ann@customer.example"))).subject?.tid).toBe(
      s.entra.tenantId,
    );
  });
});

test("admin consent: given, and refused with admin_consent=True all the same (fact 163)", async () => {
  const provider = entra({ tenant: s.entra.customerTenantId, resource: "business-central", authority: s.entra.origin });
  const url = adminConsentUrl(provider, { clientId: s.entra.clientId, redirectUri, state: "s-1" });
  expect(checkAdminConsent(await browse(url, "ann@customer.example"), "s-1")).toMatchObject({
    unprovenTenant: s.entra.customerTenantId,
  });
  expect(() => checkAdminConsent(`${redirectUri}?admin_consent=True&error=access_denied&state=s-1`, "s-1")).toThrow(
    expect.objectContaining({ code: "CONSENT_REQUIRED" }),
  );
  expect(() => checkAdminConsent(`${redirectUri}?admin_consent=True&state=s-2`, "s-1")).toThrow(
    expect.objectContaining({ code: "SIGN_IN_FAILED" }),
  );
});
