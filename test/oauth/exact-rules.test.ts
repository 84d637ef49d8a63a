import { describe, expect, test } from "vitest";
import { exactOnline, OAuthClient } from "../../src/oauth/index.ts";
import { FakeStore } from "./support/fake-store.ts";
import { json, startFakeTokenEndpoint } from "./support/fake-token-endpoint.ts";
import { singleUseServer } from "./support/single-use-server.ts";
import { createTestClock, startMs } from "./support/test-clock.ts";

async function exact(expiresIn: number | string = "600") {
  const server = singleUseServer(expiresIn);
  const endpoint = await startFakeTokenEndpoint(server.answer);
  const clock = createTestClock();
  const store = new FakeStore(clock.now);
  const make = (view = store) =>
    new OAuthClient({
      provider: exactOnline({ country: "nl", origin: endpoint.origin }),
      clientId: "app",
      clientSecret: "secret",
      store: view,
      account: "me",
      runtime: clock,
    });
  const client = make();
  await client.importGrant({ refreshToken: "rt-0" });
  return { server, endpoint, clock, store, make, client, [Symbol.asyncDispose]: () => endpoint[Symbol.asyncDispose]() };
}

describe("the 570-second rule (facts 10, 15, 22)", () => {
  test("a token serves until 30 s before its end, then one refresh", async () => {
    await using place = await exact();
    expect((await place.client.token()).expiresAtMs).toBe(startMs + 600_000);
    place.clock.advance(570_000);
    expect((await place.client.token()).value).toBe("at-1");
    place.clock.advance(1);
    expect((await place.client.token()).value).toBe("at-2");
    expect(place.server.received).toEqual(["rt-0", "rt-1"]);
  });

  test("refresh() before 570 s: RefreshTooEarly with the moment, nothing is sent; from then on it works", async () => {
    await using place = await exact();
    await place.client.token();
    place.clock.advance(569_999);
    await expect(place.client.refresh()).rejects.toMatchObject({
      code: "REFRESH_TOO_EARLY",
      allowedAtMs: startMs + 570_000,
    });
    expect(place.server.received).toEqual(["rt-0"]);
    place.clock.advance(1);
    expect((await place.client.refresh()).value).toBe("at-2");
  });

  test.each([
    [601, "OAUTH_CONFIGURATION_INVALID", undefined],
    [300, "TOKEN_LIFETIME_UNAVAILABLE", startMs + 570_000],
    [-1, "OAUTH_CONFIGURATION_INVALID", undefined],
    [Number.NaN, "OAUTH_CONFIGURATION_INVALID", undefined],
  ])("token({ minTtlSeconds: %s }) after 400 s: %s", async (minTtlSeconds, code, availableAtMs) => {
    await using place = await exact();
    await place.client.token();
    place.clock.advance(400_000);
    await expect(place.client.token({ minTtlSeconds })).rejects.toMatchObject({
      code,
      ...(availableAtMs !== undefined && {
        availableAtMs,
        message: expect.stringContaining(` ${minTtlSeconds} s can be had from 2026-01-15T09:09:30.000Z on`),
      }),
    });
    expect(place.server.received).toEqual(["rt-0"]);
  });

  test("with { wait: true } the call sleeps until the lifetime can be had", async () => {
    await using place = await exact();
    await place.client.token();
    place.clock.advance(400_000);
    expect((await place.client.token({ minTtlSeconds: 600, wait: true })).value).toBe("at-2");
    expect(place.clock.now()).toBe(startMs + 570_000);
  });

  test("minTtlSeconds 0 takes a token up to its last moment and no longer", async () => {
    await using place = await exact();
    await place.client.token();
    place.clock.advance(599_999);
    expect((await place.client.token({ minTtlSeconds: 0 })).value).toBe("at-1");
    place.clock.advance(1);
    expect((await place.client.token({ minTtlSeconds: 0 })).value).toBe("at-2");
  });
});

describe("the refusal 'not expired' (fact 16)", () => {
  const refusal = json(
    400,
    { error: "access_denied", error_description: "Rate limit exceeded: access_token not expired" },
    { Reason: "TooEarlyToRefreshTokens: Rate limit exceeded: access_token not expired" },
  );

  test("the token in hand goes on", async () => {
    await using place = await exact();
    await place.client.token();
    place.clock.advance(575_000);
    place.endpoint.answer = refusal;
    const told: string[] = [];
    place.client.on("refreshed", () => void told.push("refreshed"));
    expect([(await place.client.token()).value, told]).toEqual(["at-1", []]);
  });

  test("a token in hand that has ended, to the millisecond, does not go on", async () => {
    await using place = await exact();
    await place.client.token();
    place.clock.advance(600_000);
    place.endpoint.answer = refusal;
    await expect(place.client.token()).rejects.toMatchObject({
      code: "REFRESH_TOO_EARLY",
      allowedAtMs: startMs + 660_000,
    });
  });

  test("a forced refresh says when to come again, with what Exact said", async () => {
    await using place = await exact();
    await place.client.token();
    place.clock.advance(575_000);
    place.endpoint.answer = refusal;
    await expect(place.client.refresh()).rejects.toMatchObject({
      code: "REFRESH_TOO_EARLY",
      allowedAtMs: startMs + 635_000,
      provider: { providerCode: "access_denied", status: 400 },
    });
    expect((await place.client.status()).health).toBe("usable");
  });
});

