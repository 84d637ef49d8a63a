import fc from "fast-check";

/** A schema of JSON Schema 2020-12, as OpenAPI 3.1 has it. */
export type Schema = Readonly<Record<string, unknown>>;

/** The schema of a body, and the components that it may lead to. */
export interface Description {
  readonly body: Schema;
  readonly components: Readonly<Record<string, Schema>>;
}

/** Two versions of a description that differ in a place or two. */
export interface Change {
  readonly before: Description;
  readonly after: Description;
}

const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

const components: Description["components"] = {
  Pet: { type: "object", required: ["a"], properties: { a: { type: "string" }, next: ref("Pet") } },
  Code: { type: "string", enum: ["a", "b", "c"] },
  Size: { type: "integer", minimum: 0, maximum: 9 },
};

const codes = fc.subarray(["a", "b", "c", "d"], { minLength: 1 });
const small = fc.integer({ min: 0, max: 4 });

const text: fc.Arbitrary<Schema> = fc.oneof(
  fc.constant({ type: "string" }),
  codes.map((values) => ({ type: "string", enum: values })),
  fc.constant({ const: "a", type: "string" }),
  fc.record({ type: fc.constant("string"), maxLength: small, minLength: small }, { requiredKeys: ["type"] }),
  fc.constantFrom({ type: "string", pattern: "^a" }, { type: "string", format: "date" }),
);

const whole: fc.Arbitrary<Schema> = fc.record(
  {
    type: fc.constantFrom("integer", "number"),
    minimum: small,
    maximum: fc.integer({ min: 4, max: 9 }),
    exclusiveMinimum: small,
    multipleOf: fc.constantFrom(1, 2, 3),
  },
  { requiredKeys: ["type"] },
);

const leaf: fc.Arbitrary<Schema> = fc.oneof(
  text,
  whole,
  fc.constantFrom<Schema>({ type: "boolean" }, { type: "integer", format: "int32" }, { type: ["string", "integer"] }),
  fc.constantFrom(ref("Pet"), ref("Code"), ref("Size")),
);

const names = ["a", "b", "c"];

const records = (value: fc.Arbitrary<Schema>): fc.Arbitrary<Schema> =>
  fc
    .record({
      properties: fc.dictionary(fc.constantFrom(...names), value, { minKeys: 1, maxKeys: 2, noNullPrototype: true }),
      required: fc.subarray(names),
      closed: fc.boolean(),
    })
    .map(({ properties, required, closed }) => ({
      type: "object",
      properties,
      ...(required.length > 0 ? { required: required.filter((name) => name in properties) } : {}),
      ...(closed ? { additionalProperties: false } : {}),
    }));

/** A random schema. Alternatives are `anyOf`: of `oneOf` a value that two of them take is refused. */
const schema: fc.Arbitrary<Schema> = fc.letrec<{ schema: Schema }>((tie) => {
  const inner = tie("schema");
  return {
    schema: fc.oneof(
      { maxDepth: 2, withCrossShrink: true },
      { arbitrary: leaf, weight: 3 },
      { arbitrary: records(inner), weight: 4 },
      {
        arbitrary: fc.record(
          {
            type: fc.constant("array"),
            items: inner,
            minItems: fc.constantFrom(0, 1),
            maxItems: fc.constantFrom(2, 3),
          },
          { requiredKeys: ["type", "items"] },
        ),
        weight: 1,
      },
      { arbitrary: inner.map((additionalProperties) => ({ type: "object", additionalProperties })), weight: 1 },
      { arbitrary: fc.array(inner, { minLength: 2, maxLength: 3 }).map((anyOf) => ({ anyOf })), weight: 2 },
      { arbitrary: inner.map((one) => ({ anyOf: [one, { type: "null" }] })), weight: 1 },
    ),
  };
}).schema;

type Edit = (node: Schema, other: Schema, number: number) => Schema;

const without = (node: Schema, name: string): Schema =>
  Object.fromEntries(Object.entries(node).filter(([key]) => key !== name));

const objectIn = (node: Schema, name: string): Schema => {
  const value = node[name];
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
};

const listIn = (node: Schema, name: string): readonly unknown[] => {
  const value = node[name];
  return Array.isArray(value) ? value : [];
};

const limits = [
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "multipleOf",
  "minLength",
  "maxLength",
  "minItems",
  "maxItems",
];

