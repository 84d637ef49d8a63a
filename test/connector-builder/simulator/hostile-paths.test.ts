import { expect, test } from "vitest";
import type { ImportedConnector } from "../../../src/connector-builder/simulator/imported-connector.ts";
import { matchOperation } from "../../../src/connector-builder/simulator/match-operation.ts";

function connectorWith(path: string): ImportedConnector {
  const operation = { operationId: "Get", method: "GET", path, parameters: [], operation: {}, isTrigger: false };
  return {
    name: "mine",
    definition: {},
    origin: "https://things.example",
    basePath: "",
    operations: new Map([["Get", operation]]),
    policies: [],
    script: undefined,
    scriptOperations: [],
  };
}

test.each([
  ["/a{x}b", "/aXb", true],
  ["/a{x}b", "/ab", false],
  ["/a{x}b", "/aXbX", false],
  ["/{x}b{y}", "/bbb", true],
  ["/{x}b{y}", "/bb", false],
  ["/{x}{y}", "/a", false],
  ["/{x}{y}", "/ab", true],
  ["/{x}-{y}", "/a-b-c", true],
  ["/{x}", "/a/b", false],
  ["/Things('{x}')", "/things('a')", true],
])("%s and %s", (template, path, fits) => {
  expect(matchOperation(connectorWith(template), "GET", path)?.operationId).toBe(fits ? "Get" : undefined);
});

test("forty variables in one segment are matched at once", () => {
  const begin = performance.now();
  expect(matchOperation(connectorWith(`/${"{x}-".repeat(40)}end`), "GET", `/${"-".repeat(4_000)}`)).toBeUndefined();
  expect(performance.now() - begin).toBeLessThan(2_000);
});