describe("401 from the API", () => {
  test("on a young token: the store is read again once, nothing is sent, the same token comes back", async () => {
    await using place = await exact();
    const token = await place.client.token();
    place.store.calls.length = 0;
    expect(await place.client.markStale(token.value)).toBe(false);
    expect(place.store.calls).toEqual(["read"]);
    expect((await place.client.token()).value).toBe("at-1");
    expect(place.server.received).toEqual(["rt-0"]);
  });

  test("when another process stored a newer token: that one", async () => {
    await using place = await exact();
    const other = place.make(place.store.view());
    const old = await place.client.token();
    place.clock.advance(571_000);
    expect((await other.token()).value).toBe("at-2");
    expect(await place.client.markStale(old.value)).toBe(true);
    expect((await place.client.token({ minTtlSeconds: 0 })).value).toBe("at-2");
    expect(place.server.received).toEqual(["rt-0", "rt-1"]);
  });

  test("in the last 30 s: a refresh", async () => {
    await using place = await exact();
    const old = await place.client.token();
    place.clock.advance(571_000);
    expect(await place.client.markStale(old.value)).toBe(true);
    expect((await place.client.token({ minTtlSeconds: 0 })).value).toBe("at-2");
  });
});

describe("keeping the grant alive (fact 13)", () => {
  test("refreshes after idleDays, not before, and tells when the grant would die", async () => {
    await using place = await exact();
    await place.client.token();
    const day = 86_400_000;
    place.clock.advance(20 * day - 1);
    expect(await place.client.keepAlive({ idleDays: 20 })).toEqual({
      refreshed: false,
      expiresAtMs: startMs + 30 * day,
    });
    place.clock.advance(1);
    expect(await place.client.keepAlive({ idleDays: 20 })).toEqual({
      refreshed: true,
      expiresAtMs: startMs + 50 * day,
    });
  });

  test("expiringSoon comes once for a generation", async () => {
    await using place = await exact();
    await place.client.token();
    const seen: number[] = [];
    place.client.on("expiringSoon", ({ generation }) => void seen.push(generation));
    place.clock.advance(24 * 86_400_000);
    await place.client.keepAlive({ idleDays: 28 });
    await place.client.keepAlive({ idleDays: 28 });
    expect(seen).toEqual([2]);
  });

  test("idleDays beyond the provider's limit is refused", async () => {
    await using place = await exact();
    await expect(place.client.keepAlive({ idleDays: 30 })).rejects.toMatchObject({
      code: "OAUTH_CONFIGURATION_INVALID",
    });
  });

  test("dead after 30 days by Exact's own word (fact 19)", async () => {
    await using place = await exact();
    await place.client.token();
    place.clock.advance(31 * 86_400_000);
    expect(await place.client.hasToken()).toBe(false);
    place.endpoint.answer = json(400, {
      error: "invalid_request",
      error_description: "The refresh token expired at 1/1/2026 and it is now 2/1/2026",
    });
    await expect(place.client.token()).rejects.toMatchObject({ code: "REAUTHORIZATION_REQUIRED" });
    expect((await place.client.status()).health).toBe("sign-in-required");
  });
});

describe("200 token calls a day (fact 18)", () => {
  test("one that failed in the morning counts at noon, and no longer on the next day", async () => {
    for (const [hours, want] of [
      [3, 2],
      [15, 1],
    ] as const) {
      await using place = await exact();
      const answer = place.endpoint.answer;
      place.endpoint.answer = json(500, {});
      await expect(place.client.token()).rejects.toMatchObject({ code: "TOKEN_OUTCOME_UNKNOWN" });
      place.endpoint.answer = answer;
      place.clock.advance(hours * 3_600_000);
      await place.client.token();
      expect((await place.client.status()).tokenCallsToday).toBe(want);
    }
  });

  test("are counted, failures included, and kept", async () => {
    // A life of 30 s, so that every moment is within the last 30.
    await using place = await exact(30);
    for (let call = 0; call < 3; call++) await place.client.refresh();
    place.endpoint.answer = json(429, {}, { "retry-after": "1" });
    await expect(place.client.refresh()).rejects.toMatchObject({
      code: "TOKEN_ENDPOINT_UNAVAILABLE",
      retryAtMs: startMs + 1_000,
    });
    place.clock.advance(61_000);
    place.endpoint.answer = place.server.answer;
    await place.client.refresh();
    expect((await place.client.status()).tokenCallsToday).toBe(5);
    for (let call = 5; call < 200; call++) await place.client.refresh();
    await expect(place.client.refresh()).rejects.toMatchObject({
      code: "TOKEN_ENDPOINT_UNAVAILABLE",
      retryAtMs: Date.UTC(2026, 0, 16),
    });
    place.clock.advance(86_400_000);
    await place.client.refresh();
    expect((await place.client.status()).tokenCallsToday).toBe(1);
  });
});

test("expires_in as a text of digits is a number (fact 9)", async () => {
  await using place = await exact("600");
  expect((await place.client.token()).expiresAtMs).toBe(startMs + 600_000);
});
