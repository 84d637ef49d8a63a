import { afterAll, beforeAll, expect, test } from "vitest";
import type { OAuthClientOptions } from "../../../src/oauth/index.ts";
import { OAuthClient, oauth2 } from "../../../src/oauth/index.ts";
import { FakeStore } from "../../oauth/support/fake-store.ts";
import type { OidcServer } from "./oidc-server.ts";
import { startOidcServer } from "./oidc-server.ts";

let server: OidcServer;
beforeAll(async () => {
  server = await startOidcServer();
});
afterAll(() => server[Symbol.asyncDispose]());

function make(
  options: Partial<OAuthClientOptions> & Pick<OAuthClientOptions, "clientId">,
  scope = ["openid", "offline_access", "read"],
  clientAuthentication: "body" | "basic" = "body",
) {
  const store = new FakeStore(Date.now);
  const provider = oauth2({
    tokenEndpoint: `${server.issuer}/token`,
    authorizationEndpoint: `${server.issuer}/auth`,
    deviceAuthorizationEndpoint: `${server.issuer}/device/auth`,
    revocationEndpoint: `${server.issuer}/token/revocation`,
    issuer: server.issuer,
    jwksUri: `${server.issuer}/jwks`,
    scope,
    clientAuthentication,
  });
  return { store, provider, client: new OAuthClient({ provider, store, ...options }) };
}

/** What a provider says of an access token: 200 when it is alive. */
const userinfo = async (token: { value: string }) =>
  (await fetch(`${server.issuer}/me`, { headers: { authorization: `Bearer ${token.value}` } })).status;

test("authorize() with a browser on loopback: public client, PKCE, nonce, random port", async () => {
  const { client } = make({ clientId: "public" });
  const pages: string[] = [];
  const signedIn = await client.authorize({
    async openBrowser(url) {
      const callback = await server.signIn(url);
      pages.push(await (await fetch(callback)).text());
    },
  });
  const host = new URL(server.issuer).host;
  expect(signedIn).toEqual({
    account: `oauth2/${encodeURIComponent(host)}/ann`,
    generation: 1,
    subject: { iss: server.issuer, sub: "ann", account: `oauth2/${encodeURIComponent(host)}/ann` },
  });
  expect(pages[0]).toContain("You are signed in");
  expect(await userinfo(await client.forAccount(signedIn.account).token())).toBe(200);
});

test("code and secret in a web app; every refresh rotates; the old refresh token is dead and kills the chain", async () => {
  const { client, store, provider } = make({
    clientId: "web",
    clientSecret: "web-secret: & +",
    redirectUri: "https://app.example.com/callback",
    account: "ann",
  });
  const { url } = client.authorizationUrl();
  await client.exchange(await server.signIn(url));
  const first = await store.read("ann");
  const second = await client.refresh();
  expect(await userinfo(second)).toBe(200);
  const stored = await store.read("ann");
  expect(stored?.generation).toBe(2);
  expect(stored?.grant.refreshToken).not.toBe(first?.grant.refreshToken);

  // A second store that still has the first generation: what a copied backup would do.
  const copy = new FakeStore(Date.now);
  if (first) await copy.commit("ann", 0, first.grant);
  const thief = new OAuthClient({
    provider,
    clientId: "web",
    clientSecret: "web-secret: & +",
    store: copy,
    account: "ann",
  });
  await expect(thief.refresh()).rejects.toMatchObject({
    code: "REAUTHORIZATION_REQUIRED",
    provider: { providerCode: "invalid_grant" },
  });
  await expect(client.refresh()).rejects.toMatchObject({
    code: "REAUTHORIZATION_REQUIRED",
    signInUrl: expect.stringMatching(/\/auth\?/),
    evidence: [{ ended: "refused with HTTP 400, sign-in:invalid_grant" }],
  });
  // The way back: sign in again, as a new generation of the same account.
  await client.exchange(await server.signIn(client.authorizationUrl().url));
  expect(await userinfo(await client.token())).toBe(200);
  expect((await store.read("ann"))?.generation).toBe(3);
});

