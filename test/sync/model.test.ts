import { expect, test } from "vitest";
import type { Mistakes } from "../campaigns/sync-model/play-history.ts";
import { runHistories } from "../campaigns/sync-model/run-histories.ts";

// `npm run campaign:sync-model` plays more of them, and others each time.
const seed = 13;

test("whatever happens to a copy, it ends as the contract says", { timeout: 120_000 }, async () => {
  expect(await runHistories(200, seed)).toEqual({ histories: 200, difference: undefined });
});

test.each<[keyof Mistakes, RegExp]>([
  ["lowIsHighest", /at rest: /],
  ["cursorApart", /stored without what is known of their walk/],
  ["noTombstones", /told of changes, though nothing had happened|at rest: /],
  ["noFence", /went on after another one had taken its company over|at rest: /],
  ["lowByPage", /at rest: /],
])("a sync with the mistake %s does not", { timeout: 120_000 }, async (mistake, difference) => {
  expect((await runHistories(2000, seed, { [mistake]: true })).difference).toMatch(difference);
});
