import { expect, test } from "vitest";
import { compareSpecs } from "../../../src/spec-tools/diff/compare-specs.ts";
import { hostileDescriptions } from "../../support/hostile-descriptions.ts";

/** Every text becomes a number, and every record and list another: little is left that is the same word for word. */
const changed = (description: object): unknown =>
  JSON.parse(
    JSON.stringify(description)
      .replaceAll('"type":"string"', '"type":"integer","minimum":1')
      .replaceAll('"type":"object"', '"type":["object","null"]')
      .replaceAll('"type":"array"', '"type":"array","minItems":1'),
  );

/** Long enough for a busy machine; what grows with the square of these takes longer, or all memory. */
const quickMs = 60_000;

const many = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);
const sent = (schema: object): object => ({
  openapi: "3.1.0",
  info: { title: "Things", version: "1" },
  paths: { "/things": { post: { requestBody: { content: { "application/json": { schema } } }, responses: {} } } },
});
const text = { type: "string" };
const members = (count: number, make: (index: number) => string): object =>
  Object.fromEntries(many(count).map((index) => [make(index), text]));

/** What is looked at together in two versions, and grows with the square of what is written. */
const crowded: Readonly<Record<string, () => object>> = {
  "2,000 patterns of names beside 2,000 members": () =>
    sent({
      type: "object",
      properties: members(2_000, (index) => `p${index}`),
      patternProperties: members(2_000, (index) => `^p.*${index}$`),
    }),
  "patterns that engines choke on": () =>
    sent({
      type: "object",
      properties: { [`${"a".repeat(5_000)}b`]: text },
      patternProperties: members(20, (index) => `^(a+)+${index}$`),
      propertyNames: { pattern: "^((a|b)*c?)*$" },
    }),
  "3,000 parts that leave no other members": () =>
    sent({
      allOf: many(3_000).map((index) => ({
        allOf: [{ type: "object", properties: { [`p${index}`]: text } }],
        unevaluatedProperties: false,
      })),
    }),
  "300 tuples of 300 items as parts of one": () =>
    sent({ allOf: many(300).map(() => ({ type: "array", prefixItems: many(300).map(() => text), items: text })) }),
  "200 rules of 200 schemas each": () =>
    sent({
      type: "object",
      allOf: many(200).map((index) => ({ not: { allOf: many(200).map((part) => ({ minProperties: index + part })) } })),
    }),
};

test.each(Object.entries({ ...hostileDescriptions, ...crowded }))(
  "two versions that differ everywhere are compared soon: %s",
  (_what, make) => {
    const description = make();
    expect(compareSpecs(description, JSON.parse(JSON.stringify(description)))).toEqual([]);
    const lengths = compareSpecs(description, changed(description)).map(({ what }) => what.length);
    expect(Math.max(0, ...lengths)).toBeLessThan(5_000);
  },
  quickMs,
);
