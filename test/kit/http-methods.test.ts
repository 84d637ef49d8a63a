import { METHODS } from "node:http";
import { expect, test } from "vitest";
import { isMethod, isReading, pathItemMethods, swaggerMethods } from "../../src/kit/http-methods.ts";

test.each([
  ["GET", true, true],
  ["PUT", true, false],
  ["POST", true, false],
  ["PATCH", true, false],
  ["DELETE", true, false],
  ["HEAD", false, true],
  ["OPTIONS", false, true],
  ["TRACE", false, false],
  ["get", false, false],
  ["", false, false],
])("%j is a method: %s, and reads: %s", (text, method, reading) => {
  expect([isMethod(text), isReading(text)]).toEqual([method, reading]);
});

// Swagger 2.0 and OpenAPI 3.1, section "Path Item Object".
test("members of a path item are methods that HTTP has, TRACE only in OpenAPI", () => {
  expect(pathItemMethods.filter((name) => !METHODS.includes(name.toUpperCase()))).toEqual([]);
  expect([...pathItemMethods].sort()).toEqual(["delete", "get", "head", "options", "patch", "post", "put", "trace"]);
  expect(pathItemMethods.filter((name) => !swaggerMethods.some((one) => one === name))).toEqual(["trace"]);
});
