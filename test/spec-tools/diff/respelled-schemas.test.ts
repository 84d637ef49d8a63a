import { expect, test } from "vitest";
import type { SpecChange } from "../../../src/spec-tools/diff/change-list.ts";
import { compareSpecs } from "../../../src/spec-tools/diff/compare-specs.ts";
import { type Description, documentOf, type Schema } from "./random-changes.ts";
import { makePair } from "./random-edits.ts";
import { randomNumbers } from "./random-values.ts";
import { respell, sameWays, type Way } from "./respell-schema.ts";

/** Pairs of descriptions that are written in other words; `SPEC_DIFF_PAIRS=20000` makes it a campaign. */
const pairCount = Number(process.env["SPEC_DIFF_PAIRS"] ?? 200);
/** Another one tries other pairs. */
const firstSeed = Number(process.env["SPEC_DIFF_SEED"] ?? 1);

const share = 0.25;
const sides = ["sent", "read"] as const;
type Side = (typeof sides)[number];

/** What it asks of a user: a name that comes or goes is told, and is at most a minor version. */
function verdict(changes: readonly SpecChange[]): string {
  const isMajor = changes.some(({ types }) => types === "major");
  const flows = ["breaks", "review"].find((one) => changes.some((change) => change.flows === one)) ?? "safe";
  return `${isMajor ? "major" : "at most minor"}/${flows}`;
}

const compare = (before: Description, after: Description, side: Side): string =>
  verdict(compareSpecs(documentOf(before, side), documentOf(after, side)));

interface Case {
  readonly what: string;
  readonly seed: number;
  readonly side: Side;
  readonly got: string;
  readonly want: string;
}

/** Two versions, and the same two in other words. */
function casesOf(seed: number, ways: readonly Way[] = sameWays): Case[] {
  const random = randomNumbers(seed);
  const { before, after } = makePair(random);
  const other = respell(before, random, { share, name: "Earlier", ways });
  const same = respell(after, random, { share, name: "Later", ways });
  return sides.flatMap((side) => {
    const harmless = { seed, side, want: "at most minor/safe" };
    return [
      { ...harmless, what: "in other words", got: compare(before, other, side) },
      { ...harmless, what: "in the first words again", got: compare(same, after, side) },
      {
        seed,
        side,
        what: "a change in other words",
        want: compare(before, after, side),
        got: compare(other, same, side),
      },
    ];
  });
}

const seeds = Array.from({ length: pairCount }, (_, index) => firstSeed + index);

test("a schema in other words is the same schema, and a change of it the same change", () => {
  const wrong = seeds.flatMap((seed) => casesOf(seed)).filter(({ got, want }) => got !== want);
  expect(wrong.slice(0, 3)).toEqual([]);
}, 7_200_000);

test("enough changes are harmless, enough are not", () => {
  const wants = Array.from({ length: 200 }, (_, index) => casesOf(index + 1))
    .flat()
    .filter(({ what }) => what === "a change in other words")
    .map(({ want }) => want);
  expect(wants.filter((want) => want === "at most minor/safe").length).toBeGreaterThan(80);
  expect(wants.filter((want) => want.endsWith("breaks")).length).toBeGreaterThan(80);
});

const without =
  (name: string) =>
  (node: Schema): Schema =>
    Object.fromEntries(Object.entries(node).filter(([own]) => own !== name));

test.each(["required", "enum", "type", "minimum", "maxLength", "pattern"])(
  "words that lose %s are noticed",
  (keyword) => {
    const cases = Array.from({ length: 60 }, (_, index) => casesOf(index + 1, [without(keyword)])).flat();
    expect(cases.filter(({ got, want }) => got !== want).length).toBeGreaterThan(0);
  },
);
