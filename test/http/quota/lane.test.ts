import { expect, test } from "vitest";
import type { Priority } from "../../../src/http/operation-hints.ts";
import { isAtLeast, Lane } from "../../../src/http/quota/lane.ts";

const waiter = (name: string, priority: Priority) => ({ name, priority });

test("who waits stands by priority, then in the order of coming", () => {
  const lane = new Lane<ReturnType<typeof waiter>>();
  for (const [name, priority] of [
    ["night 1", "background"],
    ["work 1", "normal"],
    ["night 2", "background"],
    ["click 1", "interactive"],
    ["work 2", "normal"],
    ["click 2", "interactive"],
  ] as const)
    lane.add(waiter(name, priority));
  expect(lane.all().map(({ name }) => name)).toEqual(["click 1", "click 2", "work 1", "work 2", "night 1", "night 2"]);
  expect([lane.head?.name, lane.size]).toEqual(["click 1", 6]);
});

test("who leaves takes nobody along, nor does who was never there", () => {
  const [one, two, stranger] = [waiter("one", "normal"), waiter("two", "normal"), waiter("stranger", "normal")];
  const lane = new Lane<ReturnType<typeof waiter>>();
  lane.add(one);
  lane.add(two);
  const before = lane.all();
  lane.remove(stranger);
  expect(lane.all()).toEqual([one, two]);
  lane.remove(one);
  expect([lane.head, lane.size, before]).toEqual([two, 1, [one, two]]);
  lane.remove(two);
  expect([lane.head, lane.size]).toEqual([undefined, 0]);
});

test("a lane where nobody looks again looks at no moment", () => {
  const lane = new Lane<ReturnType<typeof waiter>>();
  lane.cancelTimer();
  expect([lane.retryAtMs, lane.busy, lane.askedAgain]).toEqual([Infinity, false, false]);
});

test("equals go in the order of coming, and nobody before a better one", () => {
  const all = ["interactive", "normal", "background"] as const;
  expect(all.map((a) => all.map((b) => isAtLeast(a, b)))).toEqual([
    [true, true, true],
    [false, true, true],
    [false, false, true],
  ]);
});
