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
  ["GET", "/rows(guid'1')", "GetRow"],
  ["GET", "/rows(guid%271%27)", "GetRow"],
  ["DELETE", "/rows(guid'1')", "DeleteRow"],
  ["GET", "/7/rows", "ListRows"],
  ["GET", "/7/Rows", "ListRows"],
  ["GET", "/default/rows", "ListDefault"],
  ["GET", "/a%2Fb/rows", "ListRows"],
  ["GET", "/7/8/rows", undefined],
  ["GET", "/v1/7/rows", undefined],
  ["POST", "/7/rows", undefined],
])("%s %s is %s", (method, path, want) => {
  expect(matchOperation(connector, method, path)?.operationId).toBe(want);
});
