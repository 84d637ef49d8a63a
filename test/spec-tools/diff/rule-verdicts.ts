import type { ValueRow } from "./value-verdicts.ts";

const text = { type: "string" };
const whole = { type: "integer" };
const a = { const: "a" };
const list = { type: "array", items: text };
const tuple = { type: "array", prefixItems: [text] };
const record = (properties: object, more: object = {}): object => ({ type: "object", properties, ...more });
const ab = record({ a: text, b: text });
const short = { type: "string", maxLength: 3 };
const map = (schema: object | boolean, more: object = {}): object => ({
  type: "object",
  patternProperties: { "^x": schema },
  ...more,
});

const marked = (mark: string, properties: object): object =>
  record({ mark: { const: mark }, ...properties }, { required: ["mark"] });
const closed = (name: string): object => record({ [name]: text }, { required: [name], additionalProperties: false });
/** Of alternatives of which one or more fit, only one may. */
const onlyOne = (schemas: readonly object[], around: object = {}): [object, object] => [
  { ...around, anyOf: schemas },
  { ...around, oneOf: schemas },
];

const wider = ["patch/safe", "major/breaks"] as const;
const narrower = ["major/breaks", "minor/safe"] as const;
const looser = ["patch/safe", "minor/review"] as const;
const tighter = ["major/breaks", "patch/safe"] as const;
const another = ["major/breaks", "major/breaks"] as const;
const same = ["none/safe", "none/safe"] as const;
const either = ["major/breaks", "minor/review"] as const;

/**
 * Changes of what JSON Schema says beyond types, limits and members: rules are compared by what they allow, and where a
 * keyword says nothing, it is no change.
 */
