import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { nameOperations } from "../../../src/connector-builder/adapt/name-operations.ts";
import { buildCollection } from "../../../src/connector-builder/build/build-all.ts";
import { type ConnectorPlan, planConnector } from "../../../src/connector-builder/build/plan-connector.ts";
import { readDocument } from "../../../src/connector-builder/openapi/read-document.ts";
import { makeConnector } from "../adapt/support/make-connector.ts";
import { answers, description, json } from "../adapt/support/write-description.ts";
import { TemporaryCollection } from "../support/temporary-collection.ts";

/** A record within records, each with so many texts, and a list in the innermost. */
function nested(levels: number, members: number): object {
  const texts = Array.from({ length: members }, (_, index) => [
    `text${index}`,
    { type: "string", description: "What it says. ".repeat(12) },
  ]);
  const inner =
    levels === 0 ? { list: { type: "array", items: { type: "integer" } } } : { inner: nested(levels - 1, members) };
  return { type: "object", properties: { ...Object.fromEntries(texts), ...inner } };
}

const post = (schema: object): object => ({
  tags: ["rows"],
  requestBody: { required: true, ...json(schema) },
  responses: answers,
});

function planOf(collection: TemporaryCollection, document: object): ConnectorPlan {
  collection.write("specs/rows.json", JSON.stringify(document));
  return planConnector(
    nameOperations(readDocument(join(collection.root, "specs", "rows.json"))),
    "../../specs/rows.json",
    false,
    {},
  );
}

test("a body of more schemas than the platform takes is cut, a list stays a list, and the report says where", () => {
  using collection = new TemporaryCollection();
  const document = description("Rows", "https://rows.example", { "/rows": { post: post(nested(12, 60)) } });
  const { errors, losses } = makeConnector(collection, "rows", document);
  expect(errors).toEqual([]);
  expect(losses).toContainEqual({
    feature: "recursion",
    at: "POST /rows body",
    became: "an object or a list without members, where it gets too deep or too large",
  });
});

test("what is too large and cannot be divided has less of its nested records, in init and in build alike", () => {
  using collection = new TemporaryCollection();
  const paths = Object.fromEntries(
    Array.from({ length: 12 }, (_, index) => [
      `/rows/{id${index}}${"/{more}".repeat(index)}`,
      { post: post(nested(11, 40)) },
    ]),
  );
  const document = description("Rows", "https://rows.example", paths);
  const { files, slices, losses } = planOf(collection, document);
  expect([slices, losses.some(({ feature }) => feature === "recursion")]).toEqual([[], true]);
  for (const [file, text] of files) collection.write(`connector/large/${file}`, text);
  const built = buildCollection(collection.folder, { generated: [], names: ["large"] }).connectors[0];
  const size = JSON.stringify(built?.definition).length;
  expect([size < 980_000, size > 100_000]).toEqual([true, true]);
  expect(Object.keys(built?.definition.paths ?? {})).toHaveLength(12);
});

test("a description in many files gives the connector that the same one in one file gives", () => {
  using collection = new TemporaryCollection();
  const row = { type: "object", properties: { id: { type: "string" }, parent: { $ref: "other.json" } } };
  const other = { type: "object", properties: { name: { type: "string" } } };
  const paths = { "/rows": { post: post({ $ref: "row.json" }) }, "/more": { post: post({ $ref: "row.json" }) } };
  collection.write("specs/row.json", JSON.stringify(row));
  collection.write("specs/other.json", JSON.stringify(other));
  const many = makeConnector(collection, "many", description("Rows", "https://rows.example", paths));
  const whole = JSON.stringify(
    description("Rows", "https://rows.example", paths, { components: { schemas: { row, other } } }),
  )
    .replaceAll('"row.json"', '"#/components/schemas/row"')
    .replaceAll('"other.json"', '"#/components/schemas/other"');
  const one = makeConnector(collection, "one", JSON.parse(whole));
  expect(many.connector.definition["definitions"]).toEqual(one.connector.definition["definitions"]);
  expect(many.connector.definition["paths"]).toEqual(one.connector.definition["paths"]);
});

test("what is made of somebody's description names the command that they have", () => {
  using collection = new TemporaryCollection();
  const document = description("Rows", "https://rows.example", { "/rows": { post: post({ type: "object" }) } });
  makeConnector(collection, "rows", document);
  for (const file of ["apiDefinition.swagger.json", "readme.md"]) {
    const [first] = readFileSync(join(collection.folder, "rows", file), "utf8").split("\n");
    expect(first).toContain("by `erp-openapi connector build`; do not edit.");
  }
});
