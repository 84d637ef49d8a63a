import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import type { OAuthClientOptions } from "../../src/oauth/index.ts";
import { accountName, OAuthClient, oauth2 } from "../../src/oauth/index.ts";
import { FakeStore } from "./support/fake-store.ts";
import type { Answer } from "./support/fake-token-endpoint.ts";
import { json, rotating, startFakeTokenEndpoint } from "./support/fake-token-endpoint.ts";
import { singleUseServer } from "./support/single-use-server.ts";
import { createTestClock, startMs } from "./support/test-clock.ts";

async function place(answer?: Answer, use: "single" | "multiple" = "single") {
  const endpoint = await startFakeTokenEndpoint(answer);
  const clock = createTestClock();
  const store = new FakeStore(clock.now);
  const provider = oauth2({
    tokenEndpoint: `${endpoint.origin}/token`,
    authorizationEndpoint: `${endpoint.origin}/auth`,
    refreshTokens: { use },
  });
  const make = (options: Partial<OAuthClientOptions> = {}) =>
    new OAuthClient({
      provider,
      clientId: "app",
      clientSecret: "secret",
      store,
      account: "me",
      runtime: clock,
      ...options,
    });
  return { endpoint, clock, store, make, [Symbol.asyncDispose]: () => endpoint[Symbol.asyncDispose]() };
}

describe("one refresh, whoever asks", () => {
  test("1,000 concurrent token() calls of two processes on one store send one request", async () => {
    await using all = await place();
    const [one, other] = [all.make(), all.make({ store: all.store.view() })];
    await one.importGrant({ refreshToken: "rt-0" });
    const tokens = await Promise.all(Array.from({ length: 1_000 }, (_, index) => (index % 2 ? one : other).token()));
    expect(new Set(tokens.map((token) => token.value))).toEqual(new Set(["at-1"]));
    expect(all.endpoint.seen.map((request) => request.body)).toEqual([
      "grant_type=refresh_token&refresh_token=rt-0&client_id=app&client_secret=secret",
    ]);
    expect((await all.store.read("me"))?.generation).toBe(2);
  });

  test("two clients of one process on one store take the lease once", async () => {
    await using all = await place();
    const [one, other] = [all.make(), all.make()];
    await one.importGrant({ refreshToken: "rt-0" });
    all.store.calls.length = 0;
    await Promise.all([one.token(), other.token(), one.token()]);
    expect(all.store.calls.filter((method) => method === "acquireLease")).toHaveLength(1);
  });

  test("calls with different wishes of one account go one after the other, and the second finds what the first stored", async () => {
    await using all = await place();
    const client = all.make();
    await client.importGrant({ refreshToken: "rt-0" });
    const tokens = await Promise.all([
      client.token({ minTtlSeconds: 10 }),
      client.token({ minTtlSeconds: 3_000 }),
      client.token(),
    ]);
    expect(tokens.map((token) => token.value)).toEqual(["at-1", "at-1", "at-1"]);
    expect(all.endpoint.seen).toHaveLength(1);
  });

  test("two accounts share neither promise nor lease nor token (pain of simple-oauth2 #88)", async () => {
    await using all = await place();
    const [ann, bob] = [all.make({ account: "ann" }), all.make({ account: "bob" })];
    await ann.importGrant({ refreshToken: "rt-ann" });
    await bob.importGrant({ refreshToken: "rt-bob" });
    const tokens = await Promise.all([ann.token(), bob.token(), ann.token(), bob.token()]);
    expect(new Set(tokens.map((token) => token.value)).size).toBe(2);
    expect(all.endpoint.seen.map((request) => request.parameters.get("refresh_token")).sort()).toEqual([
      "rt-ann",
      "rt-bob",
    ]);
  });

  test("a refusal because another process was faster: its token is taken (Exact users' 'Old refresh token used')", async () => {
    const server = singleUseServer();
    await using all = await place(server.answer);
    await all.make().importGrant({ refreshToken: "rt-0" });
    const stored = await all.store.read("me");
    all.endpoint.answer = async (request, response) => {
      // A tool that knows no lease spends the token and stores the successor meanwhile.
      if (stored)
        await all.store.commit("me", 1, {
          ...stored.grant,
          refreshToken: "rt-9",
          accessTokens: {
            default: { value: "at-9", expiresAtMs: startMs + 600_000, issuedAtMs: startMs, tokenType: "bearer" },
          },
        });
      await json(400, { error: "invalid_grant", error_description: "Old refresh token used" })(request, response);
    };
    expect((await all.make().token()).value).toBe("at-9");
  });
});

