import { expect, test } from "vitest";
import { writeCalls } from "../../campaigns/endings/calls.ts";
import { compareEndings } from "../../campaigns/endings/compare.ts";
import { wrongChains, wrongJudges } from "../../campaigns/endings/mutants.ts";
import { writeKinds } from "../../campaigns/endings/operations.ts";
import { runSequences } from "../../campaigns/endings/run-sequences.ts";

const seed = 20261128;
const kinds = await writeKinds();
const calls = await writeCalls();

test("20,000 random answers to every kind of write end as the oracle says (the short form of campaign:endings)", () => {
  const { difference, answers, endings } = compareEndings(kinds, 20_000, seed);
  expect(difference).toBeUndefined();
  expect(answers).toBe(20_000);
  expect(Math.min(...Object.values(endings))).toBeGreaterThan(100);
});

test.each(Object.entries(wrongJudges))("a judge that is wrong is caught: %s", (_name, judge) => {
  // It ends at the first difference; codes that decide by themselves come seldom.
  expect(compareEndings(kinds, 100_000, seed, judge).difference).toContain("the oracle says");
});

test("500 sequences of answers and failures: each write ends as the oracle says, none is sent twice without a proof", async () => {
  const { difference, sequences, attempts, endings } = await runSequences(calls, 500, seed);
  expect(difference).toBeUndefined();
  expect(sequences).toBe(500);
  expect(attempts).toBeGreaterThan(600);
  expect(Math.min(...Object.values(endings))).toBeGreaterThan(5);
});

test.each(Object.entries(wrongChains))("a chain that is wrong is caught: %s", async (_name, change) => {
  expect((await runSequences(calls, 500, seed, change)).difference).toMatch(
    /may have been carried out|the oracle says/,
  );
});
