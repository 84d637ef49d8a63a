import { expect, test } from "vitest";
import { SlidingWindow } from "../../../src/sandbox/odata/sliding-window.ts";

test("room comes back as the oldest requests leave the window", () => {
  const window = new SlidingWindow(2, 1000);
  const log = [0, 400, 500, 999, 1000, 1001, 1400].map((nowMs) => [nowMs, window.remaining(nowMs), window.take(nowMs)]);
  expect(log).toEqual([
    [0, 2, "taken"],
    [400, 1, "taken"],
    [500, 0, { roomInMs: 500 }],
    [999, 0, { roomInMs: 1 }],
    [1000, 1, "taken"],
    [1001, 0, { roomInMs: 399 }],
    [1400, 1, "taken"],
  ]);
});

test("what remains is right at every fill", () => {
  const window = new SlidingWindow(50, 100);
  for (let nowMs = 0; nowMs < 40; nowMs++) window.take(nowMs);
  expect([39, 99, 100, 119, 139].map((nowMs) => window.remaining(nowMs))).toEqual([10, 10, 11, 30, 50]);
});

test("an endless limit is one", () => {
  const window = new SlidingWindow(Number.POSITIVE_INFINITY, 1000);
  expect([window.take(0), window.take(0), window.remaining(0)]).toEqual(["taken", "taken", Number.POSITIVE_INFINITY]);
});
