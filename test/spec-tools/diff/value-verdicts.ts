/**
 * Changes of one value with the verdict that the contract gives them, decided before anything was run: version for
 * programs / verdict for flows, in a request and in an answer.
 */
export type ValueRow = readonly [what: string, before: object, after: object, sent: string, read: string];

const text = { type: "string" };
const whole = { type: "integer" };
const list = { type: "array", items: text };
const record = (properties: object, more: object = {}): object => ({ type: "object", properties, ...more });
const ab = record({ a: text, b: text });
const cat = { $ref: "#/components/schemas/Cat" };
const dog = { $ref: "#/components/schemas/Dog" };
const bird = { $ref: "#/components/schemas/Bird" };
const catItself = record({ meows: { type: "boolean" }, name: text }, { required: ["name"] });
const byKind = { discriminator: { propertyName: "kind" } };
const mapped = (mapping: object): object => ({ discriminator: { propertyName: "kind", mapping } });
const marked = (mark: string, properties: object): object =>
  record({ mark: { const: mark }, ...properties }, { required: ["mark"] });
const codes = { type: "integer", "x-enum": { "1": "One", "2": "Two" } };

/** What is widened for who sends, is another type for who reads. */
const wider = ["patch/safe", "major/breaks"] as const;
const narrower = ["major/breaks", "minor/safe"] as const;
const looser = ["patch/safe", "minor/review"] as const;
const tighter = ["major/breaks", "patch/safe"] as const;
const another = ["major/breaks", "major/breaks"] as const;
const same = ["none/safe", "none/safe"] as const;
const named = ["minor/safe", "minor/safe"] as const;
const nullAdded = ["patch/safe", "major/review"] as const;
const freed = ["patch/safe", "major/review"] as const;
const branchAdded = ["minor/safe", "major/review"] as const;

