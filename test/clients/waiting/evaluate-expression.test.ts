import { expect, test } from "vitest";
import { evaluateExpression } from "../../../src/clients/waiting/evaluate-expression.ts";

test.each<[string, unknown]>([
  ["$request.path.environmentName", "Production"],
  ["$request.query.since", "2026"],
  ["$response.body#/id", "op-1"],
  ["$response.body#/app/a~1b", 7],
  ["$response.body#/nothing/here", undefined],
  ["$response.header.location", undefined],
  ["id", undefined],
])("%s", (expression, want) => {
  expect(
    evaluateExpression(expression, { environmentName: "Production", since: "2026" }, { id: "op-1", app: { "a/b": 7 } }),
  ).toBe(want);
});
