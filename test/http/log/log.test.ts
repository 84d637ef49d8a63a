import { expect, test } from "vitest";
import { createChain } from "../../../src/http/chain.ts";
import type { AttemptEvent } from "../../../src/http/log/attempt-event.ts";
import { brokenListeners } from "../../support/broken-listeners.ts";
import { deaths } from "../../support/raw-sockets/speak.ts";
import { exactLimits } from "../support/exact-limits.ts";
import { networkError, scripted } from "../support/scripted.ts";
import { createTestClock } from "../support/test-clock.ts";

const uuid = /^[0-9a-f-]{36}$/;

/** Sends a request that meets a broken connection first, and then an answer. */
async function twoAttempts(log: { onAttempt: (event: AttemptEvent) => void }) {
  const clock = createTestClock();
  const { transport, sent } = scripted([
    networkError("ECONNRESET"),
    {
      status: 404,
      headers: { "X-RateLimit-Minutely-Remaining": "57", "X-RateLimit-Remaining": "4119", "ms-correlation-x": "c-1" },
    },
  ]);
  const { fetch } = createChain({
    fetch: transport,
    clock,
    random: () => 0.5,
    quota: { limits: exactLimits, subject: { app: "a", user: "u" } },
    auth: { source: { token: async () => "t0ken", markStale: () => {} }, allowedOrigins: ["https://api.example"] },
    log: { ...log, requestIdHeader: "Client-Request-Id" },
  });
  void fetch("https://api.example/api/v1/1/crm/Accounts?$filter=Email eq 'a@b.c'", {
    hints: { operationId: "ListAccounts", path: "/api/v1/{division}/crm/Accounts", company: "1", page: 3 },
  });
  await clock.runUntil(clock.now() + 1000);
  return { sent, startMs: Date.UTC(2026, 0, 5, 10) };
}

test("one event for each attempt, with what is left of the limits and the id for the vendor's telemetry (fact 125)", async () => {
  const events: AttemptEvent[] = [];
  const { sent, startMs } = await twoAttempts({ onAttempt: (event) => events.push(event) });
  const same = {
    operation: "ListAccounts",
    company: "1",
    method: "GET",
    path: "/api/v1/{division}/crm/Accounts",
    url: "https://api.example/api/v1/1/crm/Accounts?$filter=REDACTED",
    page: 3,
    durationMs: 0,
    requestId: expect.stringMatching(uuid),
  };
  expect(events).toEqual([
    {
      ...same,
      attempt: 1,
      startedAtMs: startMs,
      status: undefined,
      error: "CONNECTION_FAILED",
      quotaLeft: { day: 4999, minute: 59 },
      correlationId: undefined,
    },
    {
      ...same,
      attempt: 2,
      startedAtMs: startMs + 250,
      status: 404,
      error: undefined,
      quotaLeft: { day: 4119, minute: 57 },
      correlationId: "c-1",
    },
  ]);
  // The id that was sent is the one in the vendor's telemetry, and each attempt has its own.
  expect(sent.map(({ headers }) => headers["client-request-id"])).toEqual(events.map(({ requestId }) => requestId));
  expect(new Set(events.map(({ requestId }) => requestId)).size).toBe(2);
  expect(JSON.stringify(events)).not.toMatch(/t0ken|a@b/);
});

test.each(brokenListeners)(
  "an onAttempt that %s breaks no call, and is no unhandled rejection",
  async (_how, onAttempt) => {
    const died = deaths();
    const { transport } = scripted([{ status: 200 }, { status: 400 }]);
    const { fetch } = createChain({ fetch: transport, log: { onAttempt } });
    expect((await fetch("https://api.example/")).status).toBe(200);
    expect((await fetch("https://api.example/")).status).toBe(400);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(died).toEqual([]);
  },
);
