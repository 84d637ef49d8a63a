import { astToString } from "openapi-typescript";
import { expect, test } from "vitest";
import type { SpecDocument } from "../../../src/spec-tools/generate/spec-document.ts";
import { typesOfDocument } from "../../../src/spec-tools/generate/types-of-document.ts";

const text = { type: "string" };
const number = { type: "number" };

test.each<[schema: object, printed: string]>([
  [{ type: "array", prefixItems: [text], items: number }, "[ string, ...(number)[] ]"],
  [
    { type: "array", prefixItems: [text, number], items: { type: ["string", "null"] } },
    "[ string, number, ...(string | null)[] ]",
  ],
  [{ type: ["array", "null"], prefixItems: [text], items: number }, "[ string, ...(number)[] ] | null"],
  [{ type: "array", prefixItems: [text, number], items: false }, "[ string, number ]"],
  [{ type: "array", items: number }, "number[]"],
])("%j is %s", (schema, printed) => {
  const document = {
    openapi: "3.1.0",
    info: { title: "A", version: "1" },
    servers: [],
    paths: {
      "/a": {
        get: {
          operationId: "a",
          responses: {
            200: {
              description: "It.",
              content: { "application/json": { schema: { $ref: "#/components/schemas/A" } } },
            },
          },
        },
      },
    },
    components: { schemas: { A: schema } },
  } as unknown as SpecDocument;
  const types = astToString(typesOfDocument(document)).replace(/\s+/g, " ");
  expect(/schemas: \{ A: (.*?); \};/.exec(types)?.[1]).toBe(printed);
});
