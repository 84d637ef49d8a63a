import { describe, expect, test } from "vitest";
import type { TokenStore } from "../../../src/oauth/index.ts";
import { OAuthClient, oauth2 } from "../../../src/oauth/index.ts";
import { FakeStore } from "../support/fake-store.ts";
import type { Answer } from "../support/fake-token-endpoint.ts";
import { json, rotating, startFakeTokenEndpoint } from "../support/fake-token-endpoint.ts";
import { createTestClock, startMs } from "../support/test-clock.ts";

async function world(answer: Answer, credential: object = { clientSecret: "s3cret-of-the-app" }) {
  const endpoint = await startFakeTokenEndpoint(answer);
  const clock = createTestClock();
  const store = new FakeStore(clock.now);
  const make = (view: TokenStore) =>
    new OAuthClient({
      provider: oauth2({ tokenEndpoint: `${endpoint.origin}/token` }),
      clientId: "our-app",
      ...credential,
      store: view,
      account: "me",
      runtime: clock,
    });
  const client = make(store);
  await client.importGrant({ refreshToken: "rt-0-which-is-secret" });
  return { endpoint, clock, store, make, client, [Symbol.asyncDispose]: () => endpoint[Symbol.asyncDispose]() };
}

/** What `token()` ends with. */
const ending = (client: OAuthClient): Promise<unknown> =>
  client.token().then(
    ({ value }) => value,
    (error: unknown) => error,
  );

describe("a 200 of the token endpoint", () => {
  test("with an error and no token is a refusal, as some providers write it", async () => {
    await using place = await world(json(200, { error: "invalid_grant", error_description: "Too old" }));
    expect(await ending(place.client)).toMatchObject({
      code: "REAUTHORIZATION_REQUIRED",
      provider: { status: 200, providerCode: "invalid_grant", description: "Too old" },
    });
    expect(await place.store.journal("me")).toMatchObject([
      { outcome: { kind: "refused", status: 200, error: "sign-in:invalid_grant" } },
    ]);
  });

  test("with a token is an answer, whatever else it says", async () => {
    const both = { error: "none", access_token: "at-1", refresh_token: "rt-1", expires_in: 600, token_type: "Bearer" };
    await using place = await world(json(200, both));
    expect(await ending(place.client)).toBe("at-1");
  });

  test("with an error that is no text and no token proves nothing", async () => {
    await using place = await world(json(200, { error: { code: 1 } }));
    expect(await ending(place.client)).toMatchObject({ code: "TOKEN_OUTCOME_UNKNOWN" });
  });

  test("with a refresh token alone keeps that: the old one may be spent", async () => {
    await using place = await world(json(200, { refresh_token: "rt-1" }));
    expect(await ending(place.client)).toMatchObject({ code: "TOKEN_ENDPOINT_UNAVAILABLE", retryAtMs: startMs });
    expect((await place.store.read("me"))?.grant).toMatchObject({ refreshToken: "rt-1", accessTokens: {} });
    expect(await place.store.journal("me")).toMatchObject([{ outcome: { kind: "committed", generation: 2 } }]);
  });

  test("with an access token alone leaves the refresh token as it is (RFC 6749, section 6)", async () => {
    await using place = await world(json(200, { access_token: "at-1", token_type: "Bearer", expires_in: 600 }));
    expect(await ending(place.client)).toBe("at-1");
    expect((await place.store.read("me"))?.grant.refreshToken).toBe("rt-0-which-is-secret");
  });
});

test("a refusal that quotes the request shows neither the refresh token nor the secret", async () => {
  const quoting = "Bad: rt-0-which-is-secret of s3cret-of-the-app";
  await using place = await world(json(400, { error: "invalid_grant", error_description: quoting }));
  const shown = await ending(place.client);
  expect(JSON.stringify([shown, String(shown)])).toMatch(/Bad: /);
  expect(JSON.stringify([shown, String(shown), await place.store.journal("me")])).not.toMatch(/which-is|of-the-app/);
});

test("a client without a credential sends none, and can be refused all the same", async () => {
  await using place = await world(
    json(401, { error: "invalid_client", error_description: "our-app is no client" }),
    {},
  );
  expect(await ending(place.client)).toMatchObject({
    code: "CLIENT_REJECTED",
    provider: { status: 401, description: "our-app is no client" },
  });
  expect(place.endpoint.seen[0]?.parameters.has("client_secret")).toBe(false);
});

