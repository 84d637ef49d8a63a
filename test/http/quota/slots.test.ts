import fc from "fast-check";
import { expect, test } from "vitest";
import { addToSlots, countSlots, freeAtMs, type Slots } from "../../../src/http/quota/slots.ts";

const windowMs = 60_000;

test("a request counts for its window and one second more (fact 33: 61 s)", () => {
  const slots = addToSlots([], windowMs, 500);
  expect(slots).toEqual([[0, 1]]);
  expect([countSlots(slots, windowMs, 61_999), countSlots(slots, windowMs, 62_000)]).toEqual([1, 0]);
  expect(freeAtMs(slots, windowMs, 500, 1)).toBe(62_000);
});

test("what is needed is free when enough has left", () => {
  let slots: Slots = [];
  for (const atMs of [100, 200, 5000, 9000]) slots = addToSlots(slots, windowMs, atMs);
  expect(slots).toEqual([
    [0, 2],
    [5, 1],
    [9, 1],
  ]);
  expect([1, 2, 3, 4].map((count) => freeAtMs(slots, windowMs, 10_000, count))).toEqual([
    62_000, 62_000, 67_000, 71_000,
  ]);
});

test("never more than the limit within any window, and never more than 62 slots", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 3000 }), { maxLength: 400 }), (gaps) => {
      const limit = 7;
      const sent: number[] = [];
      let slots: Slots = [];
      let nowMs = 0;
      for (const gap of gaps) {
        nowMs += gap;
        if (countSlots(slots, windowMs, nowMs) >= limit) continue;
        slots = addToSlots(slots, windowMs, nowMs);
        sent.push(nowMs);
        if (sent.filter((atMs) => atMs > nowMs - windowMs).length > limit || slots.length > 62) return false;
      }
      return true;
    }),
    { seed: 1, numRuns: 200 },
  );
});

test("what falls into the slot of the one before it is counted there, and what is too old is forgotten", () => {
  expect(addToSlots([[3, 2]], windowMs, 3999, 5)).toEqual([[3, 7]]);
  expect(
    addToSlots(
      [
        [0, 4],
        [70, 2],
      ],
      windowMs,
      70_500,
    ),
  ).toEqual([[70, 3]]);
  expect(
    addToSlots(
      [
        [0, 4],
        [70, 2],
      ],
      windowMs,
      71_000,
    ),
  ).toEqual([
    [70, 2],
    [71, 1],
  ]);
});

test("after a clock was set back slots stay in their order", () => {
  const slots = addToSlots([[70, 2]], windowMs, 69_000);
  expect(slots).toEqual([
    [69, 1],
    [70, 2],
  ]);
  expect(freeAtMs(slots, windowMs, 69_000, 1)).toBe(131_000);
});

test("what has left the window frees nothing", () => {
  const slots: Slots = [
    [0, 5],
    [9, 1],
  ];
  expect(freeAtMs(slots, windowMs, 62_000, 1)).toBe(71_000);
});
