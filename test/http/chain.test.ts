import { expect, test } from "vitest";
import { createChain } from "../../src/http/chain.ts";
import { sleep } from "../../src/http/clock.ts";
import { createMemoryQuotaStore } from "../../src/http/quota/memory-quota-store.ts";
import type { QuotaStore } from "../../src/http/quota/quota-store.ts";
import { exactLimits } from "./support/exact-limits.ts";
import { type Step, scripted } from "./support/scripted.ts";
import { createTestClock } from "./support/test-clock.ts";

const startMs = Date.UTC(2026, 0, 5, 10, 0, 20);

/** Prints what a call does, layer by layer, with the time at which it does it. */
async function timeline(steps: readonly Step[], runMs: number): Promise<string[]> {
  const clock = createTestClock(startMs);
  const lines: string[] = [];
  const print = (text: string): void =>
    void lines.push(`${((clock.now() - startMs) / 1000).toFixed(1).padStart(5)} s  ${text}`);
  const memory = createMemoryQuotaStore(() => clock.now());
  let inFlight = false;
  const store: QuotaStore = {
    update: (keys, change) =>
      memory.update(keys, (records) => {
        const changed = change(records);
        print(`quota    ${inFlight ? "told" : "asked"}`);
        return changed;
      }),
    close: () => memory.close(),
  };
  const { transport } = scripted(steps);
  let tokens = 0;
  const chain = createChain({
    clock,
    random: () => 0.5,
    async fetch(url, init) {
      inFlight = true;
      print("timeout  sends");
      await sleep(clock, 100, undefined);
      return transport(url, init);
    },
    auth: {
      allowedOrigins: ["https://api.example"],
      source: {
        async token({ attempt }) {
          print(`auth     asks for a token, attempt ${attempt}`);
          return `token-${++tokens}`;
        },
        markStale: (token) => print(`auth     ${token} is stale`),
      },
    },
    log: {
      onAttempt: ({ attempt, status, durationMs }) => {
        print(`log      attempt ${attempt}: ${status} after ${durationMs} ms`);
      },
    },
    quota: {
      limits: exactLimits,
      subject: { app: "a", user: "u" },
      store: {
        ...store,
        update: async (keys, change) => {
          const result = await store.update(keys, change);
          inFlight = false;
          return result;
        },
      },
    },
  });
  void chain
    .fetch("https://api.example/api/v1/1/crm/Accounts", { hints: { company: "1" } })
    .then(({ status }) => print(`caller   gets ${status}`));
  await clock.runUntil(startMs + runMs);
  return lines;
}

test("the order of the chain: retry › quota › auth › log › timeout", async () => {
  const lines = await timeline(
    [
      { status: 401 },
      { status: 503, headers: { "retry-after": "2" } },
      {
        status: 429,
        headers: {
          "x-ratelimit-minutely-limit": "60",
          "x-ratelimit-minutely-remaining": "0",
          "x-ratelimit-minutely-reset": String(Date.UTC(2026, 0, 5, 10, 1)),
          date: "Mon, 05 Jan 2026 10:00:22 GMT",
        },
      },
      { status: 200 },
    ],
    60_000,
  );
  expect(lines).toEqual([
    "  0.0 s  quota    asked",
    "  0.0 s  auth     asks for a token, attempt 1",
    "  0.0 s  timeout  sends",
    "  0.1 s  log      attempt 1: 401 after 100 ms",
    "  0.1 s  auth     token-1 is stale",
    "  0.1 s  quota    told",
    // The one immediate retry passes the quota again.
    "  0.1 s  quota    asked",
    "  0.1 s  auth     asks for a token, attempt 2",
    "  0.1 s  timeout  sends",
    "  0.2 s  log      attempt 2: 503 after 100 ms",
    "  0.2 s  quota    told",
    // Retry-After of 2 s, and half of a spread of 200 ms.
    "  2.3 s  quota    asked",
    "  2.3 s  auth     asks for a token, attempt 3",
    "  2.3 s  timeout  sends",
    "  2.4 s  log      attempt 3: 429 after 100 ms",
    "  2.4 s  quota    told",
    // The ledger knows the end of the minute: it is asked at once, and again when the minute is over for certain.
    "  2.4 s  quota    asked",
    " 40.5 s  quota    asked",
    " 40.5 s  auth     asks for a token, attempt 4",
    " 40.5 s  timeout  sends",
    " 40.6 s  log      attempt 4: 200 after 100 ms",
    " 40.6 s  quota    told",
    " 40.6 s  caller   gets 200",
  ]);
});

test("a part that was not given is not there", async () => {
  const { transport, sent } = scripted([{ status: 200, body: '{"a":1}' }]);
  const { fetch, quota } = createChain({ fetch: transport });
  const answer = await fetch("https://api.example/x?y=1", { method: "PUT", headers: { "X-A": "b" }, body: "text" });
  expect([answer.status, await answer.json(), quota]).toEqual([200, { a: 1 }, undefined]);
  expect(sent).toEqual([{ method: "PUT", url: "https://api.example/x?y=1", headers: { "x-a": "b" }, body: "text" }]);
});

test("a request without a body is never cloned, and one with a body neither", async () => {
  const { transport, sent } = scripted([{ status: 503 }, { status: 200 }, { status: 429 }, { status: 201 }]);
  const { fetch } = createChain({ fetch: transport, retry: { baseDelayMs: 1 } });
  const clone = (): never => {
    throw new Error("cloned");
  };
  const uncloneable = (request: Request): Request => Object.defineProperty(request, "clone", { value: clone });
  await fetch(uncloneable(new Request("https://api.example/x")));
  await fetch(
    uncloneable(
      new Request("https://api.example/x", {
        method: "POST",
        body: '{"a":1}',
        headers: { "content-type": "application/json" },
      }),
    ),
  );
  expect(sent.map(({ method, body }) => `${method} ${body ?? "-"}`)).toEqual([
    "GET -",
    "GET -",
    'POST {"a":1}',
    'POST {"a":1}',
  ]);
});
