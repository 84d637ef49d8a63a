import { createConfig, lintFromString } from "@redocly/openapi-core";
import erpPlugin from "../../src/spec-tools/lint/plugin.ts";

/** A small valid operation, to be changed by a test. */
export const listOperation = {
  operationId: "ListThings",
  summary: "List things",
  description: "Answers all things there are.",
  "x-paging": { style: "none", items: "value", facts: [135] },
  "x-access": { callers: "both", facts: [101] },
  responses: {
    "200": {
      description: "The things",
      content: {
        "application/json": {
          schema: {
            type: "object",
            properties: { value: { type: "array", items: { $ref: "#/components/schemas/Thing" } } },
          },
        },
      },
    },
    "404": { description: "No body" },
  },
};

/** A small document with one path. */
export function documentWith(
  item: object,
  schemas: object = { Thing: { type: "object", properties: { Code: { type: "string" } } } },
  root: object = {},
): object {
  return {
    openapi: "3.1.0",
    info: { title: "Things", version: "1" },
    paths: { "/things": item },
    components: { schemas },
    ...root,
  };
}

/** Lints a document with one of our rules; answers `pointer: message` of each finding. */
export async function lintDocument(rule: string, document: object): Promise<string[]> {
  const config = await createConfig({ plugins: [erpPlugin()], rules: { [`erp/${rule}`]: "error" } });
  const problems = await lintFromString({ source: JSON.stringify(document), config });
  return problems.map(({ message, location }) => `${location[0]?.pointer ?? "?"}: ${message}`);
}
