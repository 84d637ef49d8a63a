import { expect, test } from "vitest";
import { serviceName, serviceNames } from "../../../src/spec-tools/generate/service-name.ts";
import type { SpecDocument } from "../../../src/spec-tools/generate/spec-document.ts";

test.each([
  ["AuthorisedApps", "authorised-apps"],
  ["..", "default"],
  ["con", "con-service"],
])("%s is the tag of the service %s", (tag, want) => {
  expect(serviceName(tag)).toBe(want);
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
