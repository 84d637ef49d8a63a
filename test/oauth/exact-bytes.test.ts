import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { decodeJwt } from "jose";
import nock from "nock";
import { expect, test } from "vitest";
import type { OAuthClientOptions } from "../../src/oauth/index.ts";
import { entra, exactOnline, OAuthClient, oauth2 } from "../../src/oauth/index.ts";
import { FakeStore } from "./support/fake-store.ts";
import { createTestClock } from "./support/test-clock.ts";

/** What nock saw of one request. */
interface Seen {
  body: string;
  authorization: string | undefined;
  contentType: string | undefined;
  accept: string | undefined;
}

/** Answers one POST to `url` with tokens and keeps its exact bytes. */
function answerOnce(
  url: string,
  answer: object = { access_token: "at-1", refresh_token: "rt-1", token_type: "Bearer", expires_in: "600" },
): Seen[] {
  const { origin, pathname } = new URL(url);
  const seen: Seen[] = [];
  nock(origin)
    .post(pathname)
    .reply(async (request: Request) => {
      const header = (name: string) => request.headers.get(name) ?? undefined;
      seen.push({
        body: await request.text(),
        authorization: header("authorization"),
        contentType: header("content-type"),
        accept: header("accept"),
      });
      return [200, answer, { "content-type": "application/json" }];
    });
  return seen;
}

const clock = createTestClock();
const zeros = (size: number) => new Uint8Array(size);
/** 32 zero bytes, base64url. */
const verifier = "A".repeat(43);

function client(options: Partial<OAuthClientOptions> & Pick<OAuthClientOptions, "provider">): OAuthClient {
  return new OAuthClient({
    clientId: "app-1",
    account: "me",
    store: new FakeStore(clock.now),
    redirectUri: "https://app.example.com/callback",
    ...options,
    runtime: { ...clock, randomBytes: zeros, ...options.runtime },
  });
}

const form = { authorization: undefined, contentType: "application/x-www-form-urlencoded", accept: "application/json" };
const exactToken = "https://start.exactonline.nl/api/oauth2/token";
const entraToken = "https://login.microsoftonline.com/contoso.onmicrosoft.com/oauth2/v2.0/token";
const businessCentral = "https%3A%2F%2Fapi.businesscentral.dynamics.com%2F.default";
const me = () => async () => Response.json({ d: { results: [{ UserID: "u-1", FullName: "Ann" }] } });

test("authorization code with a secret, Exact Online: no PKCE, no scope", async () => {
  const seen = answerOnce(exactToken);
  const exact = client({ provider: exactOnline({ country: "nl" }), clientSecret: "s&=+ c", runtime: { fetch: me() } });
  const { url } = exact.authorizationUrl();
  expect(url).toBe(
    `https://start.exactonline.nl/api/oauth2/auth?response_type=code&client_id=app-1&redirect_uri=https%3A%2F%2Fapp.example.com%2Fcallback&state=${verifier}`,
  );
  await exact.exchange(`https://app.example.com/callback?code=stampNL001.abc%2B%2Fd%3D&state=${verifier}`);
  expect(seen).toEqual([
    {
      ...form,
      body: "grant_type=authorization_code&code=stampNL001.abc%2B%2Fd%3D&redirect_uri=https%3A%2F%2Fapp.example.com%2Fcallback&client_id=app-1&client_secret=s%26%3D%2B%20c",
    },
  ]);
});

test("refresh, Exact Online", async () => {
  const seen = answerOnce(exactToken);
  const exact = client({ provider: exactOnline({ country: "nl" }), clientSecret: "s" });
  await exact.importGrant({ refreshToken: "rt-0" });
  expect((await exact.token()).value).toBe("at-1");
  expect(seen).toEqual([
    { ...form, body: "grant_type=refresh_token&refresh_token=rt-0&client_id=app-1&client_secret=s" },
  ]);
});

test("authorization code with PKCE of a public client: the id stands once, no secret", async () => {
  const seen = answerOnce("https://id.example.com/token");
  const open = client({
    provider: oauth2({
      tokenEndpoint: "https://id.example.com/token",
      authorizationEndpoint: "https://id.example.com/auth",
      scope: ["read"],
    }),
  });
  const { url } = open.authorizationUrl({
    prompt: "login",
    loginHint: "ann@example.com",
    parameters: { audience: "api", client_id: "stolen" },
  });
  expect(Object.fromEntries(new URL(url).searchParams)).toEqual({
    prompt: "login",
    login_hint: "ann@example.com",
    audience: "api",
    client_id: "app-1",
    response_type: "code",
    redirect_uri: "https://app.example.com/callback",
    scope: "read",
    state: verifier,
    code_challenge: createHash("sha256").update(verifier).digest("base64url"),
    code_challenge_method: "S256",
  });
  await open.exchange(`https://app.example.com/callback?code=c-1&state=${verifier}`);
  expect(seen).toEqual([
    {
      ...form,
      body: `grant_type=authorization_code&code=c-1&redirect_uri=https%3A%2F%2Fapp.example.com%2Fcallback&code_verifier=${verifier}&client_id=app-1`,
    },
  ]);
});

