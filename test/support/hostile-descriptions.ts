type Json = Readonly<Record<string, unknown>>;

const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });

const operation = (id: string, schema: unknown): Json => ({
  operationId: id,
  tags: ["things"],
  summary: `Call ${id}`,
  responses: { "200": { description: "A thing", content: { "application/json": { schema } } } },
  requestBody: { content: { "application/json": { schema } } },
});

/** A description with schemas of which the first is sent and answered. */
function describe(schemas: Json, paths: Json = { "/things": { post: operation("CallThing", ref("A0")) } }): Json {
  return {
    openapi: "3.1.0",
    info: { title: "Things", version: "1" },
    servers: [{ url: "https://things.example" }],
    paths,
    components: { schemas },
  };
}

const chain = (length: number, link: (next: Json) => Json, last: Json = { type: "string" }): Json =>
  Object.fromEntries(
    Array.from({ length }, (_, index) => [`A${index}`, index + 1 < length ? link(ref(`A${index + 1}`)) : last]),
  );

const circle = (length: number, link: (next: Json) => Json): Json => ({
  ...chain(length, link, link(ref("A0"))),
});

const wrap = (keyword: string, depth: number): Json => {
  let schema: Json = { type: "string" };
  for (let level = 0; level < depth; level++)
    schema =
      keyword === "properties"
        ? { type: "object", properties: { p: schema } }
        : { [keyword]: keyword === "items" ? schema : [schema] };
  return schema;
};

const object = (properties: Json): Json => ({ type: "object", properties });

/**
 * Descriptions that nobody needs and anybody can send, by what is wrong with them. Each is an ordinary tree: what is
 * harmful is what a program does that follows it without counting.
 */
export const hostileDescriptions: Readonly<Record<string, () => Json>> = {
  "a reference to itself": () => describe({ A0: ref("A0") }),
  "two references to each other": () => describe(circle(2, (next) => next)),
  "a schema made of itself": () => describe(circle(1, (next) => ({ allOf: [next] }))),
  "alternatives of each other": () => describe(circle(3, (next) => ({ oneOf: [next, { type: "null" }] }))),
  "a list of itself": () => describe(circle(1, (next) => ({ type: "array", items: next }))),
  "an envelope around itself": () =>
    describe(circle(2, (next) => ({ ...object({ value: next, d: next, results: next }), required: ["value", "d"] }))),
  "a chain of 5,000 references": () => describe(chain(5_000, (next) => next)),
  "a chain of 5,000 records": () => describe(chain(5_000, (next) => object({ p: next }))),
  "a chain of 5,000 parts": () => describe(chain(5_000, (next) => ({ allOf: [next] }))),
  "a chain of 5,000 lists": () => describe(chain(5_000, (next) => ({ type: "array", items: next }))),
  "two references in each of sixty records": () => describe(chain(60, (next) => object({ left: next, right: next }))),
  "two parts in each of sixty schemas": () => describe(chain(60, (next) => ({ allOf: [next, next] }))),
  "two alternatives in each of sixty schemas": () => describe(chain(60, (next) => ({ oneOf: [next, next] }))),
  "a hundred references in each of ten records": () =>
    describe(
      chain(10, (next) => object(Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`p${index}`, next])))),
    ),
  "properties nested 2,000 deep": () => describe({ A0: wrap("properties", 2_000) }),
  "lists nested 2,000 deep": () => describe({ A0: wrap("items", 2_000) }),
  "parts nested 2,000 deep": () => describe({ A0: wrap("allOf", 2_000) }),
  "parts nested 40 deep": () => describe({ A0: wrap("allOf", 40) }),
  "200,000 members": () =>
    describe({
      A0: { type: "string", "x-enum": Object.fromEntries(Array.from({ length: 200_000 }, (_, i) => [i, "x"])) },
    }),
  "a name of a million letters": () => describe({ A0: object({ ["A".repeat(1_000_000)]: { type: "string" } }) }),
  "an operationId of a million letters": () =>
    describe({ A0: object({}) }, { "/things": { get: operation(`${"A".repeat(1_000_000)}_`, ref("A0")) } }),
  "a path of 4,000 braces": () =>
    describe({ A0: object({}) }, { [`/${"{".repeat(4_000)}`]: { get: operation("Get", ref("A0")) } }),
  "a path of 4,000 variables": () =>
    describe({ A0: object({}) }, { [`/${"{a}".repeat(1_300)}`]: { get: operation("Get", ref("A0")) } }),
  "a title of a million spaces": () => ({
    ...describe({ A0: object({}) }),
    info: { title: `a${" ".repeat(1_000_000)}b`, version: "1" },
  }),
  "members of Object.prototype": () =>
    describe({
      A0: object({ constructor: ref("toString"), ["__proto__"]: ref("A0") }),
      toString: object({ valueOf: ref("A0") }),
    }),
  "nothing where something is expected": () => ({ ...describe({ A0: null as unknown as Json }), servers: [null] }),
  "texts where mappings are expected": () =>
    describe({ A0: "text" as unknown as Json }, { "/things": { get: "text" } }),
  "an operation without an answer": () => describe({}, { "/things": { get: { operationId: "Get" } } }),
  "no server": () => ({ ...describe({ A0: object({}) }), servers: [] }),
};
