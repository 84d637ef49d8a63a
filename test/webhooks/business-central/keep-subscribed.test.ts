import { execFile } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { afterEach, describe, expect, test, vi } from "vitest";
import { type KeepSubscribedOptions, keepSubscribed } from "../../../src/webhooks/business-central/keep-subscribed.ts";

const hour = 3_600_000;
const day = 86_400_000;
const nowMs = Date.parse("2026-03-02T08:00:00Z");
const wish = { resource: "r", notificationUrl: "https://app.example.com/", clientState: "sixteen letters!" };

afterEach(() => void vi.useRealTimers());

/** Keeps a subscription of which the service says when it ends; `ends` throws where the service fails. */
function keeping(ends: () => string, options: Partial<KeepSubscribedOptions> = {}) {
  const seen: unknown[] = [];
  const delays: number[] = [];
  const turns: (() => void)[] = [];
  let looks = 0;
  const answer = (): object => ({ ...wish, subscriptionId: "s", expirationDateTime: ends() });
  const stop = keepSubscribed(
    {
      async *list() {
        looks++;
        yield answer();
      },
      create: async () => answer(),
      update: async () => answer(),
      remove: async () => undefined,
    },
    {
      ...wish,
      now: () => nowMs,
      onCheck: (result) => seen.push(result),
      onError: (error) => seen.push(error),
      after: (delayMs, work) => {
        delays.push(delayMs);
        turns.push(work);
        return () => delays.push(-delayMs);
      },
      ...options,
    },
  );
  return { seen, delays, turns, stop, looks: () => looks };
}

const inMs = (leftMs: number) => (): string => new Date(nowMs + leftMs).toISOString();

describe("when it is looked for again", () => {
  test.each<[string, number, Partial<KeepSubscribedOptions>, number]>([
    ["after an hour", 3 * day, {}, hour],
    ["as often as it is told", 3 * day, { checkEveryMs: 2 * hour }, 2 * hour],
    ["when it has to be renewed, if that comes first", day + 600_000, {}, 600_000],
    ["when it has to be renewed, as early as it is told", 3 * day, { renewBeforeMs: 3 * day - 120_000 }, 120_000],
    ["not before a minute is over", day + 1, {}, 60_000],
    ["not before a minute is over, however often it is told", 3 * day, { checkEveryMs: 1 }, 60_000],
    ["after a minute where the service renews for less than it takes", hour, {}, 60_000],
  ])("%s", async (_when, leftMs, options, want) => {
    const { delays, seen } = keeping(inMs(leftMs), options);
    await sleep(0);
    expect(delays).toEqual([want]);
    expect(seen).toEqual([expect.objectContaining({ expiresAtMs: nowMs + leftMs })]);
  });

  test("after a minute when nobody says when it ends", async () => {
    const { delays, seen } = keeping(() => "some day");
    await sleep(0);
    expect([delays, seen]).toEqual([[60_000], [{ did: "renewed", expiresAtMs: Number.NaN }]]);
  });

  test("after a minute when the look failed, and then as usual", async () => {
    let broken = true;
    const away = new Error("away");
    const { delays, seen, turns } = keeping(() => {
      if (broken) throw away;
      return inMs(3 * day)();
    });
    await sleep(0);
    broken = false;
    turns[0]?.();
    await sleep(0);
    expect(delays).toEqual([60_000, hour]);
    expect(seen).toEqual([away, { did: "kept", expiresAtMs: nowMs + 3 * day }]);
  });
});

describe("once it is stopped", () => {
  test("the look that was to come is called off", async () => {
    const { delays, stop } = keeping(inMs(3 * day));
    await sleep(0);
    stop();
    expect(delays).toEqual([hour, -hour]);
  });

  test("while a look is under way, none comes after it", async () => {
    const { delays, stop, looks } = keeping(inMs(3 * day));
    stop();
    await sleep(0);
    expect([delays, looks()]).toEqual([[], 1]);
  });
});

describe("without a clock of the caller's own", () => {
  const client = (looked: () => void) => ({
    async *list() {
      looked();
      yield { ...wish, subscriptionId: "s", expirationDateTime: new Date(Date.now() + 3 * day).toISOString() };
    },
    create: async () => undefined,
    update: async () => undefined,
    remove: async () => undefined,
  });

  test("it looks every hour of the process's time until it is stopped", async () => {
    vi.useFakeTimers();
    let looks = 0;
    const stop = keepSubscribed(
      client(() => looks++),
      wish,
    );
    await vi.advanceTimersByTimeAsync(hour - 1);
    expect(looks).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(looks).toBe(2);
    stop();
    await vi.advanceTimersByTimeAsync(3 * hour);
    expect(looks).toBe(2);
  });

  test("waiting keeps no process alive", async () => {
    const script = `
      const { keepSubscribed } = await import(${JSON.stringify(new URL("../../../src/webhooks/business-central/keep-subscribed.ts", import.meta.url).href)});
      const wish = ${JSON.stringify(wish)};
      const expirationDateTime = new Date(Date.now() + ${3 * day}).toISOString();
      const client = { async *list() { yield { ...wish, subscriptionId: "s", expirationDateTime }; } };
      keepSubscribed(client, { ...wish, onCheck: () => console.log("checked"), onError: console.error });
    `;
    // The next check is an hour away: a process that waited for it would be killed.
    const { stdout, stderr } = await promisify(execFile)(
      process.execPath,
      ["--input-type=module", "--no-warnings", "-e", script],
      { timeout: 20_000 },
    );
    expect([stdout, stderr]).toEqual(["checked\n", ""]);
  });
});