test("nobody listens: the same token may be sent again a second later", async () => {
  const place = await world(rotating());
  await place.endpoint[Symbol.asyncDispose]();
  expect(await ending(place.client)).toMatchObject({ retryAtMs: place.clock.now() + 1_000 });
});

test("an attempt is written down before it leaves: whose, until when, and of which refresh token by its hash", async () => {
  await using place = await world(rotating());
  await place.client.token();
  await place.client.refresh();
  const [first, second] = await place.store.journal("me");
  expect(first?.intent).toMatchObject({ generation: 1, startedAtMs: startMs, deadlineMs: startMs + 25_000 });
  expect(first?.intent.id).toMatch(/^[\w-]{16}$/);
  expect(first?.intent.refreshTokenHmac).toMatch(/^[\w-]{43}$/);
  expect(second?.intent).toMatchObject({ generation: 2 });
  for (const name of ["id", "owner", "refreshTokenHmac"] as const)
    expect(second?.intent[name]).not.toBe(first?.intent[name]);
});

describe("a call that waits for others", () => {
  test.each([
    [0, 50],
    [255, 150],
  ])("looks again after half to one and a half of 100 ms: dice at %i, %i ms", async (dice, waitMs) => {
    await using place = await world(rotating());
    const slept: number[] = [];
    const view = place.store.view();
    const client = new OAuthClient({
      provider: oauth2({ tokenEndpoint: `${place.endpoint.origin}/token` }),
      clientId: "our-app",
      clientSecret: "s",
      store: view,
      account: "me",
      runtime: {
        ...place.clock,
        randomBytes: (length) => new Uint8Array(length).fill(dice),
        async sleep(ms) {
          slept.push(ms);
          await place.clock.sleep(ms);
        },
      },
    });
    const lease = await place.store.acquireLease("me", "other", 120);
    expect((await client.token()).value).toBe("at-1");
    expect([lease?.owner, new Set(slept)]).toEqual(["other", new Set([waitMs])]);
  });

  test("takes the lease when it is free, and gives it back", async () => {
    await using place = await world(rotating());
    const view = place.store.view();
    await place.make(view).token();
    expect(view.calls.filter((method) => method.endsWith("Lease"))).toEqual(["acquireLease", "releaseLease"]);
    expect(await place.store.acquireLease("me", "other", 1)).toMatchObject({ fence: 2 });
  });
});

test("an answer to a generation that is not the newest any more is kept as evidence, and the newest token is taken", async () => {
  await using place = await world(rotating());
  const view = place.store.view();
  let stored = await place.store.read("me");
  view.fault = async (method) => {
    if (method !== "commit" || !stored) return;
    const accessTokens = { default: { value: "at-other", expiresAtMs: 9e15, issuedAtMs: 0, tokenType: "Bearer" } };
    await place.store.commit("me", stored.generation, { ...stored.grant, accessTokens });
    stored = undefined;
  };
  expect((await place.make(view).token()).value).toBe("at-other");
  expect(await place.store.journal("me")).toMatchObject([
    { outcome: { kind: "unknown", reason: "answered, but generation 2 was stored meanwhile" } },
  ]);
});

test("a token that another process got is no refresh of this one: nobody is told of one", async () => {
  await using place = await world(rotating());
  await place.make(place.store.view()).token();
  const told: string[] = [];
  const second = place.make(place.store.view());
  second.on("refreshed", () => void told.push("refreshed"));
  expect([(await second.token()).value, told]).toEqual(["at-1", []]);
  await second.refresh();
  expect(told).toEqual(["refreshed"]);
});

test("a vault that is away: the attempt is written down as one that did not leave", async () => {
  const clientSecret = (): never => {
    throw new Error("vault");
  };
  await using place = await world(rotating(), { clientSecret });
  expect(await ending(place.client)).toMatchObject({ message: "vault" });
  expect((await place.store.journal("me")).map(({ outcome }) => outcome)).toEqual([{ kind: "not-sent" }]);
});

test("an answer that broke off when its deadline had passed: the deadline is told, and the token may go at once", async () => {
  await using place = await world((_request, response) => {
    place.clock.step(120_000);
    response.destroy();
  });
  expect(await ending(place.client)).toMatchObject({ code: "TOKEN_OUTCOME_UNKNOWN", retryAtMs: startMs + 25_000 });
  place.endpoint.answer = rotating();
  expect(await ending(place.client)).toBe("at-1");
});
