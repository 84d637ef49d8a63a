import { describe, expect, test } from "vitest";
import { OAuthClient, oauth2 } from "../../../src/oauth/index.ts";
import { cameTo, readCallback } from "../../../src/oauth/sign-in/read-callback.ts";
import { FakeStore } from "../support/fake-store.ts";
import { startFakeTokenEndpoint } from "../support/fake-token-endpoint.ts";
import { createTestClock } from "../support/test-clock.ts";

const redirectUri = "https://app.example.com/cb";

async function place() {
  const endpoint = await startFakeTokenEndpoint();
  const clock = createTestClock();
  const store = new FakeStore(clock.now);
  const provider = oauth2({
    tokenEndpoint: `${endpoint.origin}/token`,
    authorizationEndpoint: `${endpoint.origin}/auth`,
    issuer: endpoint.origin,
    jwksUri: `${endpoint.origin}/jwks`,
  });
  const make = () => new OAuthClient({ provider, clientId: "app", redirectUri, store, account: "me", runtime: clock });
  return { endpoint, clock, store, make, client: make(), [Symbol.asyncDispose]: () => endpoint[Symbol.asyncDispose]() };
}

describe("readCallback", () => {
  test.each([
    ["https://app.example.com/cb?code=a%2Bb%252B&state=s", "a+b%2B"],
    ["  https://app.example.com/cb?code=a+b&state=s\n", "a b"],
    ["https://app.example.com/cb?state=s&code=", undefined],
  ])("%j: the code is decoded once: %j (fact 7)", (url, code) => {
    expect(readCallback(url)).toMatchObject({ code, state: "s" });
  });

  test("takes a code of any length", () => {
    const code = "c".repeat(5_000);
    expect(readCallback(`${redirectUri}?code=${code}`).code).toBe(code);
  });

  test.each([
    "code=abc&state=s",
    "",
    "https://app.example.com/cb?code=a&code=b",
    "https://app.example.com/cb?state=a&state=b",
  ])("refuses %j", (text) => {
    expect(() => readCallback(text)).toThrow(expect.objectContaining({ code: "SIGN_IN_FAILED" }));
  });

  test.each([
    ["http://localhost:8080/?code=c", "http://localhost:8080", true],
    ["https://app.example.com/cb?x=1", redirectUri, true],
    ["https://app.example.com/cb/?x=1", redirectUri, false],
    ["https://evil.example/cb", redirectUri, false],
    ["http://app.example.com/cb", redirectUri, false],
  ])("%s came to %s: %s (fact 162)", (url, redirect, want) => {
    expect(cameTo(readCallback(url), redirect)).toBe(want);
  });
});

describe("state", () => {
  test.each<[string, (state: string) => string]>([
    ["another state", () => `${redirectUri}?code=c&state=${"x".repeat(43)}`],
    ["no state", () => `${redirectUri}?code=c`],
    ["an empty state", () => `${redirectUri}?code=c&state=`],
    ["a state that begins alike", (state) => `${redirectUri}?code=c&state=${state.slice(0, -1)}`],
  ])("%s: refused, nothing is sent, and the sign-in can still end", async (_name, address) => {
    await using all = await place();
    const { url, pending } = all.client.authorizationUrl();
    expect(new URL(url).searchParams.get("state")).toBe(pending.state);
    await expect(all.client.exchange(address(pending.state))).rejects.toMatchObject({ code: "SIGN_IN_FAILED" });
    expect(all.endpoint.seen).toEqual([]);
    expect(await all.client.exchange(`${redirectUri}?code=c&state=${pending.state}`)).toMatchObject({
      account: "me",
      generation: 1,
    });
  });

  test("is good for one callback, also for one that failed", async () => {
    await using all = await place();
    const { pending } = all.client.authorizationUrl();
    const address = `${redirectUri}?error=access_denied&state=${pending.state}`;
    await expect(all.client.exchange(address)).rejects.toMatchObject({
      code: "SIGN_IN_FAILED",
      provider: { providerCode: "access_denied" },
    });
    await expect(all.client.exchange(`${redirectUri}?code=c&state=${pending.state}`)).rejects.toMatchObject({
      message: expect.stringMatching(/used before/),
    });
    expect(all.endpoint.seen).toEqual([]);
  });

  test("from another process works with what was kept, once in each", async () => {
    await using all = await place();
    const { pending } = all.client.authorizationUrl();
    const kept: typeof pending = JSON.parse(JSON.stringify(pending));
    const other = all.make();
    const address = `${redirectUri}?code=c&state=${pending.state}`;
    expect(await other.exchange(address, kept)).toMatchObject({ generation: 1 });
    await expect(other.exchange(address, kept)).rejects.toMatchObject({ code: "SIGN_IN_FAILED" });
  });

  test("ends after ten minutes", async () => {
    await using all = await place();
    const { pending } = all.client.authorizationUrl();
    all.clock.advance(600_001);
    await expect(all.client.exchange(`${redirectUri}?code=c&state=${pending.state}`)).rejects.toMatchObject({
      message: expect.stringMatching(/ten minutes/),
    });
  });
});

test.each([
  ["another redirect URI", "https://app.example.com/other?code=c", ""],
  ["another provider (RFC 9207)", `${redirectUri}?code=c`, "&iss=https://evil.example"],
  ["neither code nor error", `${redirectUri}?x=1`, ""],
])("a callback with %s is refused, and nothing is sent", async (_name, address, more) => {
  await using all = await place();
  const { pending } = all.client.authorizationUrl();
  await expect(all.client.exchange(`${address}&state=${pending.state}${more}`)).rejects.toMatchObject({
    code: "SIGN_IN_FAILED",
  });
  expect(all.endpoint.seen).toEqual([]);
});

test("a sign-in replaces the chain, also while a refresh is under way whose answer comes later", async () => {
  await using all = await place();
  await all.client.importGrant({ refreshToken: "rt-old" });
  const { promise: gate, resolve: open } = Promise.withResolvers<void>();
  const view = all.store.view();
  view.fault = (method) => (method === "commit" ? gate : undefined);
  const provider = oauth2({ tokenEndpoint: `${all.endpoint.origin}/token` });
  const late = new OAuthClient({ provider, clientId: "app", store: view, account: "me", runtime: all.clock }).token();
  while (all.endpoint.seen.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  const { pending } = all.client.authorizationUrl();
  await all.client.exchange(`${redirectUri}?code=c&state=${pending.state}`);
  const stored = await all.store.read("me");
  open();
  // The late answer descends from a generation that is no longer the newest: the new sign-in stays.
  expect((await late).value).toBe("at-2");
  expect(await all.store.read("me")).toEqual(stored);
});
