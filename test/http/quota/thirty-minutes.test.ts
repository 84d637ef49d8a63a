import { describe, expect, test } from "vitest";
import { createChain } from "../../../src/http/chain.ts";
import { createMemoryQuotaStore } from "../../../src/http/quota/memory-quota-store.ts";
import { type CountingServerOptions, createCountingServer } from "../support/counting-server.ts";
import { exactLimits } from "../support/exact-limits.ts";
import { createTestClock, seededRandom } from "../support/test-clock.ts";

const minutes = 30;
const permitted = 60 * minutes;

/** `ledgers` processes with one store, each with `appetite` workers that always want more, for 30 clock minutes. */
async function run(
  ledgers: number,
  appetite: number,
  server: Partial<CountingServerOptions> = {},
): Promise<{ share: number; refusals: number }> {
  // The run begins at a whole minute of the server's clock.
  const startMs = Date.UTC(2026, 0, 5, 10) - (server.skewMs ?? 0);
  const clock = createTestClock(startMs);
  const random = seededRandom(ledgers * 1000 + appetite);
  const counting = createCountingServer({ clock, random, ...server });
  const store = createMemoryQuotaStore(() => clock.now());
  const stop = new AbortController();
  let done = false;
  const work = async (ledger: ReturnType<typeof createChain>): Promise<void> => {
    while (!done) {
      await ledger
        .fetch("http://127.0.0.1/api/v1/1/crm/Accounts", {
          signal: stop.signal,
          hints: { company: "1", path: "/crm/Accounts", deadlineMs: Infinity },
        })
        .catch(() => {});
    }
  };
  for (let index = 0; index < ledgers; index++) {
    const chain = createChain({
      fetch: counting.transport,
      clock,
      random,
      quota: { limits: exactLimits, subject: { app: "a", user: "u" }, store },
    });
    for (let worker = 0; worker < appetite; worker++) void work(chain);
  }
  // The last millisecond belongs to the next minute.
  await clock.runUntil(startMs + minutes * 60_000 - 1);
  const result = { share: counting.served / permitted, refusals: counting.refusals.length };
  done = true;
  stop.abort();
  await clock.runUntil(clock.now() + 1000);
  return result;
}

describe("30 clock minutes at full appetite (facts 28, 30, 31)", () => {
  test.each([
    ["one process, 8 workers", 1, 8, {}],
    ["one process, 100 workers", 1, 100, {}],
    ["four processes that share a ledger", 4, 8, {}],
    ["four processes, 100 workers in all", 4, 25, {}],
    ["a slow server", 4, 8, { latencyMs: 3000 }],
    ["a server whose clock is 5 s ahead", 4, 8, { skewMs: 5000 }],
    ["a server whose clock is 5 s behind", 4, 8, { skewMs: -5000 }],
  ])("%s: at least 98 percent used, no 429", async (_, ledgers, appetite, server) => {
    const { share, refusals } = await run(ledgers, appetite, server);
    expect(refusals).toBe(0);
    expect(share).toBeGreaterThanOrEqual(0.98);
    expect(share).toBeLessThanOrEqual(1);
  });

  test.each([
    ["one process", 1, 8, {}],
    ["four processes", 4, 8, {}],
    ["a server whose clock is 20 s ahead", 4, 8, { skewMs: 20_000 }],
    ["a server whose clock is 20 s behind", 4, 8, { skewMs: -20_000 }],
  ])("without any header, %s: no 429 (facts 32, 33)", async (_, ledgers, appetite, server) => {
    const { refusals, share } = await run(ledgers, appetite, {
      headers: false,
      headersOn429: false,
      date: false,
      ...server,
    });
    expect(refusals).toBe(0);
    expect(share).toBeGreaterThan(0.9);
  });
});