export const ruleRows: readonly ValueRow[] = [
  // items of which kinds a list has
  ["minContains is higher", { ...list, contains: a }, { ...list, contains: a, minContains: 2 }, ...tighter],
  ["minContains is lower", { ...list, contains: a, minContains: 2 }, { ...list, contains: a }, ...looser],
  ["minContains of one is said", { ...list, contains: a }, { ...list, contains: a, minContains: 1 }, ...same],
  ["minContains without contains", list, { ...list, minContains: 2 }, ...same],
  ["contains may be missing", { ...list, contains: a }, { ...list, contains: a, minContains: 0 }, ...looser],
  ["contains of nothing appears", list, { ...list, contains: a, minContains: 0 }, ...same],
  ["maxContains appears", { ...list, contains: a }, { ...list, contains: a, maxContains: 2 }, ...tighter],
  [
    "maxContains is higher",
    { ...list, contains: a, maxContains: 2 },
    { ...list, contains: a, maxContains: 3 },
    ...looser,
  ],
  ["contains is narrower", { ...list, contains: text }, { ...list, contains: a }, ...tighter],
  [
    "what may be contained seldom is narrower",
    { ...list, contains: text, minContains: 0, maxContains: 1 },
    { ...list, contains: a, minContains: 0, maxContains: 1 },
    ...looser,
  ],
  [
    "what may be contained a number of times is narrower",
    { ...list, contains: text, maxContains: 3 },
    { ...list, contains: a, maxContains: 3 },
    ...either,
  ],
  // items behind a tuple
  ["items behind a tuple are refused", tuple, { ...tuple, items: false }, ...tighter],
  ["items behind a tuple are allowed", { ...tuple, items: false }, tuple, ...looser],
  ["items that were not evaluated are refused", tuple, { ...tuple, unevaluatedItems: false }, ...tighter],
  ["all items are evaluated", list, { ...list, unevaluatedItems: false }, ...same],
  ["the end of a tuple in other words", { ...tuple, items: false }, { ...tuple, unevaluatedItems: false }, ...same],
  ["the end of a tuple as a number", { ...tuple, maxItems: 1 }, { ...tuple, items: false }, ...same],
  ["items behind a tuple are texts", tuple, { ...tuple, items: text }, ...narrower],
  ["items that were not evaluated are texts", { ...tuple, items: text }, { ...tuple, unevaluatedItems: text }, ...same],
  ["the first item never comes", { ...tuple, maxItems: 0 }, { type: "array", maxItems: 0 }, ...same],
  [
    "a tuple in two parts",
    { type: "array", prefixItems: [text, whole], items: false },
    {
      allOf: [
        { type: "array", prefixItems: [text] },
        { type: "array", prefixItems: [{}, whole], items: false },
      ],
    },
    ...same,
  ],
  [
    "a tuple has an item less",
    { type: "array", prefixItems: [text, whole], items: false },
    { type: "array", prefixItems: [text], items: false },
    ...another,
  ],
  [
    "what contains evaluates is refused no more",
    { ...tuple, contains: a, unevaluatedItems: false },
    { ...tuple, contains: a },
    ...looser,
  ],
  // members that fit a pattern
  ["members of a pattern are any numbers", map(whole), map({ type: "number" }), ...wider],
  ["members of a pattern are whole numbers", map({ type: "number" }), map(whole), ...narrower],
  ["members of a pattern are another type", map(text), map(whole), ...another],
  ["members of a pattern are shorter", map(text), map(short), ...tighter],
  ["members of a pattern may be null", map(text), map({ type: ["string", "null"] }), "patch/safe", "major/review"],
  ["a pattern of members appears", { type: "object" }, map(text), ...narrower],
  ["a pattern of members is gone", map(text), { type: "object" }, ...wider],
  [
    "a closed record takes members of a pattern",
    { type: "object", additionalProperties: false },
    map(text, { additionalProperties: false }),
    "minor/safe",
    "minor/safe",
  ],
  [
    "a closed record takes members of a pattern no more",
    map(text, { additionalProperties: false }),
    { type: "object", additionalProperties: false },
    ...another,
  ],
  [
    "a map takes others than those of a pattern",
    map(text, { additionalProperties: whole }),
    map(text, { additionalProperties: { type: "number" } }),
    ...wider,
  ],
  [
    "a property fits a pattern",
    record({ x1: text }),
    record({ x1: short }, { patternProperties: { "^x": short } }),
    "major/breaks",
    "minor/safe",
  ],
  [
    "a pattern limits a property of another part",
    { allOf: [record({ x1: text }), map(text)] },
    { allOf: [record({ x1: text }), map(short)] },
    ...tighter,
  ],
  [
    "another part refuses members of a pattern",
    map(text, { additionalProperties: false }),
    map(text, { allOf: [{ additionalProperties: false }] }),
    ...another,
  ],
  // parts that hold together
  [
    "a part refuses what another names",
    { allOf: [record({ a: text }), record({ b: text })] },
    { allOf: [record({ a: text }, { additionalProperties: false }), record({ b: text })] },
    ...another,
  ],
  ["members that were not evaluated are refused", ab, { ...ab, unevaluatedProperties: false }, ...narrower],
  [
    "members that no part has are refused",
    { allOf: [record({ a: text }), record({ b: text })] },
    { allOf: [record({ a: text }), record({ b: text })], unevaluatedProperties: false },
    ...narrower,
  ],
  [
    "members that no part has are refused in other words",
    { ...ab, additionalProperties: false },
    { allOf: [record({ a: text }), record({ b: text })], unevaluatedProperties: false },
    ...same,
  ],
  [
    "all members are evaluated",
    { ...ab, additionalProperties: text },
    { ...ab, additionalProperties: text, unevaluatedProperties: false },
    ...same,
  ],
  [
    "a map of another part limits a property",
    { allOf: [record({ a: text }), { type: "object" }] },
    { allOf: [record({ a: text }), { type: "object", additionalProperties: short }] },
    ...narrower,
  ],
  // what is never valid
  ["a property is never valid", ab, record({ a: false, b: text }), ...another],
  ["a property is never valid in other words", record({ a: false }), record({ a: { not: {} } }), ...same],
  ["a property is valid now", record({ a: false, b: text }), ab, "patch/safe", "minor/safe"],
  ["what was never valid is null", record({ a: false }), record({ a: { type: "null" } }), "patch/safe", "minor/safe"],
  ["what was null is never valid", record({ a: { type: "null" } }), record({ a: false }), ...another],
  // whole numbers are numbers, so that of both only one holds for none of them
  ["whole numbers are refused for being both", { type: "number" }, { oneOf: [whole, { type: "number" }] }, ...tighter],
  ["whole numbers are taken again", { oneOf: [whole, { type: "number" }] }, { type: "number" }, ...looser],
  ["whole numbers or others may be both", { type: "number" }, { anyOf: [whole, { type: "number" }] }, ...same],
  [
    "whole numbers and others that are apart are not both",
    { type: "number" },
    {
      oneOf: [
        { ...whole, maximum: 0 },
        { type: "number", minimum: 1 },
      ],
    },
    "major/breaks",
    "minor/safe",
  ],
  ["an alternative is never valid", { anyOf: [text, false] }, text, ...same],
  ["items are never valid", list, { type: "array", items: false }, ...tighter],
  ["members of a pattern are never valid", map(text), map(false), ...another],
  // null that never was
  [
    "null beside values without it",
    { type: "string", enum: ["a"] },
    { type: ["string", "null"], enum: ["a"] },
    "patch/safe",
    "minor/safe",
  ],
  [
    "null is gone beside values without it",
    { type: ["string", "null"], enum: ["a"] },
    { type: "string", enum: ["a"] },
    "patch/safe",
    "minor/safe",
  ],
  [
    "null in OpenAPI 3.0's way beside values without it",
    { type: "string", enum: ["a"] },
    { type: "string", nullable: true, enum: ["a"] },
    "patch/safe",
    "minor/safe",
  ],
  [
    "null in OpenAPI 3.0's way beside values with it",
    { type: "string", enum: ["a"] },
    { type: "string", nullable: true, enum: ["a", null] },
    "patch/safe",
    "major/review",
  ],
  // whole numbers
  ["multiples of one are whole numbers", { type: "number", multipleOf: 1 }, whole, ...same],
  ["multiples of one half", { type: "integer", multipleOf: 0.5 }, whole, ...same],
  [
    "multiples of two are whole numbers",
    { type: "number", multipleOf: 2 },
    { type: "integer", multipleOf: 2 },
    ...same,
  ],
  ["numbers are multiples of one", { type: "number" }, { type: "number", multipleOf: 1 }, ...narrower],
  ["multiples of a tenth", { type: "number", multipleOf: 0.3 }, { type: "number", multipleOf: 0.1 }, ...looser],
  // rules that are wider or narrower
  [
    "a member that comes with another is demanded by a schema",
    { ...ab, dependentRequired: { a: ["b"] } },
    { ...ab, dependentSchemas: { a: { required: ["b"] } } },
    ...same,
  ],
  ["a pattern that any text fits appears", text, { type: "string", pattern: ".*" }, ...same],
  ["an empty pattern appears", text, { type: "string", pattern: "" }, ...same],
  ["a pattern that only begins like any text appears", text, { type: "string", pattern: "^.*" }, ...same],
  ["a pattern that no line end fits appears", text, { type: "string", pattern: "^.*$" }, ...tighter],
  ["a pattern is narrower", { type: "string", pattern: "^a" }, { type: "string", pattern: "^ab" }, ...tighter],
  [
    "a pattern is wider",
    { type: "string", pattern: "^[A-Z]{3}$" },
    { type: "string", pattern: "^[A-Z]{3,5}$" },
    ...looser,
  ],
  [
    "a pattern is written otherwise",
    { type: "string", pattern: "^[0-9]+$" },
    { type: "string", pattern: String.raw`^\d\d*$` },
    ...same,
  ],
  ["more is refused", { type: "string", not: a }, { type: "string", not: { enum: ["a", "b"] } }, ...tighter],
  ["less is refused", { type: "string", not: { enum: ["a", "b"] } }, { type: "string", not: a }, ...looser],
  [
    "names are shorter",
    { type: "object", propertyNames: { maxLength: 9 } },
    { type: "object", propertyNames: { maxLength: 3 } },
    ...tighter,
  ],
  [
    "names are longer",
    { type: "object", propertyNames: { maxLength: 3 } },
    { type: "object", propertyNames: { maxLength: 9 } },
    ...looser,
  ],
  ["names are of a pattern", { type: "object" }, { type: "object", propertyNames: { pattern: "^a" } }, ...tighter],
  [
    "names say that they are texts",
    { type: "object", propertyNames: { maxLength: 3 } },
    { type: "object", propertyNames: { type: "string", maxLength: 3 } },
    ...same,
  ],
  [
    "a member has more companions",
    { ...ab, dependentRequired: { a: ["b"] } },
    { ...ab, dependentRequired: { a: ["b", "c"] } },
    ...tighter,
  ],
  [
    "a member has fewer companions",
    { ...ab, dependentRequired: { a: ["b", "c"] } },
    { ...ab, dependentRequired: { a: ["c"] } },
    ...looser,
  ],
  [
    "companions in another order",
    { ...ab, dependentRequired: { a: ["b", "c"] } },
    { ...ab, dependentRequired: { a: ["c", "b"] } },
    ...same,
  ],
  [
    "a record with a member is held to more",
    { ...ab, dependentSchemas: { a: { required: ["b"] } } },
    { ...ab, dependentSchemas: { a: { required: ["b", "c"] } } },
    ...tighter,
  ],
  [
    "a record that meets a condition is held to more",
    { ...ab, if: { required: ["a"] }, then: { required: ["b"] } },
    { ...ab, if: { required: ["a"] }, then: { required: ["b", "c"] } },
    ...tighter,
  ],
  ["a condition is written without consequence", ab, { ...ab, if: { required: ["a"] } }, ...same],
  ["a consequence is written without condition", ab, { ...ab, then: { required: ["a"] } }, ...same],
  ["a condition has a consequence", ab, { ...ab, if: { required: ["a"] }, else: { required: ["b"] } }, ...tighter],
  // what is said of values of any type
  [
    "a text becomes what begins with a letter, if it is a text",
    text,
    { pattern: "^a" },
    "major/breaks",
    "major/breaks",
  ],
  ["what is short if it is a text becomes a text", { maxLength: 3 }, text, "major/breaks", "minor/review"],
  ["a record becomes what is no large record", ab, { maxProperties: 1 }, "major/breaks", "major/breaks"],
  ["a number becomes what is no long text", whole, { maxLength: 3 }, ...wider],
  ["a record becomes anything", ab, {}, ...wider],
  [
    "the other is refused",
    { type: "string", not: { enum: ["a", "b"] } },
    { type: "string", not: { pattern: "^a" } },
    ...either,
  ],
  // what a limit says of another type
  [
    "a record that may be null demands one of two",
    { ...ab, type: ["object", "null"], anyOf: [{ required: ["a"] }, { required: ["b"] }] },
    { ...ab, anyOf: [{ required: ["a"] }, { required: ["b"] }] },
    ...narrower,
  ],
  [
    "a constant beside values",
    { type: "string", enum: ["a", "b"] },
    { type: "string", enum: ["a", "b"], const: "a" },
    ...narrower,
  ],
  [
    "members of another part are no longer evaluated",
    { allOf: [record({ a: text }), record({ b: text })], unevaluatedProperties: false },
    { allOf: [record({ a: text }), { ...record({}), allOf: [record({ b: text })], unevaluatedProperties: false }] },
    ...another,
  ],
  ["a length of a number", whole, { type: "integer", maxLength: 3, pattern: "^1", minItems: 2 }, ...same],
  [
    "a limit of a text or a number",
    { type: ["string", "integer"] },
    { type: ["string", "integer"], maximum: 9 },
    ...tighter,
  ],
  [
    "values are within a length",
    { type: "string", enum: ["a", "b"] },
    { type: "string", enum: ["a", "b"], maxLength: 3 },
    ...same,
  ],
  [
    "values are held to a length",
    { type: "string", enum: ["a", "bbbb"] },
    { type: "string", enum: ["a", "bbbb"], maxLength: 3 },
    ...narrower,
  ],
  [
    "values are held to a range",
    { enum: [1, 2, 9] },
    { enum: [1, 2, 9], exclusiveMaximum: 9, multipleOf: 2 },
    ...narrower,
  ],
  [
    "of two lists of values one is held to a length",
    {
      anyOf: [
        { type: "string", enum: ["a"] },
        { type: "string", enum: ["b", "bb"], maxLength: 1 },
      ],
    },
    {
      anyOf: [
        { type: "string", enum: ["a"] },
        { type: "string", enum: ["b", "bb"] },
      ],
    },
    "minor/safe",
    "minor/review",
  ],
  // a value that fits two alternatives
  ["numbers that are whole ones too", ...onlyOne([whole, { type: "number", maximum: 5 }]), ...tighter],
  ["records that demand nothing", ...onlyOne([record({ a: text }), record({ b: text })]), ...tighter],
  ["a record that demands one of two", ...onlyOne([{ required: ["a"] }, { required: ["b"] }], ab), ...tighter],
  ["values that may be null", ...onlyOne([{ type: ["string", "null"] }, { type: ["integer", "null"] }]), ...tighter],
  [
    "a text and its values",
    ...onlyOne([
      { type: "string", enum: ["a", "b"] },
      { type: "string", enum: ["b"] },
    ]),
    ...tighter,
  ],
  ["values of two types", ...onlyOne([text, whole]), ...same],
  [
    "numbers that do not meet",
    ...onlyOne([
      { type: "number", maximum: 5 },
      { type: "number", exclusiveMinimum: 5 },
    ]),
    ...same,
  ],
  ["texts of two lengths", ...onlyOne([short, { type: "string", minLength: 4 }]), ...same],
  [
    "texts of two formats",
    ...onlyOne([
      { type: "string", format: "date" },
      { type: "string", format: "uuid" },
    ]),
    ...same,
  ],
  ["records with a mark", ...onlyOne([marked("x", { a: text }), marked("y", { b: text })]), ...same],
  ["records that are closed", ...onlyOne([closed("a"), closed("b")]), ...same],
  [
    "lists of two types",
    ...onlyOne([
      { ...list, minItems: 1 },
      { type: "array", items: whole, minItems: 1 },
    ]),
    ...same,
  ],
  [
    "records that a discriminator tells apart",
    ...onlyOne([{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }], {
      discriminator: { propertyName: "kind" },
    }),
    ...same,
  ],
  [
    "alternatives that meet now",
    {
      oneOf: [
        { type: "integer", minimum: 10 },
        { type: "integer", maximum: 5 },
      ],
    },
    {
      oneOf: [
        { type: "integer", minimum: 3 },
        { type: "integer", maximum: 5 },
      ],
    },
    ...either,
  ],
  [
    "alternatives that met before",
    { oneOf: [whole, { type: "number", maximum: 5 }] },
    { oneOf: [whole, { type: "number", maximum: 4 }] },
    ...tighter,
  ],
];
