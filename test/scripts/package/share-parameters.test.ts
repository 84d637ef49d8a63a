import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { shareParameters } from "../../../scripts/package/share-parameters.ts";
import { isObject, type JsonObject, listAt, objectAt } from "../../../src/kit/json-access.ts";

const company = { $ref: "#/components/parameters/company" };
const language = { $ref: "#/components/parameters/language" };
const select = { name: "$select", in: "query" };

test("what all operations of a path take stands at the path, what one alone takes stays", () => {
  const document = {
    openapi: "3.1.0",
    paths: {
      "/a": {
        parameters: [company],
        get: { operationId: "A", parameters: [language, select] },
        post: { operationId: "B", parameters: [language] },
      },
      "/b": { get: { operationId: "C", parameters: [language] } },
      "/c": { get: { operationId: "D", parameters: [language] }, delete: { operationId: "E" } },
    },
  };
  expect(shareParameters(document)).toEqual({
    ...document,
    paths: {
      ...document.paths,
      "/a": {
        parameters: [company, language],
        get: { operationId: "A", parameters: [select] },
        post: { operationId: "B" },
      },
    },
  });
});

/** What each operation takes, wherever it is said. */
function takenBy(document: JsonObject): Map<string, string[]> {
  return new Map(
    Object.entries(objectAt(document, "paths")).flatMap(([path, item]) =>
      Object.entries(isObject(item) ? item : {})
        .filter(([, operation]) => isObject(operation) && "operationId" in operation)
        .map(([method, operation]) => [
          `${method} ${path}`,
          [...listAt(item, "parameters"), ...listAt(operation, "parameters")].map((one) => JSON.stringify(one)).sort(),
        ]),
    ),
  );
}

test("each operation of Business Central takes what it took, in fewer words", () => {
  const document: JsonObject = JSON.parse(readFileSync("generated/business-central/openapi.json", "utf8"));
  const shared = shareParameters(document);
  expect(takenBy(shared)).toEqual(takenBy(document));
  expect(takenBy(document).size).toBeGreaterThan(600);
  expect(JSON.stringify(document).length - JSON.stringify(shared).length).toBeGreaterThan(20_000);
});
