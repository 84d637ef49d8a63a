import { describe, expect, test } from "vitest";
import { exactOnline, OAuthClient, oauth2 } from "../../../src/oauth/index.ts";
import { memoryTokenStore } from "../../../src/stores/memory/index.ts";
import type { Answer } from "../support/fake-token-endpoint.ts";
import { json, startFakeTokenEndpoint } from "../support/fake-token-endpoint.ts";
import { singleUseServer } from "../support/single-use-server.ts";
import { createTestClock, startMs } from "../support/test-clock.ts";

/** Asks until the endpoint is asked again: says what was told, and after how long the second request came. */
async function pauseOf(answer: Answer): Promise<{ toldMs: number; keptMs: number; code: unknown }> {
  await using endpoint = await startFakeTokenEndpoint(answer);
  const clock = createTestClock();
  const client = new OAuthClient({
    provider: oauth2({ tokenEndpoint: `${endpoint.origin}/token` }),
    clientId: "app",
    clientSecret: "secret",
    store: memoryTokenStore({ now: clock.now }),
    account: "me",
    runtime: clock,
  });
  await client.importGrant({ refreshToken: "rt-0" });
  const error: unknown = await client.token().catch((reason: unknown) => reason);
  const toldMs = (error instanceof Error ? Number(Reflect.get(error, "retryAtMs")) : Number.NaN) - startMs;
  const code: unknown = error instanceof Error ? Reflect.get(error, "code") : error;
  endpoint.answer = singleUseServer().answer;
  clock.advance(toldMs - 1);
  // Another process, whose journal alone knows of the pause.
  await expect(client.token()).rejects.toMatchObject({ code, retryAtMs: startMs + toldMs });
  expect(endpoint.seen).toHaveLength(1);
  clock.advance(1);
  expect((await client.token()).value).toBe("at-1");
  return { toldMs, keptMs: clock.now() - startMs, code };
}

const busy = (status: number, retryAfter?: string): Answer =>
  json(status, { error: "temporarily_unavailable" }, retryAfter === undefined ? {} : { "retry-after": retryAfter });

describe("the pause that is told is the pause that is kept (RFC 9110 section 10.2.3)", () => {
  test.each<[string, Answer, number]>([
    ["300 s", busy(429, "300"), 300_000],
    ["5 s", busy(429, "5"), 5_000],
    ["0 s: a second at least", busy(429, "0"), 1_000],
    ["a day: an hour at most", busy(429, "86400"), 3_600_000],
    ["a number without end", busy(400, "9".repeat(400)), 3_600_000],
    ["a negative number is none: a minute", busy(429, "-300"), 60_000],
    ["a word is none: a minute", busy(400, "soon"), 60_000],
    ["nothing: a minute", busy(429), 60_000],
    ["a client in a loop, told 120 s", json(400, { error: "slow_down" }, { "retry-after": "120" }), 120_000],
  ])("%s", async (_name, answer, wantMs) => {
    expect(await pauseOf(answer)).toEqual({ toldMs: wantMs, keptMs: wantMs, code: "TOKEN_ENDPOINT_UNAVAILABLE" });
  });

  test.each<[string, Answer, number]>([
    ["503, told 300 s", busy(503, "300"), 300_000],
    ["503, told less than a request may still take", busy(503, "1"), 25_000],
    ["503, told nothing", busy(503), 25_000],
  ])("also where the outcome is unknown: %s", async (_name, answer, wantMs) => {
    expect(await pauseOf(answer)).toEqual({ toldMs: wantMs, keptMs: wantMs, code: "TOKEN_OUTCOME_UNKNOWN" });
  });
});

test("a refusal as too early, with a pause of the provider's: the same moment is told and kept (fact 16)", async () => {
  const early = { error: "access_denied", error_description: "Rate limit exceeded: access_token not expired" };
  await using endpoint = await startFakeTokenEndpoint(json(400, early, { "retry-after": "300" }));
  const clock = createTestClock();
  const client = new OAuthClient({
    provider: exactOnline({ country: "nl", origin: endpoint.origin }),
    clientId: "app",
    clientSecret: "secret",
    store: memoryTokenStore({ now: clock.now }),
    account: "me",
    runtime: clock,
  });
  await client.importGrant({ refreshToken: "rt-0" });
  await expect(client.refresh()).rejects.toMatchObject({ code: "REFRESH_TOO_EARLY", allowedAtMs: startMs + 300_000 });
  clock.advance(299_999);
  await expect(client.refresh()).rejects.toMatchObject({ retryAtMs: startMs + 300_000 });
  expect(endpoint.seen).toHaveLength(1);
});
