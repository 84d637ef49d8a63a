import { expect, test } from "vitest";
import { compareSpecs } from "../../../src/spec-tools/diff/compare-specs.ts";
import { printChanges } from "../../../src/spec-tools/diff/print-changes.ts";
import { type Side, schemaKinds } from "../../../src/spec-tools/diff/schema-kinds.ts";
import { summarizeChanges } from "../../../src/spec-tools/diff/summarize-changes.ts";
import { countRows } from "./count-verdicts.ts";
import { ruleRows } from "./rule-verdicts.ts";
import { valueRows } from "./value-verdicts.ts";

const text = { type: "string" };
const cat = { type: "object", required: ["name"], properties: { meows: { type: "boolean" }, name: text } };

const components = {
  Cat: cat,
  Feline: cat,
  Dog: { type: "object", required: ["size"], properties: { size: { type: "integer" }, barks: { type: "boolean" } } },
  Bird: { type: "object", required: ["wings"], properties: { wings: { type: "integer" }, sings: text } },
  Tree: { type: "object", properties: { child: { $ref: "#/components/schemas/Tree" } } },
};

const json = (schema: object): object => ({ content: { "application/json": { schema } } });
const record = (schema: object): object => ({ type: "object", properties: { p: schema } });

/** A place of a schema in what is sent or answered. */
type Place = (schema: object) => { value: object; schemas?: object };

/** Where a value can stand: the verdict is the same everywhere. */
const places: Readonly<Record<string, Place>> = {
  "a property": (schema) => ({ value: record(schema) }),
  "an item of a list": (schema) => ({ value: { type: "array", items: schema } }),
  "a value of a map": (schema) => ({ value: { type: "object", additionalProperties: schema } }),
  "a part of a record": (schema) => ({
    value: { allOf: [{ type: "object", properties: { q: text } }, record(schema)] },
  }),
  "an alternative": (schema) => ({ value: { oneOf: [record(schema), { type: "array", items: text }] } }),
  "a component": (schema) => ({ value: { $ref: "#/components/schemas/Own" }, schemas: { Own: record(schema) } }),
  "a component in a circle": (schema) => ({
    value: { $ref: "#/components/schemas/Own" },
    schemas: { Own: { type: "object", properties: { p: schema, own: { $ref: "#/components/schemas/Own" } } } },
  }),
};

/** The operation that sends or answers a value. */
const operations: Readonly<Record<Side, Readonly<Record<string, (value: object) => object>>>> = {
  sent: {
    "a request": (value) => ({ requestBody: json(value) }),
    "a parameter": (value) => ({ parameters: [{ name: "q", in: "query", ...json(value) }] }),
    "the answer to a callback": (value) => ({
      callbacks: { done: { "{$url}": { post: { responses: { "200": { description: "Done.", ...json(value) } } } } } },
    }),
  },
  read: {
    "an answer": (value) => ({ responses: { "200": { description: "Here.", ...json(value) } } }),
    "a refusal": (value) => ({ responses: { "400": { description: "No.", ...json(value) } } }),
    "a header": (value) => ({ responses: { "200": { description: "Here.", headers: { "X-Own": json(value) } } } }),
    "a callback": (value) => ({ callbacks: { done: { "{$url}": { post: { requestBody: json(value) } } } } }),
  },
};

function documentOf(schema: object, place: Place, operation: (value: object) => object): object {
  const { value, schemas } = place(schema);
  return {
    openapi: "3.1.0",
    info: { title: "Sample", version: "1" },
    paths: { "/things": { post: { operationId: "CallThings", responses: {}, ...operation(value) } } },
    components: { schemas: { ...components, ...schemas } },
  };
}

const verdict = (before: object, after: object, place: Place, operation: (value: object) => object): string => {
  const [old, fresh] = [documentOf(before, place, operation), documentOf(after, place, operation)];
  const changes = compareSpecs(old, fresh);
  const { types, flows } = summarizeChanges(changes);
  // What does not hold is shown with its reasons.
  return `${types}/${flows}\n${printChanges(changes)}`;
};

const cases = (["sent", "read"] as const).flatMap((side) =>
  [...valueRows, ...ruleRows, ...countRows].map(([what, before, after, sent, read]) => ({
    what,
    before,
    after,
    side,
    want: { sent, read }[side],
  })),
);

test("the table is large enough to be one", () => {
  expect(cases.length).toBeGreaterThan(200);
});

test("every kind of change of a value is made by a case", () => {
  const made = cases.flatMap(({ before, after, side }) => {
    const [old, fresh] = [before, after].map((schema) =>
      documentOf(schema, (value) => ({ value: record(value) }), first(operations[side])),
    );
    return compareSpecs(old, fresh).map(({ kind }): string => kind);
  });
  expect(Object.keys(schemaKinds).filter((kind) => !made.includes(kind))).toEqual([]);
});

const first = (of: Readonly<Record<string, (value: object) => object>>): ((value: object) => object) =>
  Object.values(of)[0] ?? (() => ({}));

test.each(cases)("$side: $what is $want", ({ before, after, side, want }) => {
  expect(verdict(before, after, (schema) => ({ value: record(schema) }), first(operations[side])).split("\n")[0]).toBe(
    want,
  );
});

const everywhere = (["sent", "read"] as const).flatMap((side) => [
  ...Object.entries(places).map(([name, place]) => ({ side, name, place, operation: first(operations[side]) })),
  ...Object.entries(operations[side]).map(([name, operation]) => ({
    side,
    name,
    place: (schema: object) => ({ value: record(schema) }),
    operation,
  })),
]);

test.each(everywhere)("$side: every verdict is the same in $name", ({ side, place, operation }) => {
  const wrong = cases
    .filter((row) => row.side === side)
    .map(({ what, before, after, want }) => ({ what, want, got: verdict(before, after, place, operation) }))
    .filter(({ want, got }) => !got.startsWith(`${want}\n`));
  expect(wrong).toEqual([]);
});
