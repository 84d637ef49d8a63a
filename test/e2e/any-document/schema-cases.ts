import { answer, type Case, json, object, text } from "./typed-case.ts";

const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` });

const both = (schema: object): object => ({ post: { ...json(schema), responses: answer(schema) } });

/** Schemas that are put together of others: what each part says holds for the whole. */
export const schemaCases: Readonly<Record<string, Case>> = {
  "what stands beside anyOf holds for each of them": {
    paths: { "/any": both(ref("Any")), "/need": both(ref("Need")), "/text": both(ref("Text")) },
    schemas: {
      Any: {
        ...object({ common: text }, ["common"]),
        anyOf: [object({ x: text }, ["x"]), object({ y: text }, ["y"])],
      },
      Need: { ...object({ a: text, b: text }), anyOf: [{ required: ["a"] }, { required: ["b"] }] },
      Text: { ...text, anyOf: [{ format: "ipv4" }, { format: "ipv6" }] },
    },
    right: [
      'api.POST("/any", { body: { common: "a", x: "b" } }).then(({ data }) => data?.common.trim())',
      'api.POST("/need", { body: { a: "x" } }).then(({ data }) => data?.b?.trim())',
      'api.POST("/text", { body: "::1" }).then(({ data }) => data?.trim())',
    ],
    wrong: [
      'api.POST("/any", { body: { x: "b" } })',
      'api.POST("/any", { body: { common: "a" } })',
      'api.POST("/need", { body: { a: 1 } })',
      'api.POST("/text", { body: 1 })',
    ],
  },
  "what stands beside a reference holds as well": {
    paths: { "/plus": both(ref("Plus")), "/least": both({ ...ref("Base"), required: ["name"] }) },
    schemas: {
      Base: object({ name: text }),
      Plus: { ...ref("Base"), properties: { more: { type: "integer" } }, required: ["more"] },
    },
    right: [
      'api.POST("/plus", { body: { name: "x", more: 1 } }).then(({ data }) => data?.more.toFixed())',
      'api.POST("/least", { body: { name: "x" } }).then(({ data }) => data?.name.trim())',
    ],
    wrong: ['api.POST("/plus", { body: { name: "x" } })', 'api.POST("/least", { body: {} })'],
  },
  "what a part demands of another the whole demands, whatever the other is": {
    paths: { "/all": both(ref("All")), "/alias": both({ allOf: [ref("Alias")], required: ["name"] }) },
    schemas: {
      Base: object({ name: text, note: text }),
      All: { allOf: [ref("Base"), { required: ["name"] }] },
      Alias: ref("None"),
      None: { type: ["object", "null"], properties: { name: text } },
    },
    right: [
      'api.POST("/all", { body: { name: "x" } }).then(({ data }) => data?.name.trim())',
      'api.POST("/alias", { body: { name: "x" } }).then(({ data }) => data?.name.trim())',
    ],
    wrong: ['api.POST("/all", { body: { note: "x" } })', 'api.POST("/alias", { body: {} })'],
  },
  "a part that tells kinds keeps the field that tells them": {
    paths: { "/shop": both(ref("Shop")) },
    schemas: {
      Shop: object({
        pet: { description: "The pet.", allOf: [ref("Pet")] },
        old: { allOf: [ref("Pet"), object({ age: { type: "integer" } })] },
        cat: ref("Cat"),
      }),
      Pet: { ...object({ kind: text }, ["kind"]), discriminator: { propertyName: "kind", mapping: { cat: "Cat" } } },
      Cat: { allOf: [ref("Pet"), object({ lives: { type: "integer" } })] },
    },
    right: [
      'api.POST("/shop", { body: { pet: { kind: "cat" }, old: { kind: "dog", age: 1 }, cat: { kind: "cat", lives: 9 } } })',
      'api.POST("/shop", { body: {} }).then(({ data }) => data?.pet?.kind.trim())',
    ],
    wrong: ['api.POST("/shop", { body: { pet: {} } })', 'api.POST("/shop", { body: { cat: { kind: "dog" } } })'],
  },
  "kinds have the codes that they allow, and no names of schemas": {
    paths: {
      "/comment": both(ref("Comment")),
      "/data": both({ oneOf: [ref("External"), ref("Redirect")], discriminator: { propertyName: "type" } }),
      "/animal": both(ref("Cow")),
      "/same": both({ oneOf: [ref("One"), ref("Two")], discriminator: { propertyName: "of" } }),
      "/wrapped": both(ref("Wrapped")),
      "/named": both({ oneOf: [ref("Left"), ref("Right")], discriminator: { propertyName: "side" } }),
    },
    schemas: {
      Comment: { oneOf: [ref("Words"), ref("Quote")], discriminator: { propertyName: "type" } },
      Words: object({ type: { enum: ["text"] }, words: text }, ["type"]),
      Quote: object({ type: { const: "quote" } }, ["type"]),
      Wrapped: { description: "One.", allOf: [ref("Comment")] },
      Data: {
        ...object({ type: ref("DataType") }, ["type"]),
        discriminator: { propertyName: "type", mapping: { external: "External", redirect: "Redirect" } },
      },
      DataType: { enum: ["external", "redirect"] },
      External: { allOf: [ref("Data"), object({ url: text })] },
      Redirect: { allOf: [ref("Data")] },
      Animal: { ...object({ is: text }, ["is"]), discriminator: { propertyName: "is" } },
      Cow: { allOf: [ref("Animal"), object({ is: { const: "cow" } })] },
      One: object({ of: { enum: ["a", "b"] }, one: text }, ["of"]),
      Two: object({ of: { enum: ["a", "b"] }, two: text }, ["of"]),
      Left: object({ side: text }, ["side"]),
      Right: object({ side: text }, ["side"]),
    },
    right: [
      'api.POST("/comment", { body: { type: "text", words: "x" } })',
      'api.POST("/comment", { body: { type: "quote" } })',
      'api.POST("/wrapped", { body: { type: "quote" } })',
      'api.POST("/data", { body: { type: "external", url: "x" } })',
      'api.POST("/animal", { body: { is: "cow" } })',
      'api.POST("/same", { body: { of: "b", two: "x" } })',
      'api.POST("/named", { body: { side: "Left" } })',
    ],
    wrong: [
      'api.POST("/comment", { body: { type: "Words" } })',
      'api.POST("/comment", { body: { type: "quote", words: "x" } })',
      'api.POST("/wrapped", { body: { type: "Wrapped" } })',
      'api.POST("/data", { body: { type: "External" } })',
      'api.POST("/animal", { body: { is: "Cow" } })',
      'api.POST("/same", { body: { of: "One" } })',
      'api.POST("/named", { body: { side: "left" } })',
    ],
  },
};
