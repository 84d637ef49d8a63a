import { expect, test } from "vitest";
import { listOperations } from "../../../src/connector-builder/openapi/list-operations.ts";
import { convertCallback } from "../../../src/connector-builder/swagger/convert-callback.ts";
import { convertOperation } from "../../../src/connector-builder/swagger/convert-operation.ts";
import { DefinitionStore } from "../../../src/connector-builder/swagger/definition-store.ts";

const notice = {
  description: "What changed.",
  content: { "application/json": { schema: { $ref: "#/components/schemas/Notice" } } },
};

const subscription = {
  type: "object",
  properties: { url: { type: "string", description: "Address." }, note: { type: "string" } },
};

function convert(expression: string | undefined, body: object = subscription) {
  const operation = {
    operationId: "WhenRowsChange",
    "x-ms-trigger-hint": "Change a row.",
    requestBody: { required: true, content: { "application/json": { schema: body } } },
    responses: { "201": { description: "Made." } },
    ...(expression === undefined
      ? {}
      : { callbacks: { changed: { [expression]: { post: { requestBody: notice } } } } }),
  };
  const schemas = { Subscription: subscription, Notice: { type: "object", properties: { key: { type: "string" } } } };
  const [source] = listOperations({ components: { schemas }, paths: { "/hooks": { post: operation } } });
  if (!source) throw new Error("no operation");
  const store = new DefinitionStore();
  const converted = convertOperation(source, store);
  return { converted, notification: convertCallback(source, converted, store), definitions: store.all() };
}

test("a callback makes a trigger, whose address the platform fills in", () => {
  const { converted, notification, definitions } = convert("{$request.body#/url}");
  expect([converted["x-ms-trigger"], converted["x-ms-visibility"], converted["x-ms-trigger-hint"]]).toEqual([
    "single",
    "important",
    "Change a row.",
  ]);
  expect(converted.parameters[0]?.schema).toEqual({
    type: "object",
    required: ["url"],
    properties: {
      url: {
        type: "string",
        "x-ms-summary": "Url",
        description: "Address.",
        "x-ms-visibility": "internal",
        "x-ms-notification-url": true,
      },
      note: { type: "string", "x-ms-summary": "Note" },
    },
  });
  expect(notification).toEqual({ description: "What changed.", schema: { $ref: "#/definitions/Notice" } });
  expect(Object.keys(definitions)).toEqual(["Notice"]);
});

test.each([
  ["nothing", undefined],
  ["a query parameter", "{$request.query.url}"],
])("an operation that calls back %s is an action", (_, expression) => {
  const { converted, notification } = convert(expression);
  expect([converted["x-ms-trigger"], notification]).toEqual([undefined, undefined]);
});

test.each([
  [
    "a field that the body lacks",
    "{$request.body#/address}",
    subscription,
    "A callback goes to address, which the body does not have.",
  ],
  [
    "a field of a shared body",
    "{$request.body#/url}",
    { $ref: "#/components/schemas/Subscription" },
    "The body of an operation with a callback has to be written in place.",
  ],
])("a callback to %s is an error", (_, expression, body, message) => {
  expect(() => convert(expression, body)).toThrow(message);
});
