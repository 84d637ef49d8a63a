import { expect, test } from "vitest";
import { LossLog } from "../../../src/connector-builder/adapt/loss-log.ts";
import { tellDropped } from "../../../src/connector-builder/adapt/tell-dropped.ts";
import { TemporaryCollection } from "../support/temporary-collection.ts";
import { makeConnector } from "./support/make-connector.ts";
import { answers, at, description, json } from "./support/write-description.ts";

test.each([
  ["a parameter", {}, [{ name: "a", example: 1 }]],
  ["a body", { requestBody: { content: { "text/csv": { examples: {} } } } }, []],
  ["an answer behind a reference", { responses: { 200: { $ref: "#/components/responses/Row" } } }, []],
])("examples of %s are told", (_, operation, parameters) => {
  const losses = new LossLog();
  const document = { components: { responses: { Row: { content: { "application/json": { example: 1 } } } } } };
  tellDropped(document, operation, parameters, losses, "GET /a");
  expect(losses.all()).toEqual([{ feature: "examples", at: "GET /a", became: "left out" }]);
});

test("extensions of another connector are told by their names", () => {
  const losses = new LossLog();
  tellDropped({}, { "x-ms-trigger": "single", "x-own": 1 }, [{ "x-ms-summary": "A" }], losses, "GET /a");
  expect(losses.all()).toEqual([
    { feature: "extensions", at: "GET /a", became: "left out: x-ms-summary, x-ms-trigger" },
  ]);
});

test("examples and links stand in the report of a build once for each operation and each schema, and not as differences of a field called example", () => {
  using collection = new TemporaryCollection();
  const row = { type: "object", properties: { example: { type: "string" }, id: { type: "string", examples: ["a"] } } };
  const { losses } = makeConnector(
    collection,
    "rows",
    description(
      "Rows",
      "https://rows.example",
      {
        "/rows": {
          get: {
            operationId: "list",
            parameters: [
              at("a", "query", { type: "string", example: "x" }),
              at("b", "query", { type: "string", example: "y" }),
            ],
            responses: {
              "200": {
                description: "D.",
                links: { next: { operationId: "list" } },
                ...json({ $ref: "#/components/schemas/Row" }),
              },
            },
          },
          post: {
            operationId: "make",
            requestBody: json({ type: "object", properties: { example: { type: "string" } } }),
            responses: answers,
          },
        },
      },
      { components: { schemas: { Row: row } } },
    ),
  );
  expect(losses.filter(({ feature }) => feature === "examples" || feature === "links")).toEqual([
    { feature: "examples", at: "GET /rows", became: "left out" },
    { feature: "links", at: "GET /rows 200", became: "left out: next" },
    { feature: "examples", at: "schema Row", became: "left out" },
  ]);
});
