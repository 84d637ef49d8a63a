import { describe, expect, test } from "vitest";
import type { ImportedTokens } from "../../../src/oauth/index.ts";
import { exactOnline, OAuthClient, readImportedTokens } from "../../../src/oauth/index.ts";
import { FakeStore } from "../support/fake-store.ts";
import { createTestClock, startMs } from "../support/test-clock.ts";

const endMs = startMs + 300_000;

test.each<[string, unknown, ImportedTokens]>([
  [
    "plain, seconds",
    { access_token: "a", refresh_token: "r", expires_at: endMs / 1000 },
    { accessToken: "a", refreshToken: "r", expiresAtMs: endMs },
  ],
  [
    "plain, milliseconds",
    { access_token: "a", refresh_token: "r", expires_at: endMs },
    { accessToken: "a", refreshToken: "r", expiresAtMs: endMs },
  ],
  [
    "plain, a date as text",
    { access_token: "a", refresh_token: "r", expires_at: new Date(endMs).toISOString() },
    { accessToken: "a", refreshToken: "r", expiresAtMs: endMs },
  ],
  [
    "plain, digits as text",
    { access_token: "a", refresh_token: "r", expires_at: String(endMs / 1000) },
    { accessToken: "a", refreshToken: "r", expiresAtMs: endMs },
  ],
  [
    "plain, a lifetime says nothing about the end",
    { access_token: "a", refresh_token: "r", expires_in: 600 },
    { accessToken: "a", refreshToken: "r" },
  ],
  ["refresh token alone", { refresh_token: "r" }, { refreshToken: "r" }],
  [
    "picqer's storage.json: expires_in is the end",
    { authorizationcode: "c", accesstoken: "a", refreshtoken: "r", expires_in: endMs / 1000 },
    { accessToken: "a", refreshToken: "r", expiresAtMs: endMs },
  ],
  [
    "picqer's older storage.json, serialized by PHP",
    { accesstoken: 's:3:"a"b";', refreshtoken: "r", expires_in: String(endMs / 1000) },
    { accessToken: 'a"b', refreshToken: "r", expiresAtMs: endMs },
  ],
])("reads %s", (_name, file, want) => {
  expect(readImportedTokens(JSON.stringify(file))).toEqual(want);
});

test.each(["", "null", "[]", "{}", '{"access_token":7}', "not JSON"])("refuses %j", (text) => {
  expect(() => readImportedTokens(text)).toThrow(expect.objectContaining({ code: "OAUTH_CONFIGURATION_INVALID" }));
});

describe("importGrant()", () => {
  function place() {
    const clock = createTestClock();
    const store = new FakeStore(clock.now);
    return {
      clock,
      store,
      client: new OAuthClient({
        provider: exactOnline({ country: "nl" }),
        clientId: "app",
        clientSecret: "s",
        store,
        account: "me",
        runtime: clock,
      }),
    };
  }

  test("an access token that lives goes on, and the early-refresh rule holds from its end", async () => {
    const { client } = place();
    await client.importGrant({ accessToken: "a", refreshToken: "r", expiresAtMs: endMs });
    expect((await client.token()).value).toBe("a");
    await expect(client.refresh()).rejects.toMatchObject({ code: "REFRESH_TOO_EARLY", allowedAtMs: endMs - 30_000 });
  });

  test("an end that no token can have is cut to the longest life", async () => {
    const { client } = place();
    await client.importGrant({ accessToken: "a", refreshToken: "r", expiresAtMs: endMs + 9e9 });
    expect((await client.token()).expiresAtMs).toBe(startMs + 600_000);
  });

  test("a stored grant is given up only when asked", async () => {
    const { client, store } = place();
    await client.importGrant({ refreshToken: "r-1" });
    await expect(client.importGrant({ refreshToken: "r-2" })).rejects.toMatchObject({
      code: "OAUTH_CONFIGURATION_INVALID",
    });
    expect((await store.read("me"))?.grant.refreshToken).toBe("r-1");
    await client.importGrant({ refreshToken: "r-2" }, { replace: true });
    expect(await store.read("me")).toMatchObject({ generation: 2, grant: { refreshToken: "r-2" } });
  });
});
