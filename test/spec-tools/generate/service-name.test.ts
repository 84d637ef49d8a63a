import { describe, expect, test } from "vitest";
import { serviceName, serviceNames } from "../../../src/spec-tools/generate/service-name.ts";
import type { SpecDocument } from "../../../src/spec-tools/generate/spec-document.ts";

describe("a tag as the name of a file", () => {
  test.each([
    ["AuthorisedApps", "authorised-apps"],
    ["Sales & Orders", "sales-orders"],
    ["Ärger", "arger"],
    ["日本", "u65e5u672c"],
    ["Straße", "strau00dfe"],
    ["../../x", "x"],
    ["..", "default"],
    ["", "default"],
    ["🎉", "default"],
    ["con", "con-service"],
    ["COM1", "com1-service"],
    ["nul.txt", "nul-txt"],
    ["a/b\\c:d", "a-b-c-d"],
    ["__proto__", "proto"],
    ["x".repeat(300), "x".repeat(80)],
  ])("%s", (tag, want) => {
    expect(serviceName(tag)).toBe(want);
  });
});

const answers: Record<string, never> = {};
const operation = (
  tags?: readonly string[],
): { operationId: string; responses: Record<string, never>; tags?: readonly string[] } => ({
  operationId: "a",
  responses: answers,
  ...(tags && { tags }),
});

test("a path belongs to the first tag that any of its operations has, and to no other", () => {
  const document: SpecDocument = {
    openapi: "3.1.0",
    info: { title: "A", version: "1" },
    servers: [],
    components: { schemas: {} },
    paths: {
      "/one": { get: operation(["first", "second"]), post: operation(["other"]) },
      "/two": { get: operation(), delete: operation(["last"]) },
      "/none": { get: operation() },
      "/empty": {},
      "/same": { get: operation(["FIRST"]) },
    },
  };
  expect(Object.fromEntries(serviceNames(document))).toEqual({
    "/one": "first",
    "/two": "last",
    "/none": "default",
    "/empty": "default",
    "/same": "first",
  });
});
