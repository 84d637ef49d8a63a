import { expect, test } from "vitest";
import type { SpecChange } from "../../../src/spec-tools/diff/change-list.ts";
import { findVictim, isCalledSafe, type Judged, judge, type Side } from "./judge-pairs.ts";

/** Pairs of schemas whose verdicts are tried on values; `SPEC_DIFF_PAIRS=20000` makes it a campaign. */
const pairCount = Number(process.env["SPEC_DIFF_PAIRS"] ?? 250);
/** Another one tries other pairs. */
const firstSeed = Number(process.env["SPEC_DIFF_SEED"] ?? 1);

/** What a person wants to read: the pair, what was found, and the value that fails. */
const shown = ({ seed, side, pair, found }: Judged, victim: unknown): string =>
  JSON.stringify({
    victim,
    seed,
    side,
    before: pair.before,
    after: pair.after,
    found: found.map(({ kind, place }) => `${kind} ${place}`),
  });

test("what is called safe holds: requests of before are taken, and answers of now were known", () => {
  const wrong: string[] = [];
  for (let seed = firstSeed; seed < firstSeed + pairCount; seed++)
    for (const one of judge(seed)) {
      const victim = isCalledSafe(one) ? findVictim(one) : undefined;
      if (victim !== undefined) wrong.push(shown(one, victim));
    }
  expect(wrong.sort((a, b) => a.length - b.length).slice(0, 3)).toEqual([]);
}, 7_200_000);

/** So many pairs have every mistake below in them. */
const controlPairs = Array.from({ length: 1_200 }, (_, index) => judge(index + 1)).flat();

test("enough pairs are called safe though something was found, and enough are not", () => {
  for (const side of ["sent", "read"] as const) {
    const own = controlPairs.filter((one) => one.side === side && one.found.length > 0);
    const safe = own.filter((one) => isCalledSafe(one)).length;
    expect(safe).toBeGreaterThan(250);
    expect(own.length - safe).toBeGreaterThan(250);
  }
});

/** A rule that could be forgotten, by the kind of its changes or by what they say. */
const says =
  (text: string) =>
  ({ what, place }: SpecChange): boolean =>
    what.startsWith(text) || what.startsWith(`the rule ${text}`) || place.endsWith(` ${text}`);
const is =
  (kind: string) =>
  (change: SpecChange): boolean =>
    change.kind === kind;
const members = ({ place }: SpecChange): boolean => place.includes("{^z");

const both: readonly Side[] = ["sent", "read"];
const controls: readonly (readonly [
  sides: readonly Side[],
  rule: string,
  isForgotten: (change: SpecChange) => boolean,
])[] = [
  ...["type-changed"].map((kind) => [both, kind, is(kind)] as const),
  ...["type-narrowed", "null-removed", "value-removed", "values-closed", "branch-removed"].map(
    (kind) => [["sent"], kind, is(kind)] as const,
  ),
  ...["property-demanded", "property-removed", "others-refused"].map((kind) => [["sent"], kind, is(kind)] as const),
  ...["type-widened", "null-added", "value-added", "values-freed", "branch-added"].map(
    (kind) => [["read"], kind, is(kind)] as const,
  ),
  [["read"], "property-no-longer-demanded", is("property-no-longer-demanded")],
  ...["minimum", "maxLength", "maxItems", "maxProperties", "multipleOf", "pattern", "contains", "not", "if"].map(
    (text) => [both, text, says(text)] as const,
  ),
  ...["dependentSchemas", "the format", "names"].map((text) => [both, text, says(text)] as const),
  ...["dependentRequired", "uniqueItems", "a value that fits two"].map((text) => [["sent"], text, says(text)] as const),
  [both, "patternProperties", members],
];

test.each(controls.flatMap(([sides, rule, isForgotten]) => sides.map((side) => ({ side, rule, isForgotten }))))(
  "$side: a value fails when the rule $rule is forgotten",
  ({ side, isForgotten }) => {
    const hit = controlPairs.some(
      (one) =>
        one.side === side && !isCalledSafe(one) && isCalledSafe(one, isForgotten) && findVictim(one, 200) !== undefined,
    );
    expect(hit).toBe(true);
  },
  120_000,
);
