import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { OAuthClientOptions, TokenStore } from "../../../src/oauth/index.ts";
import { exactOnline, OAuthClient } from "../../../src/oauth/index.ts";
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

function make(options: Partial<OAuthClientOptions> = {}): OAuthClient {
  return new OAuthClient({
    provider: exactOnline({ country: "nl", origin: s.exact.origin }),
    clientId: s.exact.clientId,
    clientSecret: s.exact.clientSecret,
    redirectUri: s.exact.redirectUri,
    store,
    runtime: { now: s.clock.now, sleep: async (ms) => s.clock.advance(ms) },
    ...options,
  });
}

/** The person signs in in the browser; answers the address at which it ends. */
async function browse(url: string, user = "kim@example.com"): Promise<string> {
  return (await fetch(url, { redirect: "manual", headers: { "x-sandbox-user": user } })).headers.get("location") ?? "";
}

async function signIn(client: OAuthClient, user?: string): Promise<OAuthClient> {
  const signedIn = await client.exchange(await browse(client.authorizationUrl().url, user));
  return client.forAccount(signedIn.account);
}

const me = async (client: OAuthClient) =>
  (
    await fetch(`${s.exact.origin}/api/v1/current/Me`, {
      headers: { authorization: `Bearer ${(await client.token()).value}`, accept: "application/json" },
    })
  ).status;
const tokenCalls = () => s.log.entries().filter((entry) => entry.operation === "ExactToken").length;

test("a pasted address signs in; the account is the one that current/Me names", async () => {
  const client = make();
  const signedIn = await client.authorize({
    openBrowser: () => undefined,
    pasteCallback: async (url) => `  ${await browse(url)}\n`,
  });
  expect(signedIn).toMatchObject({
    account: `exact-online/nl/${signedIn.subject?.UserID}`,
    generation: 1,
    subject: { Email: "kim@example.com" },
  });
  expect(await me(client.forAccount(signedIn.account))).toBe(200);
  expect(await me(await signIn(make()))).toBe(200);
});

test("a day of work every minute: about one call every 570 s, none too early, none used twice", async () => {
  const client = await signIn(make());
  for (let minute = 0; minute < 24 * 60; minute++) {
    await client.token();
    s.clock.advance(60_000);
  }
  const statuses = new Set(
    s.log
      .entries()
      .filter((entry) => entry.operation === "ExactToken")
      .map((entry) => entry.status),
  );
  expect(statuses).toEqual(new Set([200]));
  expect((await client.status()).tokenCallsToday).toBeLessThanOrEqual(200);
});

test("29 idle days are survived, keep-alive goes on for a year, 30 idle days are the end", async () => {
  const client = await signIn(make());
  s.clock.advance(29 * 86_400_000);
  expect(await me(client)).toBe(200);
  for (let day = 0; day < 365; day++) {
    await client.keepAlive({ idleDays: 20 });
    s.clock.advance(86_400_000);
  }
  expect(await me(client)).toBe(200);
  s.clock.advance(30 * 86_400_000);
  await expect(client.token()).rejects.toMatchObject({
    code: "REAUTHORIZATION_REQUIRED",
    signInUrl: expect.stringContaining("/api/oauth2/auth?"),
  });
});

describe("faults of the token endpoint", () => {
  test.each<["before-work" | "after-work", string]>([
    ["before-work", "the next try succeeds"],
    ["after-work", "the grant is gone, and the journal says why"],
  ])("cut %s: %s", async (when) => {
    const client = await signIn(make());
    s.clock.advance(600_000);
    s.faults.add({ operation: "ExactToken", count: 1, effect: { kind: "cut", when } });
    await expect(client.token()).rejects.toMatchObject({ code: "TOKEN_OUTCOME_UNKNOWN" });
    const calls = tokenCalls();
    await expect(client.token()).rejects.toMatchObject({ code: "TOKEN_OUTCOME_UNKNOWN" });
    expect(tokenCalls()).toBe(calls);
    s.clock.advance(25_000);
    if (when === "before-work") expect(await me(client)).toBe(200);
    else
      await expect(client.token()).rejects.toMatchObject({
        code: "REAUTHORIZATION_REQUIRED",
        evidence: [
          { ended: expect.stringMatching(/^unknown: /) },
          { ended: expect.stringMatching(/^refused with HTTP 400/) },
        ],
      });
  });

  test("a page with 500 (pains of the field: random 500s at night): waits, then goes on", async () => {
    const client = await signIn(make());
    s.clock.advance(600_000);
    s.faults.add({ operation: "ExactToken", count: 1, effect: { kind: "html-page", status: 500 } });
    await expect(client.token()).rejects.toMatchObject({ code: "TOKEN_OUTCOME_UNKNOWN" });
    s.clock.advance(25_000);
    expect(await me(client)).toBe(200);
  });
});

test("a wrong secret, and a second sign-in that ends the first chain (facts 14, 19)", async () => {
  await expect(signIn(make({ clientSecret: "wrong" }))).rejects.toMatchObject({
    code: "CLIENT_REJECTED",
    provider: { providerCode: "invalid_client", status: 400 },
  });
  const first = await signIn(make());
  const elsewhere = await signIn(make({ store: memoryTokenStore({ now: s.clock.now }) }));
  s.clock.advance(600_000);
  await expect(first.token()).rejects.toMatchObject({ code: "REAUTHORIZATION_REQUIRED" });
  expect(await me(elsewhere)).toBe(200);
});

test("two people never share a token; one cannot sign in over the other's account", async () => {
  const kim = await signIn(make(), "kim@example.com");
  const lee = await signIn(make(), "lee@example.com");
  expect(kim.account).not.toBe(lee.account);
  expect((await kim.token()).value).not.toBe((await lee.token()).value);
  const named = make({ account: "bookkeeping" });
  await named.exchange(await browse(named.authorizationUrl().url, "kim@example.com"));
  await expect(named.exchange(await browse(named.authorizationUrl().url, "lee@example.com"))).rejects.toMatchObject({
    code: "SIGN_IN_FAILED",
    message: expect.stringMatching(/another person/),
  });
  expect((await named.status()).generation).toBe(1);
});

test("current/Me is busy: a named account is stored all the same, but never over somebody's grant", async () => {
  s.faults.add({ operation: "GetCurrentMe", effect: { kind: "answer", status: 429 } });
  const named = make({ account: "bookkeeping" });
  const nameless = make();
  await expect(nameless.exchange(await browse(nameless.authorizationUrl().url))).rejects.toMatchObject({
    code: "SIGN_IN_FAILED",
    message: expect.stringMatching(/in a minute/),
  });
  expect(await named.exchange(await browse(named.authorizationUrl().url))).toEqual({
    account: "bookkeeping",
    generation: 1,
    subject: undefined,
  });
  s.faults.clear();
  await named.exchange(await browse(named.authorizationUrl().url));
  s.faults.add({ operation: "GetCurrentMe", effect: { kind: "answer", status: 429 } });
  await expect(named.exchange(await browse(named.authorizationUrl().url, "lee@example.com"))).rejects.toMatchObject({
    code: "SIGN_IN_FAILED",
    message: expect.stringMatching(/in a minute/),
  });
  expect((await named.status()).generation).toBe(2);
});
