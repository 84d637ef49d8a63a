import { getEventListeners } from "node:events";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createChain } from "../../src/http/chain.ts";
import { type LoopbackServer, startServer } from "./support/loopback-server.ts";

const calls = 10_000;
const parallel = 20;
/** What a measurement of the heap may be off; a leak of 1 KB for each call would show as ten times as much. */
const toleranceBytes = 4 * 1024 * 1024;

let server: LoopbackServer;
beforeAll(async () => {
  server = await startServer((request, response) => {
    if (request.url?.startsWith("/cut")) response.destroy();
    else if (request.url?.startsWith("/never")) return;
    else response.writeHead(request.url?.startsWith("/error") ? 400 : 200, { "content-type": "application/json" }).end(JSON.stringify({ d: "x".repeat(500) }));
  });
});
afterAll(() => server.close());

setFlagsFromString("--expose-gc");
const collect: unknown = runInNewContext("gc");

/** Bytes in use after everything was collected that can be. */
async function heapInUse(): Promise<number> {
  for (let round = 0; round < 4; round++) {
    if (typeof collect === "function") collect();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return process.memoryUsage().heapUsed;
}

const timers = (): number => process.getActiveResourcesInfo().filter((kind) => kind === "Timeout").length;

test(`${calls.toLocaleString("en-US")} calls, some of which fail, leave no timer, no listener and no memory behind`, async () => {
  const controller = new AbortController();
  const { signal } = controller;
  const { fetch } = createChain({
    auth: { source: { token: async () => "t", markStale: () => {} }, allowedOrigins: [server.origin] },
    quota: { limits: [{ name: "requests", per: ["user"], requests: 1_000_000, windowSeconds: 300 }, { name: "connections", per: ["user"], concurrent: parallel - 1 }] },
    log: { onAttempt: () => {} },
    retry: { baseDelayMs: 1, maxAttempts: 2 },
    timeouts: { attemptTimeoutMs: 5000 },
  });
  const counts = { answers: 0, errors: 0 };
  const send = async (number: number): Promise<void> => {
    const kind = number % 200 === 7 ? "cut" : number % 100 === 3 ? "error" : number % 1000 === 11 ? "never" : "ok";
    await fetch(`${server.origin}/${kind}/${number}`, { signal, hints: kind === "never" ? { attemptTimeoutMs: 10 } : {} }).then(
      async (response) => (await response.text(), counts.answers++),
      () => counts.errors++,
    );
  };
  const run = async (from: number, to: number): Promise<void> => {
    let next = from;
    await Promise.all(Array.from({ length: parallel }, async () => {
      while (next < to) await send(next++);
    }));
  };

  await run(0, 2000);
  const before = { heap: await heapInUse(), timers: timers() };
  await run(2000, 2000 + calls);
  const after = { heap: await heapInUse(), timers: timers() };

  expect(counts).toEqual({ answers: 11_928, errors: 72 });
  expect(getEventListeners(signal, "abort")).toEqual([]);
  expect(after.timers).toBeLessThanOrEqual(before.timers + 1);
  expect(after.heap - before.heap).toBeLessThan(toleranceBytes);
  expect(await server.connections()).toBeLessThanOrEqual(2 * parallel);
}, 120_000);
