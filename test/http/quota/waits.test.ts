import { expect, onTestFinished, test, vi } from "vitest";
import { createChain } from "../../../src/http/chain.ts";
import type { QuotaWait } from "../../../src/http/operation-hints.ts";
import type { QuotaLimit } from "../../../src/http/quota/quota-limit.ts";
import { createTestClock, settle } from "../support/test-clock.ts";

const limits: readonly QuotaLimit[] = [
  { name: "minute", per: ["company"], requests: 1, windowSeconds: 60, window: "sliding" },
];
const url = "https://erp.example/accounts?secret=1";
const hints = { operationId: "ListAccounts", path: "/accounts", company: "123" };

function openChain(onWait?: (wait: QuotaWait) => unknown) {
  const clock = createTestClock();
  const chain = createChain({
    fetch: async () => new Response("{}", { headers: { "content-type": "application/json" } }),
    clock,
    random: () => 0,
    quota: { limits, ...(onWait && { onWait }) },
  });
  return { clock, ...chain };
}

test("an abort while waiting for a quota says what was waited for, and keeps the caller's reason", async () => {
  const { clock, fetch } = openChain();
  await fetch(url, { hints });
  for (const reason of [undefined, "enough", new Error("enough"), new DOMException("over", "TimeoutError")]) {
    const stop = new AbortController();
    const waiting = fetch(url, { hints, signal: stop.signal });
    const caught = waiting.catch((error: unknown) => error);
    await settle();
    stop.abort(reason);
    const error = await caught;
    const until = new Date(clock.now() + 62_000).toISOString();
    expect(error).toBeInstanceOf(DOMException);
    expect(error).toMatchObject({
      name: reason instanceof DOMException ? "TimeoutError" : "AbortError",
      cause: stop.signal.reason,
      message: expect.stringContaining(
        `while GET /accounts waited for the limit "minute" of company 123, which has room at ${until}`,
      ),
    });
    expect(error).toMatchObject({ message: expect.stringContaining(reason instanceof DOMException ? "over" : "") });
  }
});

test("an abort with what is neither an error nor a text, of a call that names no company", async () => {
  const { clock, fetch } = openChain();
  await fetch(url);
  const stop = new AbortController();
  const caught = fetch(url, { signal: stop.signal }).catch((error: unknown) => error);
  await settle();
  stop.abort(5);
  const until = new Date(clock.now() + 62_000).toISOString();
  expect(await caught).toMatchObject({
    name: "AbortError",
    cause: 5,
    message: `The call was aborted, while GET /accounts waited for the limit "minute", which has room at ${until}`,
  });
});

test("onWait hears of a wait before it begins, by the chain and by the call; what goes at once is not told", async () => {
  const heard: [string, QuotaWait][] = [];
  const { clock, fetch } = openChain((wait) => heard.push(["chain", wait]));
  const startMs = clock.now();
  await fetch(url, { hints });
  expect(heard).toEqual([]);
  const done = fetch(url, { hints: { ...hints, onWait: (wait) => heard.push(["call", wait]) } });
  const queued = fetch(url, { hints });
  await settle();
  const wait = { company: "123", reason: "minute", untilMs: startMs + 62_000 };
  expect(heard).toEqual([
    ["chain", wait],
    ["call", wait],
    // Behind another one: the same moment is the earliest that is known.
    ["chain", wait],
  ]);
  await clock.runUntil(startMs + 130_000);
  expect((await done).status).toBe(200);
  expect((await queued).status).toBe(200);
  // A wait is told once, however often the limit is looked at.
  expect(heard).toHaveLength(3);
});

test.each<[string, () => unknown]>([
  [
    "throws",
    () => {
      throw new Error("no screen");
    },
  ],
  ["rejects", () => Promise.reject(new Error("no screen"))],
  [
    "is a thenable that throws",
    () => ({
      then: () => {
        throw new Error("no screen");
      },
    }),
  ],
])("a listener that %s does not break the call", async (_what, onWait) => {
  const unhandled = vi.fn();
  process.on("unhandledRejection", unhandled);
  onTestFinished(() => void process.off("unhandledRejection", unhandled));
  const { clock, fetch } = openChain(onWait);
  await fetch(url, { hints });
  const waiting = fetch(url, { hints: { ...hints, onWait } });
  await clock.runUntil(clock.now() + 62_000);
  expect((await waiting).status).toBe(200);
  await new Promise((resolve) => setImmediate(resolve));
  expect(unhandled).not.toHaveBeenCalled();
});

test("a listener that aborts ends the wait that it heard of", async () => {
  const stop = new AbortController();
  const { clock, fetch } = openChain(() => stop.abort(new Error("not today")));
  await fetch(url, { hints });
  await expect(fetch(url, { hints, signal: stop.signal })).rejects.toThrow(/not today.*waited for the limit "minute"/);
  expect(clock.pending).toBe(0);
});
