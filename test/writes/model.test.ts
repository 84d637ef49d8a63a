import { expect, test } from "vitest";
import type { Mistake } from "../campaigns/writes-model/mistakes.ts";
import { runHistories } from "../campaigns/writes-model/run-histories.ts";

// `npm run campaign:writes-model` plays more of them, and others each time.
const seed = 5;

test("whatever happens to stored writes, they become what the contract says", { timeout: 120_000 }, async () => {
  expect(await runHistories(100, 1)).toEqual({ histories: 100, difference: undefined });
});

test.each<[Mistake, RegExp]>([
  ["takeover as approved", /unknown → sending/],
  ["a look without the deadline", /unknown → absent: without a cause/],
  ["rejected is sent", /rejected → sending/],
  ["unknown is later", /sending → approved: without a cause/],
  ["unknown is refused", /sending → refused: without a cause/],
  ["another digest is approved", /approve (stale|other) of .* was taken/],
  ["no cap", /notes were sent on one day/],
  ["no order", /was (claimed|sent) before|was done before/],
  ["a repair keeps its approval", /proposed → sending|nobody approved it/],
  ["expired is sent", /when it had expired/],
  ["events told twice", /was told twice/],
])("a store with the mistake that %s does not", { timeout: 120_000 }, async (mistake, difference) => {
  expect((await runHistories(200, seed, mistake)).difference).toMatch(difference);
});
