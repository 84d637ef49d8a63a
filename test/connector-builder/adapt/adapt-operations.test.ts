import { expect, test } from "vitest";
import { adaptOperations } from "../../../src/connector-builder/adapt/adapt-operations.ts";
import { LossLog } from "../../../src/connector-builder/adapt/loss-log.ts";
import { listOperations } from "../../../src/connector-builder/openapi/list-operations.ts";
import { at, text } from "./support/write-description.ts";

test("inputs of one name have one value in a flow, and the report says so", () => {
  const losses = new LossLog();
  const form = { type: "object", properties: { id: text, note: text } };
  const document = {
    paths: {
      "/rows/{id}": {
        post: {
          operationId: "change",
          parameters: [at("id", "path", text), at("id", "query", text), at("note", "query", text)],
          requestBody: { content: { "application/x-www-form-urlencoded": { schema: form } } },
        },
      },
    },
  };
  adaptOperations(listOperations(document), losses);
  expect(losses.all()).toEqual([
    { feature: "parameter", at: "POST /rows/{id} query id", became: "the same value as that of the path" },
    { feature: "parameter", at: "POST /rows/{id} field id", became: "the same value as that of the path" },
    { feature: "parameter", at: "POST /rows/{id} field note", became: "the same value as that of the query" },
  ]);
});
