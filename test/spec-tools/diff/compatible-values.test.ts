import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { ChangeKind, SpecChange } from "../../../src/spec-tools/diff/change-list.ts";
import { compareSpecs } from "../../../src/spec-tools/diff/compare-specs.ts";
import { type Change, changes, type Description, documentOf, type Schema } from "./random-changes.ts";
import { guessValue, randomNumbers } from "./random-values.ts";

type Side = "sent" | "read";

const ajv = new Ajv2020({ strict: false, validateSchema: false, addUsedSchema: false });
addFormats.default(ajv);

/** A program reads what it knows: that a record has no other members was a promise that nobody relies on. */
function opened(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(opened);
  if (typeof schema !== "object" || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema).flatMap(([name, value]) =>
      name === "additionalProperties" && value === false ? [] : [[name, opened(value)]],
    ),
  );
}

/** A validator that is not ours: Ajv, of JSON Schema 2020-12. */
function validatorOf({ body, components }: Description): (value: unknown) => boolean {
  const schema: Schema = JSON.parse(
    JSON.stringify({ ...body, $defs: components }).replaceAll("#/components/schemas/", "#/$defs/"),
  );
  const validate = ajv.compile(schema);
  return (value) => validate(value);
}

const openedVersion = ({ body, components }: Description): Description =>
  JSON.parse(JSON.stringify(opened({ body, components })));

/** What the comparison says of a change on a side. */
interface Judged {
  readonly change: Change;
  readonly side: Side;
  readonly found: readonly SpecChange[];
}

const sides = ["sent", "read"] as const;

/** As many changes as are tried, and others by another seed: `SPEC_DIFF_PAIRS=5000 SPEC_DIFF_SEED=2`. */
const numRuns = Number(process.env["SPEC_DIFF_PAIRS"] ?? 1_000);
const seed = Number(process.env["SPEC_DIFF_SEED"] ?? 20_260_728);

const judged: readonly Judged[] = fc.sample(changes, { seed, numRuns }).flatMap((change) =>
  sides.map((side) => ({
    change,
    side,
    found: compareSpecs(documentOf(change.before, side), documentOf(change.after, side)),
  })),
);

/** Whether a change is called safe, without regard to one kind: with a rule switched off. */
const isCalledSafe = ({ found, side }: Judged, ignored?: ChangeKind): boolean =>
  found.every(
    ({ kind, types, flows }) => kind === ignored || (flows === "safe" && (side === "read" || types !== "major")),
  );

/** A value that one who trusts the verdict stumbles over; undefined when none was found. */
function findVictim({ change, side, found }: Judged, attempts = 30): unknown {
  // Who sends has no members of which nothing was said: that a name is taken later is no harm by the table.
  const added = found.flatMap(({ kind, place }) =>
    kind === "property-added" ? [`"${place.split(".").at(-1)}":`] : [],
  );
  const isTaken = (value: unknown): boolean => added.some((name) => JSON.stringify(value).includes(name));
  const source = side === "sent" ? change.before : change.after;
  const takes = validatorOf(source);
  const known = validatorOf(side === "sent" ? change.after : openedVersion(change.before));
  const random = randomNumbers(JSON.stringify(change).length);
  for (let attempt = 0; attempt < attempts; attempt++) {
    const value: unknown = JSON.parse(JSON.stringify(guessValue(source.body, source, random) ?? null));
    if (takes(value) && !known(value) && !(side === "sent" && isTaken(value))) return value;
  }
  return undefined;
}

/** The smallest changes whose verdict does not hold, with the value that fails: what a person wants to read. */
const failures = (list: readonly Judged[]): string[] =>
  list
    .map((one) => ({ one, victim: findVictim(one) }))
    .filter(({ victim }) => victim !== undefined)
    .map(({ one: { change, found }, victim }) =>
      JSON.stringify({ victim, ...change, found: found.map(({ kind, place }) => `${kind} ${place}`) }),
    )
    .sort((a, b) => a.length - b.length)
    .slice(0, 3);

const safe = judged.filter((one) => isCalledSafe(one));

test("enough random changes are called safe, and enough are not", () => {
  for (const side of sides) {
    const own = safe.filter((one) => one.side === side && one.found.length > 0);
    expect(own.length).toBeGreaterThan(numRuns / 10);
    expect(own.length).toBeLessThan(numRuns * 0.9);
  }
});

test("what is called safe in a request: every request that was valid still is", () => {
  expect(failures(safe.filter(({ side }) => side === "sent"))).toEqual([]);
}, 120_000);

test("what is called safe in an answer: every answer that comes now would have been valid before", () => {
  expect(failures(safe.filter(({ side }) => side === "read"))).toEqual([]);
}, 120_000);

/** Each rule is needed: without it a value is found that fails. */
const controls: readonly (readonly [Side, ChangeKind])[] = [
  ["sent", "type-changed"],
  ["sent", "type-narrowed"],
  ["sent", "null-removed"],
  ["sent", "value-removed"],
  ["sent", "values-closed"],
  ["sent", "branch-removed"],
  ["sent", "limit-tightened"],
  ["sent", "property-demanded"],
  ["sent", "others-refused"],
  ["read", "type-changed"],
  ["read", "type-widened"],
  ["read", "null-added"],
  ["read", "value-added"],
  ["read", "values-freed"],
  ["read", "branch-added"],
  ["read", "limit-loosened"],
  ["read", "property-no-longer-demanded"],
];

test.each(controls)(
  "%s: without the rule %s a value fails",
  (side, kind) => {
    const unjudged = judged.filter(
      (one) => one.side === side && one.found.some((change) => change.kind === kind) && isCalledSafe(one, kind),
    );
    expect(unjudged.some((one) => findVictim(one, 600) !== undefined)).toBe(true);
  },
  120_000,
);
