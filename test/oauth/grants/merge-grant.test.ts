import { describe, expect, test } from "vitest";
import { mergeGrant, newGrant } from "../../../src/oauth/grants/merge-grant.ts";
import { readTokenAnswer } from "../../../src/oauth/grants/token-answer.ts";
import type { Grant } from "../../../src/oauth/index.ts";
import { exactOnline, oauth2 } from "../../../src/oauth/index.ts";

const provider = exactOnline({ country: "nl" });
const day = 86_400_000;
const receivedAtMs = Date.UTC(2026, 0, 15);
const context = { provider, clientId: "app", key: "default", receivedAtMs, calls: 1 };
const before: Grant = {
  version: 1,
  provider: "exact-online",
  clientId: "app",
  accessTokens: {
    default: { value: "at-0", expiresAtMs: 1, issuedAtMs: 0, tokenType: "bearer" },
    dead: { value: "at-d", expiresAtMs: receivedAtMs, issuedAtMs: 0, tokenType: "bearer" },
    alive: { value: "at-a", expiresAtMs: receivedAtMs + 1, issuedAtMs: 0, tokenType: "bearer" },
  },
  refreshToken: "rt-0",
  subject: { UserID: "u-1" },
  authorizedAtMs: 5,
  tokenCalls: { day: "2026-01-15", count: 7 },
};

test("an answer without refresh_token keeps the old one, and its idle time begins anew (fact 152)", () => {
  const grant = mergeGrant(
    before,
    readTokenAnswer({ access_token: "at-1", expires_in: "600" }, provider, receivedAtMs),
    context,
  );
  expect(grant).toEqual({
    ...before,
    accessTokens: {
      default: { value: "at-1", expiresAtMs: receivedAtMs + 600_000, issuedAtMs: receivedAtMs, tokenType: "Bearer" },
      alive: before.accessTokens.alive,
    },
    refreshTokenReceivedAtMs: receivedAtMs,
    refreshTokenExpiresAtMs: receivedAtMs + 30 * day,
    tokenCalls: { day: "2026-01-15", count: 8 },
  });
});

test.each([[undefined], [null], [""], [0]])("refresh_token %j is no refresh token", (refresh_token) => {
  expect(
    mergeGrant(before, readTokenAnswer({ access_token: "at-1", refresh_token }, provider, receivedAtMs), context)
      .refreshToken,
  ).toBe("rt-0");
});

test("an answer with a refresh token and no access token keeps both the new refresh token and the access token in hand", () => {
  const grant = mergeGrant(before, readTokenAnswer({ refresh_token: "rt-1" }, provider, receivedAtMs), context);
  expect([grant.refreshToken, grant.accessTokens.default?.value]).toEqual(["rt-1", "at-0"]);
});

test("a new sign-in keeps nothing of the old chain but the calls of the day", () => {
  const grant = newGrant(
    before,
    readTokenAnswer(
      { access_token: "at-1", token_type: "bearer", expires_in: 600, scope: "a b" },
      provider,
      receivedAtMs,
    ),
    { ...context, calls: 2 },
    { UserID: "u-2" },
  );
  expect(grant).toEqual({
    version: 1,
    provider: "exact-online",
    clientId: "app",
    accessTokens: {
      default: {
        value: "at-1",
        expiresAtMs: receivedAtMs + 600_000,
        issuedAtMs: receivedAtMs,
        tokenType: "bearer",
        scope: "a b",
      },
    },
    subject: { UserID: "u-2" },
    authorizedAtMs: receivedAtMs,
    tokenCalls: { day: "2026-01-15", count: 9 },
  });
});

test("the count begins anew with the UTC day", () => {
  expect(
    mergeGrant(before, readTokenAnswer({ access_token: "x" }, provider, receivedAtMs), {
      ...context,
      receivedAtMs: receivedAtMs + day,
    }).tokenCalls,
  ).toEqual({ day: "2026-01-16", count: 1 });
});

describe("lifetimes", () => {
  const open = oauth2({ tokenEndpoint: "https://x.example/token" });
  test.each([
    ["600", 600],
    [599.5, 599.5],
    [0, 300],
    [undefined, 300],
    ["soon", 300],
    [-1, 300],
    [null, 300],
    [Number.NaN, 300],
  ])("expires_in %j is %s s", (expires_in, want) => {
    expect(readTokenAnswer({ access_token: "x", expires_in }, open, receivedAtMs).lifetimeSeconds).toBe(want);
  });

  test.each([[1e12], ["9".repeat(400)], [Number.POSITIVE_INFINITY], [315_360_001], ["-600"], ["6e2"], [{}], [true]])(
    "expires_in %j is impossible, and as if not said",
    (expires_in) => {
      expect(readTokenAnswer({ access_token: "x", expires_in }, open, receivedAtMs).lifetimeSeconds).toBe(300);
    },
  );

  test("longer than the provider ever gives is impossible too", () => {
    expect(readTokenAnswer({ access_token: "x", expires_in: 601 }, provider, receivedAtMs).lifetimeSeconds).toBe(600);
  });

  const now = receivedAtMs / 1000;
  test.each<[string, Record<string, unknown>, number]>([
    ["counts when expires_in is missing", { expires_on: now + 1_000 }, 1_000],
    ["counts as digits, as Entra v1 writes it", { expires_on: String(now + 1_000) }, 1_000],
    ["counts when expires_in is impossible", { expires_in: -1, expires_on: now + 1_000 }, 1_000],
    ["does not count beside an expires_in", { expires_in: 600, expires_on: now + 1_000 }, 600],
    ["in the past is impossible", { expires_on: now - 1 }, 300],
    ["in milliseconds is impossible", { expires_on: receivedAtMs + 1_000 }, 300],
    ["as a date in words is impossible", { expires_on: "1/15/2026 3:04:05 AM +00:00" }, 300],
  ])("expires_on %s", (_name, body, want) => {
    expect(readTokenAnswer({ access_token: "x", ...body }, open, receivedAtMs).lifetimeSeconds).toBe(want);
  });

  test.each([[0], [-1], ["never"], [1e15]])(
    "a refresh token's life of %j is as if not said: the preset's idle days count",
    (refresh_token_expires_in) => {
      const answer = readTokenAnswer({ refresh_token: "r", refresh_token_expires_in }, provider, receivedAtMs);
      expect(mergeGrant(before, answer, context).refreshTokenExpiresAtMs).toBe(receivedAtMs + 30 * day);
    },
  );

  test("a refresh token whose life the answer names", () => {
    expect(
      mergeGrant(
        before,
        readTokenAnswer({ access_token: "x", refresh_token: "r", refresh_token_expires_in: "60" }, open, receivedAtMs),
        { ...context, provider: open },
      ).refreshTokenExpiresAtMs,
    ).toBe(receivedAtMs + 60_000);
  });
});
