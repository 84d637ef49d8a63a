import { join } from "node:path";
import { expect, test } from "vitest";
import { schemeFromSwagger } from "../../../src/connector-builder/openapi/from-swagger.ts";
import { readDocument } from "../../../src/connector-builder/openapi/read-document.ts";
import { objectAt } from "../../../src/kit/json-access.ts";
import { TemporaryCollection } from "../support/temporary-collection.ts";

const done = { 200: { description: "Done.", schema: { $ref: "#/definitions/A%2FB" } } };

/** What a description in Swagger 2.0 becomes that has this operation at `POST /a`. */
function read(operation: object, more: object = {}): ReturnType<typeof objectAt> {
  using collection = new TemporaryCollection();
  const document = {
    swagger: "2.0",
    info: { title: "A", version: "1" },
    host: "a.example",
    basePath: "/v1/",
    paths: {
      "/a": { parameters: [{ name: "id", in: "query", type: "integer" }], post: { responses: done, ...operation } },
    },
    definitions: { "A/B": { type: "object", properties: { type: { type: "string", "x-nullable": true } } } },
    ...more,
  };
  collection.write("a.json", JSON.stringify(document));
  return readDocument(join(collection.root, "a.json"));
}

const operationOf = (document: ReturnType<typeof read>): ReturnType<typeof objectAt> =>
  objectAt(objectAt(objectAt(document, "paths"), "/a"), "post");

test("addresses, names with signs and shared answers stand where OpenAPI 3 has them", () => {
  const document = read({});
  expect(document).toMatchObject({
    openapi: "3.0.3",
    servers: [{ url: "https://a.example/v1" }],
    components: { schemas: { A_B: { type: "object", properties: { type: { type: "string", nullable: true } } } } },
  });
  expect(operationOf(document)).toEqual({
    parameters: [{ name: "id", in: "query", schema: { type: "integer" } }],
    responses: {
      "200": {
        description: "Done.",
        content: { "application/json": { schema: { $ref: "#/components/schemas/A_B" } } },
      },
    },
  });
});

test.each([
  [["http"], "http://a.example/v1"],
  [["http", "https"], "https://a.example/v1"],
])("schemes %j: %s", (schemes, url) => {
  expect(read({}, { schemes })["servers"]).toEqual([{ url }]);
});

test("a document without a host has a path only", () => {
  expect(read({}, { host: undefined })["servers"]).toEqual([{ url: "/v1" }]);
});

test.each([
  ["csv", { style: "form", explode: false, schema: { type: "array", items: { type: "string" } } }],
  ["ssv", { style: "spaceDelimited", explode: false, schema: { type: "array", items: { type: "string" } } }],
  ["pipes", { style: "pipeDelimited", explode: false, schema: { type: "array", items: { type: "string" } } }],
  ["multi", { style: "form", explode: true, schema: { type: "array", items: { type: "string" } } }],
  ["tsv", { content: { "text/tab-separated-values": { schema: { type: "string" } } } }],
])("a list with collectionFormat %s", (collectionFormat, want) => {
  const list = { name: "l", in: "query", type: "array", items: { type: "string" }, collectionFormat };
  expect(operationOf(read({ parameters: [list] }))["parameters"]).toContainEqual({ name: "l", in: "query", ...want });
});

test("one body of the operation replaces that of its path, in each type that it consumes", () => {
  const body = { name: "b", in: "body", required: true, schema: { type: "string" } };
  const document = read({ parameters: [body], consumes: ["application/xml", "application/json"] });
  const media = { schema: { type: "string" } };
  expect(operationOf(document)["requestBody"]).toEqual({
    required: true,
    content: { "application/xml": media, "application/json": media },
  });
});

test("fields of a form are one body, in several parts as soon as one is a file", () => {
  const field = { name: "f", in: "formData", required: true, type: "string", description: "F." };
  const form = (more: object[]): unknown => operationOf(read({ parameters: [field, ...more] }))["requestBody"];
  expect(form([])).toEqual({
    required: true,
    content: {
      "application/x-www-form-urlencoded": {
        schema: { type: "object", properties: { f: { type: "string", description: "F." } }, required: ["f"] },
        encoding: {},
      },
    },
  });
  expect(form([{ name: "file", in: "formData", type: "file" }])).toMatchObject({
    content: { "multipart/form-data": { schema: { properties: { file: { type: "string", format: "binary" } } } } },
  });
});

test.each([
  ["basic", { type: "basic" }, { type: "http", scheme: "basic" }],
  ["a key", { type: "apiKey", in: "header", name: "K" }, { type: "apiKey", in: "header", name: "K" }],
  [
    "an app",
    { type: "oauth2", flow: "application", tokenUrl: "https://a.example/t", scopes: {} },
    { type: "oauth2", flows: { clientCredentials: { tokenUrl: "https://a.example/t", scopes: {} } } },
  ],
  [
    "a person",
    {
      type: "oauth2",
      flow: "accessCode",
      authorizationUrl: "https://a.example/a",
      tokenUrl: "https://a.example/t",
      scopes: { r: "R" },
    },
    {
      type: "oauth2",
      flows: {
        authorizationCode: {
          authorizationUrl: "https://a.example/a",
          tokenUrl: "https://a.example/t",
          scopes: { r: "R" },
        },
      },
    },
  ],
])("signing in: %s", (_, given, want) => {
  expect(schemeFromSwagger(given)).toEqual(want);
});