/** What is done to a schema somewhere; most is little, so that many changes are harmless. */
const edits: readonly Edit[] = [
  (_node, other) => other,
  (node, other) => ({ anyOf: [node, other] }),
  (node) => ({ anyOf: [node, { type: "null" }] }),
  (node) => ({ allOf: [node] }),
  (node) => (node["anyOf"] ? { anyOf: listIn(node, "anyOf").slice(1) } : node),
  (node) => (node["anyOf"] ? { anyOf: listIn(node, "anyOf").toReversed() } : node),
  (node) => (node["type"] === "integer" ? { ...node, type: "number" } : node),
  (node) => (node["type"] === "number" ? { ...node, type: "integer" } : node),
  (node) =>
    typeof node["type"] === "string" && !node["enum"] && !node["const"]
      ? { ...node, type: [node["type"], "null"] }
      : node,
  (node) => (Array.isArray(node["type"]) ? { ...node, type: node["type"][0] } : node),
  (node) => (node["type"] === "number" && !node["multipleOf"] ? { ...node, type: "integer" } : node),
  (node) => limits.reduce(without, node),
  (node, _other, number) => {
    const name = limits[number % limits.length] ?? "minimum";
    return node[name] === undefined ? node : { ...node, [name]: Number(node[name]) + (number % 2 === 0 ? 1 : -1) };
  },
  (node) => (node["type"] === "string" ? { ...node, maxLength: 3 } : node),
  (node) => (node["enum"] ? without(node, "enum") : node["type"] === "string" ? { ...node, enum: ["a", "b"] } : node),
  (node) => (node["enum"] ? { ...node, enum: [...listIn(node, "enum"), "e"] } : node),
  (node) => (node["enum"] ? { ...node, enum: listIn(node, "enum").slice(0, 1) } : node),
  (node) => (node["format"] === "int32" ? { ...node, format: "int64" } : without(node, "format")),
  (node) => without(node, "pattern"),
  (node) => (node["enum"] ? { ...node, enum: ["abc", ...listIn(node, "enum")] } : node),
  (node, other) => (node["properties"] ? { ...node, properties: { ...objectIn(node, "properties"), d: other } } : node),
  (node, other) =>
    node["properties"]
      ? {
          ...node,
          properties: { ...objectIn(node, "properties"), d: other },
          required: [...listIn(node, "required"), "d"],
        }
      : node,
  (node) => (node["properties"] ? { ...node, required: Object.keys(objectIn(node, "properties")) } : node),
  (node) => without(node, "required"),
  (node) => (node["properties"] ? { ...node, additionalProperties: false } : node),
  (node) => (node["additionalProperties"] === false ? without(node, "additionalProperties") : node),
  (node) => {
    const properties = Object.entries(objectIn(node, "properties"));
    if (properties.length < 2 || node["additionalProperties"] !== undefined) return node;
    // Each part demands its own: openapi-typescript does not see what one part demands of another.
    const part = (own: [string, unknown][]): Schema => ({
      type: "object",
      properties: Object.fromEntries(own),
      required: listIn(node, "required").filter((name) => own.some(([key]) => key === name)),
    });
    return { allOf: [part(properties.slice(0, 1)), part(properties.slice(1))] };
  },
  (node) => (node["$ref"] === "#/components/schemas/Size" ? { ...components["Size"] } : node),
  (node) => (node["$ref"] === "#/components/schemas/Pet" ? { ...components["Pet"] } : node),
];

/** The first edit from a number on that makes a difference: most apply to few schemas. */
function firstEdit(node: Schema, from: number, other: Schema, number: number): Schema {
  const tried = [...edits.slice(from), ...edits.slice(0, from)].map((edit) => edit(node, other, number));
  return tried.find((edited) => JSON.stringify(edited) !== JSON.stringify(node)) ?? node;
}

type Path = readonly (string | number)[];

/** Where schemas stand inside a schema. */
function pathsOf(node: unknown, path: Path = []): Path[] {
  if (typeof node !== "object" || node === null || Array.isArray(node)) return [];
  const own = node as Schema;
  const below = [
    ...Object.keys(objectIn(own, "properties")).map((name): Path => ["properties", name]),
    ...(own["items"] ? [["items"]] : []),
    ...(typeof own["additionalProperties"] === "object" ? [["additionalProperties"]] : []),
    ...["anyOf", "allOf"].flatMap((name) => listIn(own, name).map((_, index): Path => [name, index])),
  ];
  return [
    path,
    ...below.flatMap((step) =>
      pathsOf(
        step.reduce((at: unknown, key) => Reflect.get(Object(at), key), own),
        [...path, ...step],
      ),
    ),
  ];
}

function editAt(node: Schema, path: Path, edit: (node: Schema) => Schema): Schema {
  const [step, ...rest] = path;
  if (step === undefined) return edit(node);
  const inner: unknown = Reflect.get(node, step);
  const copy: unknown = Array.isArray(node) ? [...node] : { ...node };
  Reflect.set(Object(copy), step, editAt(inner as Schema, rest, edit));
  return copy as Schema;
}

const step = fc.record({
  place: fc.noBias(fc.nat()),
  edit: fc.noBias(fc.nat(edits.length - 1)),
  other: schema,
  number: fc.noBias(fc.nat(15)),
});

/** Two versions of a description. */
export const changes: fc.Arbitrary<Change> = fc
  .record({ body: records(schema), steps: fc.array(step, { minLength: 1, maxLength: 2 }) })
  .map(({ body, steps }) => {
    const before = { body, components };
    let tree: Schema = { properties: { body, ...components } };
    for (const { place, edit, other, number } of steps) {
      const places = pathsOf(tree).slice(1);
      const path = places[place % places.length];
      // A component that consists of itself would have no value.
      const own = path?.length === 2 && path[1] !== "body" ? { type: "boolean" } : other;
      if (path) tree = editAt(tree, path, (node) => firstEdit(node, edit, own, number));
    }
    const { body: changed, ...own } = objectIn(tree, "properties");
    return { before, after: { body: changed as Schema, components: own as Description["components"] } };
  });

/** The description with the body sent or answered. */
export function documentOf({ body, components: schemas }: Description, side: "sent" | "read"): object {
  const content = { content: { "application/json": { schema: body } } };
  const operation =
    side === "sent"
      ? { requestBody: { required: true, ...content }, responses: {} }
      : { responses: { "200": { description: "Here.", ...content } } };
  return {
    openapi: "3.1.0",
    info: { title: "Sample", version: "1" },
    paths: { "/things": { post: { operationId: "CallThings", ...operation } } },
    components: { schemas },
  };
}
