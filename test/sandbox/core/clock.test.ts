import { afterEach, describe, expect, test } from "vitest";
import { type ClockMode, createClock, type SandboxClock } from "../../../src/sandbox/core/clock.ts";

const startMs = Date.parse("2026-03-01T00:00:00Z");
const clocks: SandboxClock[] = [];
const clock = (mode: ClockMode = "manual"): SandboxClock => {
  const made = createClock(mode, startMs);
  clocks.push(made);
  return made;
};

afterEach(() => {
  for (const made of clocks.splice(0)) made.stop();
});

describe("a manual clock", () => {
  test("stands until it is told to move", async () => {
    const c = clock();
    await new Promise((resolve) => setTimeout(resolve, 15));
    expect(c.now()).toBe(startMs);
    c.advance(1500);
    expect(c.now()).toBe(startMs + 1500);
  });

  test("runs due work inside advance(), in the order of its time, and shows it that time", () => {
    const c = clock();
    const seen: [string, number][] = [];
    const note = (name: string) => () => void seen.push([name, c.now() - startMs]);
    c.at(startMs + 300, note("late"));
    c.at(startMs + 100, note("early"));
    c.at(startMs + 100, note("early too"));
    c.at(startMs + 900, note("not yet"));
    c.advance(500);
    expect(seen).toEqual([
      ["early", 100],
      ["early too", 100],
      ["late", 300],
    ]);
    expect(c.now()).toBe(startMs + 500);
  });

  test("runs work that work itself asks for, when that is due as well", () => {
    const c = clock();
    const seen: number[] = [];
    const tick = () => {
      seen.push(c.now() - startMs);
      c.at(c.now() + 100, tick);
    };
    c.at(startMs + 100, tick);
    c.advance(350);
    expect(seen).toEqual([100, 200, 300]);
  });

  test("goes on after work that advances it", () => {
    const c = clock();
    const seen: string[] = [];
    c.at(startMs + 10, () => {
      c.advance(100);
      seen.push(`first at ${c.now() - startMs}`);
    });
    c.at(startMs + 50, () => void seen.push(`second at ${c.now() - startMs}`));
    c.advance(300);
    expect(seen).toEqual(["second at 110", "first at 110"]);
    expect(c.now()).toBe(startMs + 400);
  });

  test("does not run cancelled work", () => {
    const c = clock();
    let runs = 0;
    c.at(startMs + 10, () => void runs++)();
    c.advance(20);
    expect(runs).toBe(0);
  });

  test("keeps its time when work fails", () => {
    const c = clock();
    c.at(startMs + 10, () => {
      throw new Error("broken work");
    });
    expect(() => c.advance(20)).toThrow("broken work");
    expect(c.now()).toBe(startMs + 20);
  });

  test.each([-1, Number.NaN, Infinity])("refuses advance(%s)", (ms) => {
    expect(() => clock().advance(ms)).toThrow(RangeError);
  });

  test("sleep resolves at its time, and at once for nothing", async () => {
    const c = clock();
    const done: string[] = [];
    const slept = c.sleep(1000).then(() => done.push("slept"));
    await c.sleep(0);
    c.advance(999);
    await Promise.resolve();
    expect(done).toEqual([]);
    c.advance(1);
    await slept;
    expect(done).toEqual(["slept"]);
  });

  test("sleep ends by its signal, and is refused by one that is aborted", async () => {
    const c = clock();
    const abort = new AbortController();
    const slept = c.sleep(1000, abort.signal);
    abort.abort(new Error("enough"));
    await expect(slept).rejects.toThrow("enough");
    await expect(c.sleep(1000, abort.signal)).rejects.toThrow("enough");
  });

  test("stop rejects whoever sleeps, now and later, and runs nothing more", async () => {
    const c = clock();
    let runs = 0;
    c.at(startMs + 1, () => void runs++);
    const slept = c.sleep(1000);
    c.stop();
    await expect(slept).rejects.toMatchObject({ code: "SANDBOX_STOPPED" });
    await expect(c.sleep(1)).rejects.toMatchObject({ code: "SANDBOX_STOPPED" });
    c.advance(5);
    expect(runs).toBe(0);
  });
});

describe("a clock that runs", () => {
  test("does work by itself, as many times as fast as its rate says", async () => {
    const c = clock({ rate: 1000 });
    const startedAt = performance.now();
    await c.sleep(50_000);
    const tookMs = performance.now() - startedAt;
    expect(tookMs).toBeGreaterThanOrEqual(45);
    expect(tookMs).toBeLessThan(5000);
    expect(c.now()).toBeGreaterThanOrEqual(startMs + 50_000);
  });

  test("can be advanced as well", async () => {
    const c = clock("real");
    const slept = c.sleep(3_600_000);
    c.advance(3_600_000);
    await slept;
    expect(c.now() - startMs).toBeGreaterThanOrEqual(3_600_000);
  });
});
