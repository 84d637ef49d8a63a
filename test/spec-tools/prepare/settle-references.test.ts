import { describe, expect, test } from "vitest";
import { settleReferences } from "../../../src/spec-tools/prepare/settle-references.ts";

type Document = { paths: Record<string, unknown>; components: Record<string, Record<string, unknown>> };

function settle(paths: Record<string, unknown>, components: Record<string, Record<string, unknown>> = {}): Document {
  const document = { paths: structuredClone(paths), components: { schemas: {}, ...structuredClone(components) } };
  settleReferences(document, "a.json");
  return document;
}

const get = (schema: unknown): object => ({
  get: { responses: { 200: { content: { "application/json": { schema } } } } },
});

const schemaAt = ({ paths }: Document, path: string): unknown =>
  JSON.parse(JSON.stringify(paths))[path].get.responses[200].content["application/json"].schema;

describe("a schema that is referred to where it stands", () => {
  test("becomes a component, once for all who refer to it", () => {
    const reference = { $ref: "#/paths/~1a/get/responses/200/content/application~1json/schema" };
    const document = settle({ "/a": get({ type: "string" }), "/b": get(reference), "/c": get(reference) });
    expect(schemaAt(document, "/b")).toEqual({ $ref: "#/components/schemas/a_get_responses_200_application_json" });
    expect(schemaAt(document, "/c")).toEqual(schemaAt(document, "/b"));
    expect(document.components["schemas"]).toEqual({ a_get_responses_200_application_json: { type: "string" } });
  });

  test("keeps the name that it has", () => {
    const document = settle(
      { "/a": get({ $ref: "#/components/schemas/User/properties/name" }) },
      { schemas: { User: { properties: { name: { $ref: "#/components/schemas/Name" } } }, Name: { type: "string" } } },
    );
    expect(schemaAt(document, "/a")).toEqual({ $ref: "#/components/schemas/Name" });
  });

  test("may be found by an anchor", () => {
    const document = settle({ "/a": get({ $ref: "#here" }) }, { schemas: { A: { $anchor: "here", type: "integer" } } });
    expect(schemaAt(document, "/a")).toEqual({ $ref: "#/components/schemas/A" });
  });

  test("may have a name that another has", () => {
    const document = settle(
      { "/a": get({ $ref: "#/components/schemas/List/items" }) },
      { schemas: { List: { items: { type: "string" } }, List_items: { type: "boolean" } } },
    );
    expect(schemaAt(document, "/a")).toEqual({ $ref: "#/components/schemas/List_items_2" });
  });
});

describe("what is no schema stands in the place of the reference", () => {
  test("a path item, for each path anew", () => {
    const { paths } = settle(
      { "/a": { $ref: "#/components/pathItems/A" }, "/b": { $ref: "#/paths/~1a" } },
      { pathItems: { A: { get: { operationId: "a" } } } },
    );
    expect(paths).toEqual({ "/a": { get: { operationId: "a" } }, "/b": { get: { operationId: "a" } } });
    expect(paths["/a"]).not.toBe(paths["/b"]);
  });

  test("a response and a parameter of another path", () => {
    const parameter = { name: "id", in: "query" };
    const { paths } = settle({
      "/a": { get: { parameters: [parameter], responses: { 200: { description: "A." } } } },
      "/b": {
        get: {
          parameters: [{ $ref: "#/paths/~1a/get/parameters/0" }],
          responses: { 200: { $ref: "#/paths/~1a/get/responses/200" } },
        },
      },
    });
    expect(paths["/b"]).toEqual(paths["/a"]);
  });

  test("a component that is another's name", () => {
    const { components } = settle(
      {},
      { responses: { One: { $ref: "#/components/responses/Two" }, Two: { description: "Two." } } },
    );
    expect(components["responses"]).toEqual({ One: { description: "Two." }, Two: { description: "Two." } });
  });
});

test("what a discriminator maps to is found by name and by reference", () => {
  const { components } = settle(
    {},
    {
      schemas: {
        Pet: { discriminator: { propertyName: "kind", mapping: { cat: "Cat", dog: "#/components/schemas/Dog" } } },
        Cat: {},
        Dog: {},
      },
    },
  );
  expect(components["schemas"]?.["Pet"]).toEqual({
    discriminator: {
      propertyName: "kind",
      mapping: { cat: "#/components/schemas/Cat", dog: "#/components/schemas/Dog" },
    },
  });
});

test("a reference in an example is part of the example", () => {
  const schema = { type: "object", example: { $ref: "#/nowhere" }, default: { $ref: "#/nowhere" } };
  expect(schemaAt(settle({ "/a": get(schema) }), "/a")).toEqual(schema);
});

test("a property may be called like any member", () => {
  const schema = {
    properties: { example: { $ref: "#/components/schemas/A" }, default: { $ref: "#/components/schemas/B/items" } },
  };
  const document = settle({ "/a": get(schema) }, { schemas: { A: {}, B: { items: {} } } });
  expect(schemaAt(document, "/a")).toEqual({
    properties: { example: { $ref: "#/components/schemas/A" }, default: { $ref: "#/components/schemas/B_items" } },
  });
});

test.each(["#/components/schemas/Gone", "#/paths/~1gone", "#gone", "#/__proto__"])(
  "%s leads nowhere, and the message says which it is and where it stands",
  (reference) => {
    expect(() => settle({ "/a": get({ $ref: reference }) })).toThrow(
      `a.json: Can't resolve $ref "${reference}", which stands at #/paths/~1a/get/responses/200/content/application~1json/schema`,
    );
  },
);

test("a response by reference to a body stands where the reference stood, since it is no component of its kind", () => {
  const body = { description: "A.", content: { "application/json": { schema: { type: "string" } } } };
  const document = settle(
    { "/a": { get: { responses: { 200: { $ref: "#/components/requestBodies/B" } } } } },
    { requestBodies: { B: body } },
  );
  expect(document.paths["/a"]).toEqual({ get: { responses: { 200: body } } });
});

test("what is put into the place of a reference has its own references settled too", () => {
  const content = (schema: object): object => ({ content: { "application/json": { schema } } });
  const deep = "#/components/responses/A/content/application~1json/schema/oneOf/0";
  const document = settle(
    { "/a": { get: { responses: { 200: { $ref: "#/components/requestBodies/B" } } } } },
    { responses: { A: content({ oneOf: [{ type: "string" }] }) }, requestBodies: { B: content({ $ref: deep }) } },
  );
  const name = "#/components/schemas/responses_A_application_json_oneOf_0";
  expect(document.paths["/a"]).toEqual({ get: { responses: { 200: content({ $ref: name }) } } });
});

test("a mapping that leads nowhere says where it stands", () => {
  const schema = { discriminator: { propertyName: "t", mapping: { z: "#/components/schemas/Gone" } } };
  expect(() => settle({ "/a": get(schema) })).toThrow(
    `Can't resolve $ref "#/components/schemas/Gone", which stands at #/paths/~1a/get/responses/200/content/application~1json/schema/discriminator`,
  );
});

test("a path that calls itself back is no circle", () => {
  const hook = { post: { callbacks: { again: { "{$request.body#/url}": { $ref: "#/paths/~1hook" } } } } };
  expect(JSON.stringify(settle({ "/hook": hook }).paths)).toBe(JSON.stringify({ "/hook": hook }));
});
