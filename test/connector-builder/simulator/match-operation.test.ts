import { expect, test } from "vitest";
import { matchOperation } from "../../../src/connector-builder/simulator/match-operation.ts";
import { operation, smallImport } from "./support/small-import.ts";

const connector = smallImport([
  operation("GetRow", "GET", "/rows(guid'{id}')"),
  operation("DeleteRow", "DELETE", "/rows(guid'{id}')"),
  operation("ListRows", "GET", "/{division}/rows"),
  operation("ListDefault", "GET", "/default/rows"),
]);

test.each([
  ["GET", "/v1/rows(guid'1')", "GetRow"],
  ["GET", "/v1/rows(guid%271%27)", "GetRow"],
  ["DELETE", "/v1/rows(guid'1')", "DeleteRow"],
  ["GET", "/v1/7/rows", "ListRows"],
  ["GET", "/v1/7/Rows", "ListRows"],
  ["GET", "/v1/default/rows", "ListDefault"],
  ["GET", "/v1/a%2Fb/rows", "ListRows"],
  ["GET", "/v1/7/8/rows", undefined],
  ["GET", "/7/rows", undefined],
  ["POST", "/v1/7/rows", undefined],
])("%s %s is %s", (method, path, want) => {
  expect(matchOperation(connector, method, path)?.operationId).toBe(want);
});
