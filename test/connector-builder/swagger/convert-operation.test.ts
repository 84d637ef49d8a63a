import { expect, test } from "vitest";
import { listOperations } from "../../../src/connector-builder/openapi/list-operations.ts";
import { convertOperation, type Polling } from "../../../src/connector-builder/swagger/convert-operation.ts";
import { DefinitionStore } from "../../../src/connector-builder/swagger/definition-store.ts";

const row = { type: "object", properties: { id: { type: "string" } } };
const error = { description: "Refused.", content: { "application/json": { schema: { type: "object" } } } };

function convert(operation: object, polling: Polling = { summary: "Get one operation", waits: false }) {
  const document = {
    components: { schemas: { Row: row } },
    paths: { "/rows": { post: { operationId: "Act", summary: "Act", description: "Does it.", ...operation } } },
  };
  const store = new DefinitionStore();
  const [source] = listOperations(document);
  if (!source) throw new Error("no operation");
  return { operation: convertOperation(source, store, () => polling), definitions: store.all() };
}

const failure = { description: "The service refused or could not do it; the body says why." };
const output = { type: "object", properties: { id: { type: "string", "x-ms-summary": "Id" } } };

test("of several answers the first success keeps its schema; errors become a default without one", () => {
  const { operation, definitions } = convert({
    responses: {
      "202": {
        description: "Started.",
        content: { "application/json": { schema: { $ref: "#/components/schemas/Row" } } },
      },
      "400": error,
      "5XX": error,
    },
  });
  expect(operation.responses).toEqual({
    "202": { description: "Started.", schema: { $ref: "#/definitions/Row" } },
    default: failure,
  });
  expect(definitions).toEqual({ Row: output });
});

test.each([
  [
    "a range is written as 200",
    { "2XX": { description: "Done." } },
    { "200": { description: "Done." }, default: failure },
    undefined,
  ],
  [
    "a file is binary",
    {
      "200": {
        description: "The file.",
        content: { "application/octet-stream": { schema: { type: "string", format: "binary" } } },
      },
    },
    { "200": { description: "The file.", schema: { type: "string", format: "binary" } }, default: failure },
    ["application/octet-stream"],
  ],
  [
    "XML is text",
    { "200": { description: "The model.", content: { "application/xml": { schema: { type: "string" } } } } },
    { "200": { description: "The model.", schema: { type: "string" } }, default: failure },
    ["application/xml"],
  ],
])("%s", (_, responses, want, produces) => {
  const { operation } = convert({ responses });
  expect(operation.responses).toEqual(want);
  expect(operation.produces).toEqual(produces);
});

const wrapped = (d: object) => ({
  "200": {
    description: "Rows.",
    content: { "application/json": { schema: { type: "object", required: ["d"], properties: { d } } } },
  },
});
const ref = { $ref: "#/components/schemas/Row" };

test.each([
  [
    "results in an object",
    {
      oneOf: [
        { type: "object", properties: { results: { type: "array", items: ref } } },
        { type: "array", items: ref },
      ],
    },
  ],
  ["a bare list", { type: "array", items: ref }],
])("fact 44, %s: shown as rows with the address of the next page", (_, d) => {
  expect(convert({ responses: wrapped(d) }).operation.responses["200"]?.schema).toEqual({
    type: "object",
    properties: {
      value: {
        type: "array",
        items: { $ref: "#/definitions/Row" },
        "x-ms-summary": "Rows",
        description: "Rows of this page.",
      },
      nextLink: {
        type: "string",
        "x-ms-summary": "Next Link",
        description: "Address of the next page; missing on the last one.",
      },
    },
  });
});

test("fact 44, one record: shown without the wrapper", () => {
  expect(convert({ responses: wrapped(ref) }).operation.responses["200"]?.schema).toEqual({
    $ref: "#/definitions/Row",
  });
});

test("a form becomes fields, and its binary one a file", () => {
  const schema = {
    type: "object",
    required: ["file"],
    properties: {
      file: { type: "string", format: "binary", description: "The package." },
      mode: { type: "string", enum: ["a"], default: "a" },
    },
  };
  const { operation } = convert({
    requestBody: { required: true, content: { "multipart/form-data": { schema } } },
    responses: { "204": { description: "Done." } },
  });
  expect(operation.consumes).toEqual(["multipart/form-data"]);
  expect(operation.parameters).toEqual([
    { name: "file", in: "formData", required: true, type: "file", description: "The package.", "x-ms-summary": "File" },
    {
      name: "mode",
      in: "formData",
      required: false,
      type: "string",
      enum: ["a"],
      default: "a",
      description: "Mode of the call.",
      "x-ms-summary": "Mode",
    },
  ]);
});

test("a file upload has a binary body", () => {
  const { operation } = convert({
    requestBody: {
      required: true,
      content: { "application/octet-stream": { schema: { type: "string", format: "binary" } } },
    },
    responses: { "204": { description: "Done." } },
  });
  expect(operation.consumes).toEqual(["application/octet-stream"]);
  expect(operation.parameters).toEqual([
    {
      name: "body",
      in: "body",
      required: true,
      schema: { type: "string", format: "binary", "x-ms-summary": "File Content", description: "Content of the file." },
    },
  ]);
});

test("work that goes on says which action to repeat, and until when", () => {
  const { operation } = convert({
    "x-async": { id: "id", status: "status", poll: { operationId: "GetOne" }, final: ["done", "failed"] },
    responses: { "202": { description: "Started." } },
  });
  expect(operation.description).toBe(
    'Does it. This starts work that goes on. To wait for it, repeat "Get one operation" in a Do until loop until status is one of done, failed, in upper or lower case.',
  );
});

test("work that goes on names the action that waits, where there is one", () => {
  const { operation } = convert(
    {
      "x-async": { id: "key", status: "status", poll: { operationId: "GetOne" }, final: ["done"] },
      responses: { "202": { description: "Started." } },
    },
    { summary: "Wait for it", waits: true },
  );
  expect(operation.description).toBe(
    'Does it. This starts work that goes on. To wait for it, add "Wait for it" with the key of this answer.',
  );
});

test("different shapes of one name get a number, equal ones share it", () => {
  const store = new DefinitionStore();
  expect([
    store.add("Row", { type: "object" }),
    store.add("Row", { type: "object" }),
    store.add("Row", { type: "string" }),
  ]).toEqual([{ $ref: "#/definitions/Row" }, { $ref: "#/definitions/Row" }, { $ref: "#/definitions/Row2" }]);
});

test.each([
  ["read", undefined],
  ["draft", undefined],
  ["change", undefined],
  ["post", true],
  ["destroy", true],
])("an operation that would %s something asks an agent's user first: %s", (effect, want) => {
  const { operation } = convert({ "x-effect": effect, responses: { "204": { description: "Done." } } });
  expect(operation["x-ms-require-user-confirmation"]).toBe(want);
});