test("refresh for another resource, Entra: one refresh token, scopes of the resource", async () => {
  const seen = answerOnce(entraToken);
  const app = client({
    provider: entra({ tenant: "contoso.onmicrosoft.com", resource: "business-central" }),
    clientSecret: "s",
  });
  await app.importGrant({ refreshToken: "rt-0" });
  await app.token({ resource: "https://contoso.crm4.dynamics.com" });
  expect(seen).toEqual([
    {
      ...form,
      body: "grant_type=refresh_token&refresh_token=rt-0&scope=https%3A%2F%2Fcontoso.crm4.dynamics.com%2F.default%20openid%20profile%20offline_access&client_id=app-1&client_secret=s",
    },
  ]);
});

test("client credentials with a secret, Entra", async () => {
  const seen = answerOnce(entraToken, { access_token: "at-1", token_type: "Bearer", expires_in: 3599 });
  const app = client({
    provider: entra({ tenant: "contoso.onmicrosoft.com", resource: "business-central" }),
    clientSecret: () => "s",
    grant: "client_credentials",
  });
  await app.token();
  expect(seen).toEqual([
    { ...form, body: `grant_type=client_credentials&scope=${businessCentral}&client_id=app-1&client_secret=s` },
  ]);
});

test("client credentials by HTTP Basic: both parts are form-encoded first", async () => {
  const seen = answerOnce("https://id.example.com/token", { access_token: "at-1", expires_in: 60 });
  const app = client({
    provider: oauth2({ tokenEndpoint: "https://id.example.com/token", clientAuthentication: "basic" }),
    clientSecret: "a:b c",
    grant: "client_credentials",
  });
  await app.token();
  expect(seen).toEqual([
    {
      ...form,
      body: "grant_type=client_credentials",
      authorization: `Basic ${Buffer.from("app-1:a%3Ab+c").toString("base64")}`,
    },
  ]);
});

test("client credentials with a certificate, Entra: an assertion, no secret", async () => {
  const seen = answerOnce(entraToken, { access_token: "at-1", token_type: "Bearer", expires_in: 3599 });
  const pem = ["cert.pem", "key.pem"]
    .map((name) => readFileSync(new URL(`fixtures/${name}`, import.meta.url), "utf8"))
    .join("");
  const app = client({
    provider: entra({ tenant: "contoso.onmicrosoft.com", resource: "business-central" }),
    certificate: { pem },
    grant: "client_credentials",
  });
  await app.token();
  const [request] = seen;
  const assertion = new URLSearchParams(request?.body).get("client_assertion") ?? "";
  expect(request).toEqual({
    ...form,
    body: `grant_type=client_credentials&scope=${businessCentral}&client_assertion_type=urn%3Aietf%3Aparams%3Aoauth%3Aclient-assertion-type%3Ajwt-bearer&client_id=app-1&client_assertion=${assertion}`,
  });
  expect(decodeJwt(assertion)).toMatchObject({ aud: entraToken, iss: "app-1", sub: "app-1" });
});

test("device code", async () => {
  const provider = oauth2({
    tokenEndpoint: "https://id.example.com/token",
    deviceAuthorizationEndpoint: "https://id.example.com/device",
    scope: ["read"],
  });
  const asked = answerOnce("https://id.example.com/device", {
    device_code: "dc-1",
    user_code: "ABCD",
    verification_uri: "https://id.example.com/go",
    expires_in: 900,
    interval: 5,
  });
  const seen = answerOnce("https://id.example.com/token");
  const shown: unknown[] = [];
  const startedAtMs = clock.now();
  await client({ provider }).authorizeDevice((prompt) => void shown.push(prompt));
  expect(asked.map((request) => request.body)).toEqual(["client_id=app-1&scope=read"]);
  expect(seen).toEqual([
    {
      ...form,
      body: "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Adevice_code&device_code=dc-1&client_id=app-1",
    },
  ]);
  expect(shown).toEqual([
    {
      userCode: "ABCD",
      verificationUri: "https://id.example.com/go",
      verificationUriComplete: undefined,
      expiresAtMs: startedAtMs + 900_000,
    },
  ]);
});

test("revocation", async () => {
  const provider = oauth2({
    tokenEndpoint: "https://id.example.com/token",
    revocationEndpoint: "https://id.example.com/revoke",
  });
  const seen = answerOnce("https://id.example.com/revoke", {});
  const app = client({ provider, clientSecret: "s" });
  await app.importGrant({ refreshToken: "rt-0" });
  await app.revoke();
  expect(seen).toEqual([{ ...form, body: "token=rt-0&token_type_hint=refresh_token&client_id=app-1&client_secret=s" }]);
  expect(await app.hasToken()).toBe(false);
});
