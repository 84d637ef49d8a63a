import { describe, expect, test } from "vitest";
import type { TokenStore } from "../../../src/oauth/index.ts";
import { OAuthClient, oauth2 } from "../../../src/oauth/index.ts";
import { FakeStore } from "../support/fake-store.ts";
import type { Answer } from "../support/fake-token-endpoint.ts";
import { json, rotating, startFakeTokenEndpoint } from "../support/fake-token-endpoint.ts";
import { singleUseServer } from "../support/single-use-server.ts";
import { createTestClock, startMs } from "../support/test-clock.ts";

async function world(answer: Answer) {
  const endpoint = await startFakeTokenEndpoint(answer);
  const clock = createTestClock();
  const store = new FakeStore(clock.now);
  const make = (view: TokenStore) =>
    new OAuthClient({
      provider: oauth2({ tokenEndpoint: `${endpoint.origin}/token`, authorizationEndpoint: `${endpoint.origin}/auth` }),
      clientId: "app",
      clientSecret: "secret",
      redirectUri: "https://app.example.com/callback",
      store: view,
      account: "me",
      // Waits are the shortest there are: half of 4 s.
      timing: { pollMs: 4_000 },
      runtime: { ...clock, randomBytes: (length) => new Uint8Array(length) },
    });
  await make(store).importGrant({ refreshToken: "rt-0" });
  return { endpoint, clock, store, make, [Symbol.asyncDispose]: () => endpoint[Symbol.asyncDispose]() };
}

test.each<keyof TokenStore>(["releaseLease", "settleIntent"])(
  "a token is not lost when the store fails after it was stored: %s",
  async (failing) => {
    await using place = await world(singleUseServer().answer);
    const view = place.store.view();
    view.fault = (method) => {
      if (method === failing) throw new Error("disk full");
    };
    expect((await place.make(view).token()).value).toBe("at-1");
    expect((await place.store.read("me"))?.grant.refreshToken).toBe("rt-1");
  },
);

test("a refresh token that is refused for good tells where to sign in, and any other refusal does not", async () => {
  await using place = await world(json(400, { error: "invalid_scope" }));
  const client = place.make(place.store.view());
  await expect(client.token()).rejects.toMatchObject({ code: "OAUTH_CONFIGURATION_INVALID" });
  place.endpoint.answer = json(400, { error: "invalid_grant" });
  const error: unknown = await client.token().catch((reason: unknown) => reason);
  const address = new URL(String(error instanceof Error && Reflect.get(error, "signInUrl")));
  expect([address.origin, address.pathname, address.searchParams.get("redirect_uri")]).toEqual([
    place.endpoint.origin,
    "/auth",
    "https://app.example.com/callback",
  ]);
});

test.each([
  ["a call", (client: OAuthClient) => client.token()],
  ["a refresh", (client: OAuthClient) => client.refresh()],
])("%s that could not leave while another process stored a grant: that grant is taken", async (_what, ask) => {
  const server = singleUseServer();
  await using place = await world(server.answer);
  const view = place.store.view();
  const slow = new OAuthClient({
    provider: oauth2({ tokenEndpoint: "http://127.0.0.1:1/token" }),
    clientId: "app",
    clientSecret: async () => {
      const stored = await place.store.read("me");
      if (stored)
        await place.store.commit("me", stored.generation, {
          ...stored.grant,
          accessTokens: { default: { value: "at-other", expiresAtMs: 9e15, issuedAtMs: 0, tokenType: "Bearer" } },
        });
      return "secret";
    },
    store: view,
    account: "me",
    runtime: createTestClock(),
  });
  expect((await ask(slow)).value).toBe("at-other");
  expect(await place.store.journal("me")).toMatchObject([{ outcome: { kind: "not-sent" } }]);
});

test("a lease that another process holds all the time: the error says until when it holds at most", async () => {
  await using place = await world(singleUseServer().answer);
  const other = place.store.view();
  const view = place.store.view();
  view.fault = async (method) => {
    if (method === "acquireLease") await other.acquireLease("me", "other", 30_000);
  };
  const error: unknown = await place
    .make(view)
    .token()
    .catch((reason: unknown) => reason);
  expect(error).toMatchObject({ code: "TOKEN_OUTCOME_UNKNOWN", retryAtMs: place.clock.now() + 30_000 });
  // A look each 2 s, and none after the minute.
  expect(place.clock.now() - startMs).toBe(60_000);
  expect(place.endpoint.seen).toEqual([]);
});

test("an attempt of another process that is under way for long: no lease is taken, and its deadline is told", async () => {
  await using place = await world(singleUseServer().answer);
  const lease = await place.store.acquireLease("me", "other", 1_000);
  if (!lease) throw new Error("nobody else holds it");
  await place.store.recordIntent(lease, {
    id: "i",
    generation: 1,
    owner: "other",
    fence: lease.fence,
    startedAtMs: startMs,
    deadlineMs: startMs + 250_000,
    refreshTokenHmac: "h",
  });
  await place.store.releaseLease(lease);
  const view = place.store.view();
  await expect(place.make(view).token()).rejects.toMatchObject({
    code: "TOKEN_OUTCOME_UNKNOWN",
    retryAtMs: startMs + 250_000,
  });
  expect(place.clock.now() - startMs).toBe(60_000);
  expect([view.calls.includes("acquireLease"), place.endpoint.seen]).toEqual([false, []]);
});

test("a grant that another process stored before this one got the lease is taken, and nothing is sent", async () => {
  await using place = await world(singleUseServer().answer);
  const view = place.store.view();
  let isFirst = true;
  view.fault = async (method) => {
    if (method !== "acquireLease" || !isFirst) return;
    isFirst = false;
    await place.make(place.store.view()).token();
  };
  expect((await place.make(view).token()).value).toBe("at-1");
  expect(place.endpoint.seen).toHaveLength(1);
});

describe("an application that has no grant yet", () => {
  const open = (tokenEndpoint: string, more: object = {}) =>
    new OAuthClient({
      provider: { ...oauth2({ tokenEndpoint, scope: [] }), ...more },
      grant: "client_credentials",
      clientId: "app",
      clientSecret: "secret",
      store: new FakeStore(createTestClock().now),
      runtime: createTestClock(),
    });

  test("gets its first token also where calls a day are counted, and no more than that", async () => {
    await using endpoint = await startFakeTokenEndpoint(rotating());
    const client = open(`${endpoint.origin}/token`, { tokenCallsPerDay: 1 });
    expect((await client.token()).value).toBe("at-1");
    await expect(client.refresh()).rejects.toMatchObject({ code: "TOKEN_ENDPOINT_UNAVAILABLE" });
    expect(endpoint.seen).toHaveLength(1);
  });

  test("is told when nobody listens", async () => {
    await expect(open("http://127.0.0.1:1/token").token()).rejects.toMatchObject({
      code: "TOKEN_ENDPOINT_UNAVAILABLE",
      retryAtMs: startMs + 2_200,
    });
  });

  test("is told when its token, which nobody knows, has not expired yet", async () => {
    const answer = json(400, { error: "access_denied", error_description: "access_token not expired" });
    await using endpoint = await startFakeTokenEndpoint(answer);
    const client = open(`${endpoint.origin}/token`, { notExpiredPattern: /not expired/ });
    await expect(client.token()).rejects.toMatchObject({
      code: "REFRESH_TOO_EARLY",
      allowedAtMs: startMs + 60_000,
    });
  });
});
