import { getEventListeners } from "node:events";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createChain } from "../../src/http/chain.ts";
import type { OperationHints } from "../../src/http/operation-hints.ts";
import { type LoopbackServer, startServer } from "./support/loopback-server.ts";

const calls = 10_000;
const parallel = 20;
/** What a measurement of the heap may be off; a leak of 1 KB for each call would show as ten times as much. */
const toleranceBytes = 4 * 1024 * 1024;

/** One in so many calls meets this; the others are answered. */
const troubles = { cut: 200, error: 100, html: 100, empty: 100, stops: 500, never: 1000, large: 1000 } as const;
type Kind = keyof typeof troubles | "ok";

/** Which trouble a call meets: each in its own places. */
function kindOf(number: number): Kind {
  let kind: Kind = "ok";
  for (const [index, [name, every]] of Object.entries(troubles).entries())
    if (number % every === 2 * index + 3) kind = isTrouble(name) ? name : kind;
  return kind;
}

const isTrouble = (name: string): name is keyof typeof troubles => name in troubles;

let server: LoopbackServer;
const page = Buffer.alloc(10 * 1024 * 1024, "x");
beforeAll(async () => {
  server = await startServer((request, response) => {
    const json = { "content-type": "application/json" };
    switch (request.url?.split("/")[1]) {
      case "cut":
        return void response.destroy();
      case "error":
        return void response.writeHead(400, json).end(JSON.stringify({ d: "x".repeat(500) }));
      case "html":
        return void response.writeHead(200, { "content-type": "text/html" }).end("<html><h1>Maintenance</h1></html>");
      case "empty":
        return void response.writeHead(200, { ...json, "content-length": "0" }).end();
      case "stops":
        return void response.writeHead(200, json).write('{"d":');
      case "never":
        return;
      case "large":
        return void response.writeHead(500, json).end(page);
      default:
        return void response.writeHead(200, json).end(JSON.stringify({ d: "x".repeat(500) }));
    }
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

test(`${calls.toLocaleString("en-US")} calls, some of which fail, leave no timer, no listener, no connection and no memory behind`, async () => {
  const controller = new AbortController();
  const { signal } = controller;
  const { fetch } = createChain({
    auth: { source: { token: async () => "t", markStale: () => {} }, allowedOrigins: [server.origin] },
    quota: {
      limits: [
        { name: "requests", per: ["user"], requests: 1_000_000, windowSeconds: 300 },
        { name: "connections", per: ["user"], concurrent: parallel - 1 },
      ],
    },
    log: { onAttempt: () => {} },
    retry: { baseDelayMs: 1, maxAttempts: 2 },
    timeouts: { attemptTimeoutMs: 5000, bodyIdleTimeoutMs: 2000 },
  });
  const endings = new Map<string, number>();
  const count = (ending: string): void => void endings.set(ending, (endings.get(ending) ?? 0) + 1);
  const send = async (number: number): Promise<void> => {
    const kind = kindOf(number);
    const hints: OperationHints =
      kind === "never" || kind === "stops" ? { attemptTimeoutMs: 100 } : { expects: "json" };
    await fetch(`${server.origin}/${kind}/${number}`, { signal, hints }).then(
      async (response) => (await response.text(), count(String(response.status))),
      (error: unknown) => count(error instanceof Error ? String(Reflect.get(error, "code")) : "no error"),
    );
  };
  const run = async (from: number, to: number): Promise<void> => {
    let next = from;
    await Promise.all(
      Array.from({ length: parallel }, async () => {
        while (next < to) await send(next++);
      }),
    );
  };

  await run(0, 2000);
  endings.clear();
  const before = { heap: await heapInUse(), timers: timers() };
  await run(2000, 2000 + calls);
  const after = { heap: await heapInUse(), timers: timers() };

  const of = (kind: keyof typeof troubles): number =>
    Array.from({ length: calls }, (_, index) => kindOf(2000 + index)).filter((other) => other === kind).length;
  expect(Object.fromEntries(endings)).toEqual({
    200: calls - of("cut") - of("error") - of("html") - of("empty") - of("stops") - of("never") - of("large"),
    400: of("error"),
    500: of("large"),
    CONNECTION_FAILED: of("cut"),
    UNEXPECTED_CONTENT: of("html") + of("empty"),
    ATTEMPT_TIMEOUT: of("stops") + of("never"),
  });
  expect(
    Math.min(...[of("cut"), of("html"), of("empty"), of("stops"), of("never"), of("large")]),
  ).toBeGreaterThanOrEqual(10);
  expect(getEventListeners(signal, "abort")).toEqual([]);
  expect(after.timers).toBeLessThanOrEqual(before.timers + 1);
  expect(after.heap - before.heap).toBeLessThan(toleranceBytes);
  expect(await server.connections()).toBeLessThanOrEqual(2 * parallel);
}, 180_000);