test("200 concurrent refreshes of two clients with a store each on the same data: one use of each refresh token", async () => {
  const { client, store, provider } = make({
    clientId: "web",
    clientSecret: "web-secret: & +",
    redirectUri: "https://app.example.com/callback",
    account: "ann",
  });
  await client.exchange(await server.signIn(client.authorizationUrl().url));
  const other = new OAuthClient({
    provider,
    clientId: "web",
    clientSecret: "web-secret: & +",
    store: store.view(),
    account: "ann",
    timing: { pollMs: 10 },
  });
  server.tokenRequests.length = 0;
  const tokens = await Promise.all(Array.from({ length: 200 }, (_, index) => (index % 2 ? client : other).refresh()));
  expect(server.tokenRequests).toEqual(["refresh_token"]);
  expect(new Set(tokens.map((token) => token.value)).size).toBe(1);
  expect(await userinfo(await client.refresh())).toBe(200);
});

test("client credentials by HTTP Basic with characters that need encoding", async () => {
  const { client } = make(
    { clientId: "basic", clientSecret: "basic-secret: & +", grant: "client_credentials" },
    ["read"],
    "basic",
  );
  const token = await client.token();
  expect(token.scope).toBe("read");
  expect((await client.token()).value).toBe(token.value);
});

test("a wrong secret is the client's fault, and says so", async () => {
  const { client } = make({ clientId: "basic", clientSecret: "wrong", grant: "client_credentials" }, ["read"], "basic");
  await expect(client.token()).rejects.toMatchObject({
    code: "CLIENT_REJECTED",
    provider: { providerCode: "invalid_client", status: 401 },
  });
});

test("device code: pending until the person confirms", async () => {
  const { client } = make({
    clientId: "public",
    runtime: { sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms / 50)) },
  });
  server.tokenRequests.length = 0;
  const signedIn = await client.authorizeDevice(async ({ userCode, verificationUri }) => {
    expect(verificationUri).toBe(`${server.issuer}/device`);
    setTimeout(() => void server.confirmDevice(userCode), 250);
  });
  expect(signedIn.subject).toMatchObject({ sub: "ann" });
  expect(server.tokenRequests.length).toBeGreaterThan(1);
  const person = client.forAccount(signedIn.account);
  expect(await userinfo(await person.token())).toBe(200);
  expect(await userinfo(await person.refresh())).toBe(200);
});

test("revocation ends the grant there and here", async () => {
  const { client, store, provider } = make({
    clientId: "web",
    clientSecret: "web-secret: & +",
    redirectUri: "https://app.example.com/callback",
    account: "ann",
  });
  await client.exchange(await server.signIn(client.authorizationUrl().url));
  const token = await client.token();
  const before = await store.read("ann");
  await client.revoke();
  expect(await userinfo(token)).toBe(401);
  expect(await store.read("ann")).toBeUndefined();
  const copy = new FakeStore(Date.now);
  if (before) await copy.commit("ann", 0, before.grant);
  const again = new OAuthClient({
    provider,
    clientId: "web",
    clientSecret: "web-secret: & +",
    store: copy,
    account: "ann",
  });
  await expect(again.refresh()).rejects.toMatchObject({ code: "REAUTHORIZATION_REQUIRED" });
});

test("a code cannot be used for another sign-in: the verifier does not fit", async () => {
  const { client } = make({
    clientId: "web",
    clientSecret: "web-secret: & +",
    redirectUri: "https://app.example.com/callback",
    account: "ann",
  });
  const [one, other] = [client.authorizationUrl(), client.authorizationUrl()];
  const stolen = new URL(await server.signIn(one.url));
  stolen.searchParams.set("state", other.pending.state);
  await expect(client.exchange(stolen.href)).rejects.toMatchObject({
    code: "SIGN_IN_FAILED",
    provider: { providerCode: "invalid_grant" },
  });
});