describe("the token in hand", () => {
  test("serves without store and network until the margin", async () => {
    await using all = await place();
    const client = all.make();
    await client.importGrant({ refreshToken: "rt-0" });
    const token = await client.token();
    all.store.calls.length = 0;
    all.clock.advance(3_540_000);
    expect(await client.token()).toBe(token);
    expect(all.store.calls).toEqual([]);
    all.clock.advance(1);
    expect((await client.token()).value).toBe("at-2");
  });

  test("shows its end and never its value", async () => {
    await using all = await place(json(200, { access_token: "SECRET", expires_in: 60 }));
    const token = await all.make({ grant: "client_credentials" }).token({ minTtlSeconds: 1 });
    expect(inspect(token, { showHidden: true, depth: 9 })).toBe("AccessToken { expiresAt: 2026-01-15T09:01:00.000Z }");
    expect(JSON.stringify({ token })).toBe(`{"token":{"expiresAtMs":${startMs + 60_000}}}`);
    expect(token.value).toBe("SECRET");
  });

  test("an application's token is renewed when it ends (n8n #17450)", async () => {
    await using all = await place(rotating(3_600));
    const client = all.make({ grant: "client_credentials" });
    expect((await client.token()).value).toBe("at-1");
    all.clock.advance(3_600_000);
    expect((await client.token()).value).toBe("at-2");
  });

  test("a lifetime that the provider does not give is a matter of configuration; the token is stored all the same", async () => {
    await using all = await place(rotating(600));
    const client = all.make();
    await client.importGrant({ refreshToken: "rt-0" });
    await expect(client.token({ minTtlSeconds: 900 })).rejects.toMatchObject({
      code: "OAUTH_CONFIGURATION_INVALID",
      message: expect.stringMatching(/live 600 s, and 900 s were asked for/),
    });
    expect((await client.token()).value).toBe("at-1");
    expect(all.endpoint.seen).toHaveLength(1);
  });
});

describe("tokens that live shorter than the margin", () => {
  test("serve for half of their life, instead of a token call for each call", async () => {
    await using all = await place(rotating(40));
    const client = all.make();
    await client.importGrant({ refreshToken: "rt-0" });
    expect((await client.token()).value).toBe("at-1");
    all.clock.advance(20_000);
    expect((await client.token()).value).toBe("at-1");
    all.clock.advance(1);
    expect((await client.token()).value).toBe("at-2");
    expect(all.endpoint.seen).toHaveLength(2);
  });

  test("who wants more is told what can be had, and it can", async () => {
    await using all = await place(rotating(40));
    const client = all.make();
    await client.importGrant({ refreshToken: "rt-0" });
    await expect(client.token({ minTtlSeconds: 50 })).rejects.toThrow(
      "me: the provider's access tokens live 40 s, and 50 s were asked for. Ask for less, token({ minTtlSeconds: 20 }), and again during the work.",
    );
    expect((await client.token({ minTtlSeconds: 20 })).value).toBe("at-1");
  });

  test("an application's are not asked for again and again either", async () => {
    await using all = await place(rotating(40));
    const client = all.make({ grant: "client_credentials" });
    for (let call = 0; call < 5; call++) expect((await client.token()).value).toBe("at-1");
    expect(all.endpoint.seen).toHaveLength(1);
  });
});

describe("a token that an API refused", () => {
  test("is replaced where the provider allows it, but not when it is younger than a minute (fact 159)", async () => {
    await using all = await place(undefined, "multiple");
    const client = all.make();
    await client.importGrant({ refreshToken: "rt-0" });
    const token = await client.token();
    expect(await client.markStale(token.value)).toBe(false);
    expect((await client.token()).value).toBe("at-1");
    all.clock.advance(60_000);
    expect(await client.markStale(token.value)).toBe(true);
    expect((await client.token()).value).toBe("at-2");
    expect(await client.markStale(token.value)).toBe(true);
    expect((await client.token()).value).toBe("at-2");
    expect(all.endpoint.seen).toHaveLength(2);
  });
});

describe("events", () => {
  test("are awaited before the token is handed out (octokit/auth-oauth-user.js #375)", async () => {
    await using all = await place();
    const client = all.make();
    await client.importGrant({ refreshToken: "rt-0" });
    const order: string[] = [];
    client.on("refreshed", async ({ account, generation, by }) => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      order.push(`${account} ${generation} ${by}`);
    });
    await Promise.all([client.token().then(() => order.push("token")), client.token().then(() => order.push("token"))]);
    expect(order).toEqual(["me 2 refresh", "token", "token"]);
  });

  test("a listener may ask for tokens itself", async () => {
    await using all = await place();
    const client = all.make();
    await client.importGrant({ refreshToken: "rt-0" });
    const seen: string[] = [];
    client.on(
      "refreshed",
      async () =>
        void seen.push(
          (await client.token()).value,
          (await client.token({ scope: ["other"], minTtlSeconds: 1 })).value,
        ),
    );
    await client.token();
    expect(seen.slice(0, 2)).toContain("at-1");
    expect(seen).toContain("at-2");
  });

  test.each([
    [
      "throws",
      () => {
        throw new Error("database away");
      },
    ],
    [
      "rejects",
      async () => {
        throw new Error("database away");
      },
    ],
  ])(
    "a listener that %s fails no call: the grant is stored by then, and the others hear of it",
    async (_how, broken) => {
      await using all = await place();
      const client = all.make();
      await client.importGrant({ refreshToken: "rt-0" });
      const seen: number[] = [];
      client.on("refreshed", broken);
      client.on("refreshed", ({ generation }) => void seen.push(generation));
      expect((await client.token()).value).toBe("at-1");
      expect(seen).toEqual([2]);
    },
  );

  test("a sign-in is told like a refresh", async () => {
    await using all = await place();
    const client = all.make({ redirectUri: "https://app.example.com/cb" });
    const seen: unknown[] = [];
    client.on("refreshed", (event) => void seen.push(event));
    await client.exchange(`https://app.example.com/cb?code=c&state=${client.authorizationUrl().pending.state}`);
    expect(seen).toEqual([{ account: "me", generation: 1, by: "sign-in", expiresAtMs: undefined }]);
  });
});

