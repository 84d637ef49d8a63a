import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { asObject } from "./described.ts";
import { serveDocument } from "./serve-document.ts";
import { tryDocuments } from "./try-documents.ts";
import { Validator } from "./validator.ts";

const small = {
  openapi: "3.1.0",
  info: { title: "Users", version: "1" },
  servers: [{ url: "https://users.test" }],
  paths: {
    "/users/{id}": {
      parameters: [{ name: "id", in: "path", required: true, schema: { type: "integer" } }],
      get: {
        operationId: "getUser",
        tags: ["users"],
        responses: {
          200: {
            description: "It.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/User" } } },
          },
        },
      },
      put: {
        operationId: "putUser",
        tags: ["users"],
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/User" } } },
        },
        responses: { 204: { description: "Changed." } },
      },
    },
  },
  components: {
    schemas: {
      User: { type: "object", required: ["name"], properties: { name: { type: "string" }, age: { type: "integer" } } },
    },
  },
};

/** The same service, as a client of `small` does not know it. */
const other = {
  ...small,
  paths: { ...small.paths, "/users": { get: { responses: { 204: { description: "None." } } } } },
  components: {
    schemas: { User: { type: "object", properties: { name: { type: "string" }, age: { type: "string" } } } },
  },
};

test("a document passes, and one that the client does not know fails wherever it differs", {
  timeout: 120_000,
}, async () => {
  const folder = temporaryFolder();
  const spec = join(folder, "small.json");
  writeFileSync(spec, JSON.stringify(small));
  const [own, control] = await tryDocuments(folder, [
    { name: "own", spec, document: asObject(small) },
    { name: "control", spec, document: asObject(other) },
  ]);
  expect(own).toEqual({ name: "own", operations: 2, failures: [] });
  expect(control?.operations).toBe(3);
  // The body with all fields, the body with those that must be there, and two calls of a path that the client lacks.
  expect(control?.failures.map((failure) => failure.split(" ")[0])).toEqual(
    ["12", "13", "14", "15"].map((line) => `control/calls.ts:${line}`),
  );
});

/** Parameters in every style, at an operation that takes a form. */
const styles = {
  openapi: "3.1.0",
  paths: {
    "/things/{ids}": {
      post: {
        parameters: [
          { name: "ids", in: "path", required: true, schema: { type: "array", items: { type: "integer" } } },
          {
            name: "where",
            in: "query",
            style: "deepObject",
            schema: { type: "object", properties: { size: { type: "integer" } } },
          },
          {
            name: "tags",
            in: "query",
            style: "pipeDelimited",
            explode: false,
            schema: { type: "array", items: { enum: ["a", "b"] } },
          },
          { name: "page", in: "query", required: true, schema: { type: "integer", minimum: 1 } },
          { name: "X-Many", in: "header", schema: { type: "array", items: { type: "boolean" } } },
        ],
        requestBody: {
          required: true,
          content: {
            "application/x-www-form-urlencoded": {
              schema: {
                type: "object",
                required: ["n"],
                properties: { n: { type: "integer" }, m: { type: "array", items: { type: "string", maxLength: 2 } } },
              },
            },
          },
        },
        responses: { 204: { description: "Done." } },
      },
    },
  },
};

test.each([
  ["what is right", "/things/1,2?page=1&where%5Bsize%5D=3&tags=a%7Cb", "n=1&m=x&m=y", "true,false", []],
  ["a path of text", "/things/one?page=1", "n=1", "true", ['path ids: /0 must be integer, ["one"]']],
  ["no page", "/things/1", "n=1", "true", ["query page is missing"]],
  ["a page too low", "/things/1?page=0", "n=1", "true", ['query page: it must be integer, "0"']],
  ["a name that is not declared", "/things/1?page=1&pages=2", "n=1", "true", ["the query has pages"]],
  [
    "an object of text",
    "/things/1?page=1&where%5Bsize%5D=big",
    "n=1",
    "true",
    ['query where: /size must be integer, {"size":"big"}'],
  ],
  [
    "a list joined otherwise",
    "/things/1?page=1&tags=a,a",
    "n=1",
    "true",
    ['query tags: /0 must be equal to one of the allowed values, ["a,a"]'],
  ],
  ["another header", "/things/1?page=1", "n=1", "true;x", ['header X-Many: /0 must be boolean, ["true;x"]']],
  [
    "a form of text",
    "/things/1?page=1",
    "n=one&m=long",
    "true",
    ['body: /n must be integer, /m/0 must NOT have more than 2 characters, {"n":"one","m":["long"]}'],
  ],
  ["no form", "/things/1?page=1", "", "true", ["the body is missing"]],
])("the server sees %s", async (_, address, body, header, want) => {
  const document = asObject(styles);
  await using server = await serveDocument(document, new Validator(document));
  await fetch(server.url + address, {
    method: "POST",
    body,
    headers: { "content-type": "application/x-www-form-urlencoded", "x-many": header },
  });
  expect(server.served.flatMap(({ faults }) => faults)).toEqual(want);
});
