import { describe, expect, test } from "vitest";
import { HeldWrite, SendLost } from "../../../src/writes/send/held-write.ts";

const hold = { id: "w", fence: 1, attempt: 1 };
const leaseMs = 3000;

/** A clock whose timers fire when it is moved; `set` changes what it says, and no timer. */
function handTime() {
  let passedMs = 0;
  let offMs = 0;
  const timers = new Map<object, { readonly atMs: number; readonly work: () => void }>();
  return {
    now: () => passedMs + offMs,
    set: (ms: number) => void (offMs += ms),
    after(delayMs: number, work: () => void) {
      const timer = {};
      timers.set(timer, { atMs: passedMs + delayMs, work });
      return () => void timers.delete(timer);
    },
    async advance(ms: number) {
      passedMs += ms;
      for (const [timer, { atMs, work }] of [...timers]) if (atMs <= passedMs && timers.delete(timer)) work();
      await new Promise(setImmediate);
    },
    get timers() {
      return timers.size;
    },
  };
}

function open(renew: () => Promise<boolean> = async () => true, askedAgoMs = 0) {
  const time = handTime();
  const held = new HeldWrite(hold, { time, askedAtMs: time.now() - askedAgoMs, leaseMs, renew });
  return { time, held };
}

describe("a write that is ours to send", () => {
  test("may be sent until the deadline, and not at it", async () => {
    const { time, held } = open(() => new Promise(() => undefined));
    await time.advance(leaseMs - 1);
    held.demand();
    expect(held.hasBegun).toBe(true);
    await time.advance(1);
    expect(() => held.demand()).toThrow(SendLost);
  });

  test("has its deadline from before the store was asked", () => {
    const { held } = open(undefined, leaseMs);
    expect(() => held.demand()).toThrow(SendLost);
    expect(held.hasBegun).toBe(false);
  });

  test("stays ours as long as it is renewed, from before each renewal", async () => {
    const { time, held } = open();
    for (let at = 0; at < 10; at++) await time.advance(1000);
    held.demand();
  });

  test("is lost when the store says that it is somebody else's", async () => {
    const { time, held } = open(async () => false);
    await time.advance(1000);
    expect(() => held.demand()).toThrow(SendLost);
  });

  test("is not lost by one renewal that fails, and is by all of them", async () => {
    let renewals = 0;
    const { time, held } = open(async () => {
      renewals += 1;
      if (renewals !== 2) throw new Error("the store is away");
      return true;
    });
    for (const ms of [1000, 1000, 1000, 1000]) await time.advance(ms);
    held.demand();
    await time.advance(1000);
    expect(() => held.demand()).toThrow(SendLost);
  });

  test("is over when the time has passed, whatever the clock was set to", async () => {
    const { time, held } = open(() => new Promise(() => undefined));
    time.set(-1_000_000);
    await time.advance(leaseMs);
    expect(() => held.demand()).toThrow(SendLost);
  });

  test("is over when the clock says so, whatever timers have measured", () => {
    const { time, held } = open();
    time.set(leaseMs);
    expect(() => held.demand()).toThrow(SendLost);
  });

  test("leaves no timer behind, and is not sent after its end", async () => {
    const { time, held } = open();
    held.end();
    expect(time.timers).toBe(0);
    expect(() => held.demand()).toThrow(SendLost);
  });
});
