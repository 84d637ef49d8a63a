import { expect, test } from "vitest";
import { listOperations } from "../../../src/connector-builder/openapi/list-operations.ts";
import { convertOperation } from "../../../src/connector-builder/swagger/convert-operation.ts";
import { convertPolling } from "../../../src/connector-builder/swagger/convert-polling.ts";
import { DefinitionStore } from "../../../src/connector-builder/swagger/definition-store.ts";

function convert(more: object) {
  const operation = { operationId: "WhenRowsAppear", responses: { "200": { description: "Rows." } }, ...more };
  const [source] = listOperations({ paths: { "/rows": { get: operation } } });
  if (!source) throw new Error("no operation");
  const converted = convertOperation(source, new DefinitionStore());
  convertPolling(source, converted);
  return converted;
}

test("an operation with x-ms-trigger is a trigger that is asked again and again", () => {
  expect(convert({ "x-ms-trigger": "batch", "x-ms-trigger-hint": "Make a row." })).toMatchObject({
    "x-ms-trigger": "batch",
    "x-ms-trigger-hint": "Make a row.",
    "x-ms-trigger-metadata": { kind: "query", mode: "polling" },
  });
  expect(convert({ "x-ms-trigger": "single" })["x-ms-trigger"]).toBe("single");
});

test.each([[{}], [{ "x-ms-trigger": "always" }]])("any other is an action: %j", (more) => {
  expect(Object.keys(convert(more)).filter((name) => name.startsWith("x-ms-trigger"))).toEqual([]);
});
