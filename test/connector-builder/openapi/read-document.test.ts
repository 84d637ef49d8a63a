import { join } from "node:path";
import { expect, test } from "vitest";
import { readDocument } from "../../../src/connector-builder/openapi/read-document.ts";
import { objectAt } from "../../../src/kit/json-access.ts";
import { TemporaryCollection } from "../support/temporary-collection.ts";

const entry = (schema: string, more = ""): string => `openapi: 3.1.0
info: { title: Trees, version: "1" }
paths:
  /trees:
    get: { responses: { "200": { description: A tree., content: { application/json: { schema: ${schema} } } } } }
${more}`;

test("a schema in a file of its own that refers to itself becomes a component", () => {
  using collection = new TemporaryCollection();
  collection.write("openapi.yaml", entry('{ $ref: "models/node.yml" }'));
  collection.write(
    "models/node.yml",
    'type: object\nproperties:\n  children: { type: array, items: { $ref: "node.yml" } }\n',
  );
  const document = readDocument(join(collection.root, "openapi.yaml"));
  const node = { $ref: "#/components/schemas/node" };
  expect(objectAt(objectAt(document, "components"), "schemas")).toEqual({
    node: { type: "object", properties: { children: { type: "array", items: node } } },
  });
  expect(JSON.stringify(objectAt(document, "paths"))).toContain(JSON.stringify({ schema: node }));
});

test("two schemas of one file that hold each other, by their place in it", () => {
  using collection = new TemporaryCollection();
  collection.write("openapi.yaml", entry('{ $ref: "all.yml#/agent" }'));
  collection.write(
    "all.yml",
    'agent: { type: object, properties: { parent: { $ref: "#/team" } } }\nteam: { type: object, properties: { lead: { $ref: "#/agent" } } }\n',
  );
  const document = readDocument(join(collection.root, "openapi.yaml"));
  expect(Object.keys(objectAt(objectAt(document, "components"), "schemas"))).toEqual(["agent"]);
});

test("ways to sign in stay, to which nothing refers but their name", () => {
  using collection = new TemporaryCollection();
  collection.write(
    "openapi.yaml",
    entry(
      "{ type: string }",
      'components:\n  securitySchemes:\n    key: { $ref: "security.yml#/key" }\n    basic: { type: http, scheme: basic }\n',
    ),
  );
  collection.write("security.yml", "key: { type: apiKey, in: header, name: X-Key }\n");
  const document = readDocument(join(collection.root, "openapi.yaml"));
  expect(objectAt(objectAt(document, "components"), "securitySchemes")).toEqual({
    key: { type: "apiKey", in: "header", name: "X-Key" },
    basic: { type: "http", scheme: "basic" },
  });
});

// As swagger-cli and others bundle: whatever stands twice is referred to where it stood first.
test("a reference leads through lists, and to an anchor", () => {
  using collection = new TemporaryCollection();
  const schema = { anyOf: [{ type: "string" }, { $anchor: "Count", type: "integer" }] };
  const content = { "application/json": { schema } };
  const place = "#/paths/~1a/get";
  collection.write(
    "openapi.json",
    JSON.stringify({
      openapi: "3.1.0",
      info: { title: "A", version: "1" },
      paths: {
        "/a": {
          get: {
            parameters: [{ name: "q", in: "query", schema: { type: "string" } }],
            responses: { 200: { description: "It.", content } },
          },
        },
        "/b": {
          get: {
            parameters: [{ $ref: `${place}/parameters/0` }, { name: "n", in: "query", schema: { $ref: "#Count" } }],
            responses: {
              200: {
                description: "It.",
                content: {
                  "text/plain": {
                    schema: { $ref: `${place}/responses/200/content/application~1json/schema/anyOf/0` },
                  },
                },
              },
            },
          },
        },
      },
    }),
  );
  const document = readDocument(join(collection.root, "openapi.json"));
  const { get } = Object(objectAt(objectAt(document, "paths"), "/b"));
  const count = { $anchor: "Count", type: "integer" };
  expect(get.parameters).toEqual([{ $ref: "#/components/parameters/0" }, { name: "n", in: "query", schema: count }]);
  expect(objectAt(objectAt(document, "components"), "parameters")).toEqual({
    0: { name: "q", in: "query", schema: { type: "string" } },
  });
  expect(get.responses[200].content).toEqual({ "text/plain": { schema: { type: "string" } } });
});

test.each(["#/paths/~1trees/get/parameters/0", "#/paths/~1trees/parameters/length", "#Oak", "#/openapi/0"])(
  "a reference to %s, where nothing is, is refused",
  (reference) => {
    using collection = new TemporaryCollection();
    collection.write(
      "openapi.yaml",
      entry(`{ $ref: ${JSON.stringify(reference)} }`).replace("/trees:", "/trees:\n    parameters: []"),
    );
    expect(() => readDocument(join(collection.root, "openapi.yaml"))).toThrow(
      `refers to ${reference}, which is not there`,
    );
  },
);