describe("what is refused at the start or clearly later", () => {
  const provider = oauth2({ tokenEndpoint: "https://id.example.com/token" });
  const store = new FakeStore(Date.now);
  test.each<[string, Partial<OAuthClientOptions>]>([
    ["no client id", { clientId: "" }],
    ["a client id with a line break", { clientId: "app\n" }],
    ["secret and certificate at once", { clientSecret: "s", certificate: { pem: "" } }],
    ["client credentials without a credential", { grant: "client_credentials" }],
    ["an empty account", { account: "" }],
    ["an account key with an empty part", { account: { provider: "p", tenant: "", user: "u" } }],
    ["a lease shorter than a request", { timing: { leaseMs: 1_000, requestTimeoutMs: 1_000 } }],
  ])("%s", (_name, options) => {
    expect(() => new OAuthClient({ provider, clientId: "app", store, ...options })).toThrow(
      expect.objectContaining({ code: "OAUTH_CONFIGURATION_INVALID" }),
    );
  });

  test("a client without an account says how to name one", async () => {
    const client = new OAuthClient({ provider, clientId: "app", store });
    await expect(client.token()).rejects.toMatchObject({
      code: "OAUTH_CONFIGURATION_INVALID",
      message: expect.stringMatching(/forAccount/),
    });
    expect(client.account).toBeUndefined();
  });

  test("a grant of another client id is not used", async () => {
    await using all = await place();
    await all.make().importGrant({ refreshToken: "rt-0" });
    await expect(all.make({ clientId: "other-app" }).token()).rejects.toMatchObject({
      code: "OAUTH_CONFIGURATION_INVALID",
      message: expect.stringMatching(/belongs to client app, not to other-app/),
    });
    expect(all.endpoint.seen).toEqual([]);
  });

  test("no grant, or none that can be renewed, asks for a sign-in with its address", async () => {
    await using all = await place();
    const client = all.make({ redirectUri: "https://app.example.com/cb" });
    await expect(client.token()).rejects.toMatchObject({
      code: "REAUTHORIZATION_REQUIRED",
      signInUrl: expect.stringContaining("/auth?"),
    });
    expect(await client.hasToken()).toBe(false);
    await client.importGrant({ accessToken: "at", expiresAtMs: startMs + 100_000 });
    expect([await client.hasToken(), (await client.token()).value]).toEqual([true, "at"]);
    all.clock.advance(100_000);
    expect(await client.hasToken()).toBe(false);
    await expect(all.make({ signInUrl: "https://app.example.com/login" }).token()).rejects.toMatchObject({
      signInUrl: "https://app.example.com/login",
    });
    await expect(all.make().token()).rejects.toMatchObject({ signInUrl: undefined });
  });

  test("the secret from a vault that is away: the error is the vault's, and nothing blocks the next try", async () => {
    await using all = await place();
    let away = true;
    const client = all.make({ clientSecret: () => (away ? Promise.reject(new Error("vault away")) : "secret") });
    await client.importGrant({ refreshToken: "rt-0" });
    await expect(client.token()).rejects.toThrow("vault away");
    away = false;
    expect((await client.token()).value).toBe("at-1");
  });
});

test("status() tells everything but tokens", async () => {
  await using all = await place();
  const client = all.make();
  expect(await client.status()).toMatchObject({ health: "none", generation: 0 });
  await client.importGrant({ refreshToken: "rt-0" });
  await client.token();
  expect(await client.status()).toEqual({
    account: "me",
    health: "usable",
    generation: 2,
    subject: undefined,
    accessTokens: { default: { expiresAtMs: startMs + 3_600_000, issuedAtMs: startMs } },
    refreshTokenReceivedAtMs: startMs,
    refreshTokenExpiresAtMs: undefined,
    refreshAllowedAtMs: 0,
    authorizedAtMs: startMs,
    tokenCallsToday: 1,
    attempts: [],
  });
});

test.each([
  [{ provider: "entra", tenant: "t", user: "u" }, "entra/t/u"],
  [{ provider: "entra", tenant: "t/u", user: "" + "x" }, "entra/t%2Fu/x"],
  [{ provider: "entra", tenant: "t", user: "u/x" }, "entra/t/u%2Fx"],
])("the account key %j is %s", (key, want) => {
  expect(accountName(key)).toBe(want);
});