export const valueRows: readonly ValueRow[] = [
  // types
  ["integer becomes number", whole, { type: "number" }, ...wider],
  ["number becomes integer", { type: "number" }, whole, ...narrower],
  ["text becomes text or integer", text, { type: ["string", "integer"] }, ...wider],
  ["text or integer becomes text", { type: ["string", "integer"] }, text, ...narrower],
  ["text becomes integer", text, whole, ...another],
  ["boolean becomes text", { type: "boolean" }, text, ...another],
  ["a record becomes a list", ab, list, ...another],
  ["text becomes anything", text, {}, ...wider],
  ["anything becomes text", {}, text, ...narrower],
  ["text becomes a choice of text and a record", text, { oneOf: [text, ab] }, ...wider],
  [
    "text or integer becomes integer or boolean",
    { type: ["string", "integer"] },
    { type: ["integer", "boolean"] },
    ...another,
  ],
  // null
  ["null in the list of types", text, { type: ["string", "null"] }, ...nullAdded],
  ["null in OpenAPI 3.0's way", text, { type: "string", nullable: true }, ...nullAdded],
  ["null as an alternative", text, { anyOf: [text, { type: "null" }] }, ...nullAdded],
  ["null beside a component", cat, { oneOf: [cat, { type: "null" }] }, ...nullAdded],
  ["null around a component in OpenAPI 3.0's way", cat, { allOf: [cat], nullable: true }, ...nullAdded],
  ["null is gone from the list of types", { type: ["string", "null"] }, text, ...narrower],
  ["null is gone beside a component", { anyOf: [cat, { type: "null" }] }, cat, ...narrower],
  ["null beside codes", { type: "string", enum: ["a"] }, { type: ["string", "null"], enum: ["a", null] }, ...nullAdded],
  // closed lists
  ["a value is removed", { type: "string", enum: ["a", "b"] }, { type: "string", enum: ["a"] }, ...narrower],
  [
    "a value is added",
    { type: "string", enum: ["a"] },
    { type: "string", enum: ["a", "b"] },
    "minor/safe",
    "minor/review",
  ],
  ["a value is exchanged", { const: "a" }, { const: "b" }, "major/breaks", "minor/review"],
  ["a list of values is freed", { type: "string", enum: ["a", "b"] }, text, ...freed],
  [
    "a list of values gets an open end",
    { type: "string", enum: ["a"] },
    { anyOf: [{ type: "string", enum: ["a"] }, text] },
    ...freed,
  ],
  ["a list of values appears", text, { type: "string", enum: ["a", "b"] }, ...narrower],
  [
    "a list of values is freed to texts of a length that they have",
    { type: "string", enum: ["a", "b"] },
    { type: "string", maxLength: 4 },
    ...freed,
  ],
  [
    "a list of values is freed to texts of a pattern that they fit",
    { type: "string", enum: ["a", "b"] },
    { type: "string", pattern: "^[a-z]$" },
    ...freed,
  ],
  [
    "a list of values is freed to shorter texts than one of them",
    { type: "string", enum: ["a", "bbbb"] },
    { type: "string", maxLength: 2 },
    "major/breaks",
    "major/review",
  ],
  [
    "a list of values takes the place of a length that they have",
    { type: "string", maxLength: 4 },
    { type: "string", enum: ["a", "b"] },
    ...narrower,
  ],
  [
    "a list of values takes the place of a length that one of them exceeds",
    { type: "string", maxLength: 2 },
    { type: "string", enum: ["a", "bbbb"] },
    "major/breaks",
    "minor/review",
  ],
  [
    "a list of whole numbers is freed to positive ones",
    { type: "integer", enum: [1, 2] },
    { type: "integer", minimum: 1 },
    ...freed,
  ],
  [
    "a pattern appears that all values of a list fit",
    { type: "string", enum: ["a", "b"] },
    { type: "string", enum: ["a", "b"], pattern: "^[a-z]$" },
    ...same,
  ],
  [
    "a pattern cuts a value",
    { type: "string", enum: ["a", "B"] },
    { type: "string", enum: ["a", "B"], pattern: "^[a-z]$" },
    ...narrower,
  ],
  ["a constant appears", text, { type: "string", const: "a" }, ...narrower],
  ["a boolean is only true", { type: "boolean" }, { type: "boolean", enum: [true] }, ...narrower],
  [
    "a boolean is true no longer only",
    { type: "boolean", const: true },
    { type: "boolean" },
    "minor/safe",
    "minor/review",
  ],
  ["numbers as values are removed", { type: "integer", enum: [1, 2] }, { type: "integer", enum: [2] }, ...narrower],
  // open lists of codes
  [
    "a code is added",
    codes,
    { type: "integer", "x-enum": { "1": "One", "2": "Two", "3": "Three" } },
    "minor/safe",
    "minor/review",
  ],
  ["a code is removed", codes, { type: "integer", "x-enum": { "1": "One" } }, ...narrower],
  ["codes appear", whole, codes, ...narrower],
  ["codes are gone", codes, whole, ...freed],
  // alternatives
  ["an alternative is added", { oneOf: [cat, dog] }, { oneOf: [cat, dog, bird] }, ...branchAdded],
  ["an alternative is removed", { oneOf: [cat, dog, bird] }, { oneOf: [cat, bird] }, ...narrower],
  ["an alternative of another type is added", { anyOf: [text, cat] }, { anyOf: [text, cat, whole] }, ...branchAdded],
  ["an alternative of another type is removed", { anyOf: [text, cat, whole] }, { anyOf: [cat, text] }, ...narrower],
  ["a record becomes one of two", cat, { oneOf: [cat, dog] }, ...branchAdded],
  ["one of two records becomes one", { oneOf: [cat, dog] }, dog, ...narrower],
  [
    "an alternative has a property more",
    { oneOf: [ab, dog] },
    { oneOf: [record({ a: text, b: text, c: text }), dog] },
    "minor/safe",
    "minor/safe",
  ],
  ["an alternative has a property less", { oneOf: [ab, dog] }, { oneOf: [record({ a: text }), dog] }, ...another],
  [
    "an alternative that another takes in is added",
    { oneOf: [text, whole] },
    { oneOf: [text, whole, { type: "string", enum: ["a"] }] },
    ...same,
  ],
  [
    "a kind of a discriminator is added",
    { oneOf: [cat, dog], ...byKind },
    { oneOf: [cat, dog, bird], ...byKind },
    ...branchAdded,
  ],
  [
    "a kind of a discriminator has another word",
    { oneOf: [cat, dog], ...mapped({ c: cat.$ref, d: dog.$ref }) },
    { oneOf: [cat, dog], ...mapped({ cat: cat.$ref, d: dog.$ref }) },
    "major/breaks",
    "minor/review",
  ],
  [
    "one of two members is demanded",
    ab,
    { ...ab, anyOf: [{ required: ["a"] }, { required: ["b"] }] },
    "major/breaks",
    "minor/safe",
  ],
  [
    "one of two members is demanded no more",
    { ...ab, anyOf: [{ required: ["a"] }, { required: ["b"] }] },
    ab,
    "minor/safe",
    "major/review",
  ],
  [
    "of two kinds of numbers the whole ones are gone",
    {
      anyOf: [
        { type: "number", maximum: 5 },
        { type: "integer", minimum: 6 },
      ],
    },
    { anyOf: [{ type: "number", maximum: 5 }, { type: "boolean" }] },
    "major/breaks",
    "major/review",
  ],
  [
    "records of a choice change their marks: what had a member has it no more",
    { oneOf: [marked("x", { a: text }), marked("y", { b: text })] },
    { oneOf: [marked("y", { a: text }), marked("x", { b: text })] },
    ...another,
  ],
  [
    "a discriminator's values change places",
    { oneOf: [cat, dog], ...mapped({ x: cat.$ref, y: dog.$ref }) },
    { oneOf: [cat, dog], ...mapped({ y: cat.$ref, x: dog.$ref }) },
    ...another,
  ],
  [
    "a record of a choice has another mark",
    { oneOf: [marked("x", { a: text }), marked("y", { b: text })] },
    { oneOf: [marked("x", { a: text }), marked("z", { b: text })] },
    "major/breaks",
    "minor/review",
  ],
  [
    "lists of a choice are shorter",
    { oneOf: [text, list, { type: "array", items: whole }] },
    { oneOf: [text, { ...list, maxItems: 9 }, { type: "array", items: whole, maxItems: 9 }] },
    ...tighter,
  ],
  [
    "lists of a choice are longer",
    { oneOf: [text, { ...list, maxItems: 9 }, { type: "array", items: whole, maxItems: 9 }] },
    { oneOf: [text, list, { type: "array", items: whole, maxItems: 10 }] },
    ...looser,
  ],
  // limits
  ["maxLength is lower", { type: "string", maxLength: 10 }, { type: "string", maxLength: 5 }, ...tighter],
  ["maxLength is higher", { type: "string", maxLength: 5 }, { type: "string", maxLength: 10 }, ...looser],
  ["maxLength appears", text, { type: "string", maxLength: 5 }, ...tighter],
  ["minLength appears", text, { type: "string", minLength: 1 }, ...tighter],
  ["minLength of nothing appears", text, { type: "string", minLength: 0 }, ...same],
  ["a pattern appears", text, { type: "string", pattern: "^a" }, ...tighter],
  ["a pattern is gone", { type: "string", pattern: "^a" }, text, ...looser],
  [
    "a pattern is another",
    { type: "string", pattern: "^a" },
    { type: "string", pattern: "^b" },
    "major/breaks",
    "minor/review",
  ],
  ["minimum appears", whole, { type: "integer", minimum: 1 }, ...tighter],
  ["maximum is gone", { type: "integer", maximum: 9 }, whole, ...looser],
  [
    "exclusiveMinimum is higher",
    { type: "number", exclusiveMinimum: 0 },
    { type: "number", exclusiveMinimum: 1 },
    ...tighter,
  ],
  ["minimum is no longer within", { type: "number", minimum: 1 }, { type: "number", exclusiveMinimum: 1 }, ...tighter],
  [
    "exclusiveMaximum in OpenAPI 3.0's way",
    { type: "number", maximum: 1 },
    { type: "number", maximum: 1, exclusiveMaximum: true },
    ...tighter,
  ],
  [
    "exclusiveMinimum of whole numbers is said as minimum",
    { type: "integer", exclusiveMinimum: 0 },
    { type: "integer", minimum: 1 },
    ...same,
  ],
  [
    "exclusiveMaximum is said in OpenAPI 3.1's way",
    { type: "number", maximum: 1, exclusiveMaximum: true },
    { type: "number", exclusiveMaximum: 1 },
    ...same,
  ],
  ["multipleOf appears", whole, { type: "integer", multipleOf: 5 }, ...tighter],
  ["multipleOf is a divisor", { type: "integer", multipleOf: 10 }, { type: "integer", multipleOf: 5 }, ...looser],
  ["minItems appears", list, { ...list, minItems: 1 }, ...tighter],
  ["maxItems is higher", { ...list, maxItems: 2 }, { ...list, maxItems: 3 }, ...looser],
  ["uniqueItems appears", list, { ...list, uniqueItems: true }, ...tighter],
  ["uniqueItems is denied", list, { ...list, uniqueItems: false }, ...same],
  ["maxProperties appears", ab, { ...ab, maxProperties: 1 }, ...tighter],
  ["not appears", text, { type: "string", not: { const: "a" } }, ...tighter],
  // formats
  ["a format appears", text, { type: "string", format: "email" }, ...tighter],
  ["a format is gone", { type: "string", format: "email" }, text, ...looser],
  ["a format is another", { type: "string", format: "date" }, { type: "string", format: "date-time" }, ...another],
  ["text becomes a file", text, { type: "string", format: "binary" }, ...another],
  [
    "a file is said in OpenAPI 3.1's way",
    { type: "string", format: "binary" },
    { type: "string", contentMediaType: "application/octet-stream" },
    ...same,
  ],
  [
    "int32 becomes int64 as a number",
    { type: "integer", format: "int32" },
    { type: "integer", format: "int64" },
    ...looser,
  ],
  [
    "int64 becomes int32 as a number",
    { type: "integer", format: "int64" },
    { type: "integer", format: "int32" },
    ...tighter,
  ],
  [
    "int32 becomes int64 as text",
    { type: "integer", format: "int32" },
    { type: "string", format: "int64" },
    ...another,
  ],
  ["float becomes double", { type: "number", format: "float" }, { type: "number", format: "double" }, ...looser],
  [
    "uint8 becomes int8",
    { type: "integer", format: "uint8" },
    { type: "integer", format: "int8" },
    "major/breaks",
    "minor/review",
  ],
  [
    "a number with a size becomes a whole one",
    { type: "number", format: "double" },
    { type: "integer", format: "int32" },
    ...narrower,
  ],
  [
    "a number with a size becomes a whole one of 64 bits",
    { type: "number", format: "double" },
    { type: "integer", format: "int64" },
    ...narrower,
  ],
  ["any number becomes a whole one of 64 bits", { type: "number" }, { type: "integer", format: "int64" }, ...narrower],
  [
    "a whole number with a size becomes a number with one",
    { type: "integer", format: "int32" },
    { type: "number", format: "double" },
    ...wider,
  ],
  ["the size of all whole numbers is said", whole, { type: "integer", format: "int64" }, ...same],
  ["the size of all numbers is said", { type: "number" }, { type: "number", format: "double" }, ...same],
  // defaults
  [
    "a default is another",
    { type: "string", default: "a" },
    { type: "string", default: "b" },
    "minor/review",
    "patch/safe",
  ],
  ["a default appears", text, { type: "string", default: "a" }, "minor/review", "patch/safe"],
  ["a default is gone", { type: "string", default: "a" }, text, "minor/review", "patch/safe"],
  // members
  ["a property is added", record({ a: text }), ab, "minor/safe", "minor/safe"],
  ["a property is removed", ab, record({ a: text }), ...another],
  ["a property is added and demanded", record({ a: text }), { ...ab, required: ["b"] }, "major/breaks", "minor/safe"],
  ["a property is demanded", ab, { ...ab, required: ["a"] }, "major/breaks", "minor/safe"],
  ["a property is demanded no more", { ...ab, required: ["a"] }, ab, "minor/safe", "major/review"],
  ["a property is read-only", ab, record({ a: { ...text, readOnly: true }, b: text }), "major/breaks", "none/safe"],
  [
    "a property is read-only no more",
    record({ a: { ...text, readOnly: true }, b: text }),
    ab,
    "minor/safe",
    "none/safe",
  ],
  [
    "a read-only property is another",
    record({ a: { ...text, readOnly: true } }),
    record({ a: { ...whole, readOnly: true } }),
    "none/safe",
    "major/breaks",
  ],
  ["a property is write-only", ab, record({ a: { ...text, writeOnly: true }, b: text }), "none/safe", "major/breaks"],
  [
    "a write-only property is demanded",
    record({ a: { ...text, writeOnly: true } }),
    record({ a: { ...text, writeOnly: true } }, { required: ["a"] }),
    "major/breaks",
    "none/safe",
  ],
  [
    "a read-only property is demanded",
    record({ a: { ...text, readOnly: true } }),
    record({ a: { ...text, readOnly: true } }, { required: ["a"] }),
    "none/safe",
    "minor/safe",
  ],
  [
    "a demanded property is read-only no more",
    record({ a: { ...text, readOnly: true } }, { required: ["a"] }),
    record({ a: text }, { required: ["a"] }),
    "major/breaks",
    "none/safe",
  ],
  [
    "a demanded property is read-only",
    record({ a: text }, { required: ["a"] }),
    record({ a: { ...text, readOnly: true } }, { required: ["a"] }),
    "major/breaks",
    "none/safe",
  ],
  [
    "a demanded property is write-only no more",
    record({ a: { ...text, writeOnly: true } }, { required: ["a"] }),
    record({ a: text }, { required: ["a"] }),
    "none/safe",
    "minor/safe",
  ],
  [
    "a property may be set when created only",
    record({ a: { ...text, "x-write": ["create", "update"] } }),
    record({ a: { ...text, "x-write": "create" } }),
    "major/breaks",
    "none/safe",
  ],
  ["other members are refused", ab, { ...ab, additionalProperties: false }, "major/breaks", "minor/safe"],
  ["other members are allowed", { ...ab, additionalProperties: false }, ab, "patch/safe", "minor/safe"],
  ["other members are allowed outright", ab, { ...ab, additionalProperties: true }, ...same],
  [
    "a map of whole numbers takes any",
    { type: "object", additionalProperties: whole },
    { type: "object", additionalProperties: { type: "number" } },
    ...wider,
  ],
  ["a map is closed", { ...ab, additionalProperties: text }, { ...ab, additionalProperties: false }, ...another],
  [
    "a property of a map has a type of its own",
    { type: "object", additionalProperties: text },
    { type: "object", additionalProperties: text, properties: { a: whole } },
    ...another,
  ],
  ["dependentRequired appears", ab, { ...ab, dependentRequired: { a: ["b"] } }, ...tighter],
  ["items become another type", list, { type: "array", items: whole }, ...another],
  [
    "the first item is another",
    { type: "array", prefixItems: [text] },
    { type: "array", prefixItems: [whole] },
    ...another,
  ],
  [
    "a member that had no name is refused",
    record({ a: text }),
    record({ a: text, b: false }),
    "major/breaks",
    "none/safe",
  ],
  ["a member is refused no more", record({ a: text, b: { not: {} } }), record({ a: text }), "patch/safe", "none/safe"],
  [
    "a member that a closed record refused is refused by name",
    record({ a: text }, { additionalProperties: false }),
    record({ a: text, b: false }, { additionalProperties: false }),
    ...same,
  ],
  ["a member becomes refused", record({ a: text, b: text }), record({ a: text, b: false }), ...another],
  // the same in other words
  ["a component is written out", cat, catItself, ...named],
  ["a record becomes a component", catItself, cat, ...named],
  ["a component has another name", cat, { $ref: "#/components/schemas/Feline" }, ...named],
  ["a record is split into parts", ab, { allOf: [record({ a: text }), record({ b: text })] }, ...same],
  [
    "parts are put together",
    { allOf: [record({ a: text }, { required: ["a"] }), record({ b: text })] },
    record({ a: text, b: text }, { required: ["a"] }),
    ...same,
  ],
  ["a part is written around a component", cat, { allOf: [cat] }, ...same],
  ["a choice of one", ab, { oneOf: [ab] }, ...same],
  [
    "constants of a format in place of a list",
    { type: "string", format: "own", enum: ["a", "b"] },
    { type: "string", format: "own", oneOf: [{ const: "a" }, { const: "b" }] },
    ...same,
  ],
  ["alternatives in another order", { oneOf: [cat, dog] }, { oneOf: [dog, cat] }, ...same],
  ["anyOf in place of oneOf", { oneOf: [cat, dog] }, { anyOf: [cat, dog] }, ...same],
  ["a list of types in place of alternatives", { oneOf: [text, whole] }, { type: ["string", "integer"] }, ...same],
  ["a constant in place of a list of one", { type: "string", enum: ["a"] }, { type: "string", const: "a" }, ...same],
  [
    "constants in place of a list",
    { type: "string", enum: ["a", "b"] },
    { oneOf: [{ const: "a" }, { const: "b" }] },
    ...same,
  ],
  ["null in other words", { type: ["string", "null"] }, { type: "string", nullable: true }, ...same],
  [
    "null beside a component in other words",
    { anyOf: [cat, { type: "null" }] },
    { allOf: [cat], nullable: true },
    ...same,
  ],
  ["a type that its properties say is said", { properties: { a: text } }, record({ a: text }), ...same],
  [
    "what is common stands before the choice",
    { oneOf: [record({ a: text, b: text }), record({ a: text, c: text })] },
    { ...record({ a: text }), oneOf: [record({ b: text }), record({ c: text })] },
    ...same,
  ],
  ["a limit is said in another part", { type: "string", maxLength: 5 }, { allOf: [text, { maxLength: 5 }] }, ...same],
  ["a reference has a description beside it", cat, { ...cat, description: "A cat" }, ...same],
  [
    "a circle is written around once more",
    { $ref: "#/components/schemas/Tree" },
    record({ child: { $ref: "#/components/schemas/Tree" } }),
    ...named,
  ],
];
