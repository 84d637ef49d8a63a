import { join } from "node:path";
import { expect, test } from "vitest";
import { lintSpec } from "../../../src/spec-tools/lint/lint-spec.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

/** Findings on the structure of a document whose schemas are these. */
async function structureOf(openapi: string, schemas: object): Promise<string[]> {
  const document = { openapi, info: { title: "A", version: "1" }, paths: {}, components: { schemas } };
  const folder = temporaryFolder({ "openapi.json": JSON.stringify(document) });
  const findings = await lintSpec(join(folder, "openapi.json"));
  return findings.flatMap(({ rule, message }) => (rule === "struct" ? [message] : []));
}

const booleans = { Any: true, A: { anyOf: [true, { type: "string" }], properties: { none: false } } };

test("the schemas true and false are no mistake since OpenAPI 3.1, and one in 3.0", async () => {
  expect(await structureOf("3.1.0", booleans)).toEqual([]);
  expect(await structureOf("3.2.0", booleans)).toEqual([]);
  expect(await structureOf("3.0.3", booleans)).toHaveLength(3);
});

test("a schema that is text is a mistake in all of them", async () => {
  expect(await structureOf("3.1.0", { A: { items: "string" } })).toEqual([
    "Expected type `Schema` (object) but got `string`",
  ]);
});

test.each([
  [
    "Swagger",
    { swagger: "2.0", info: { title: "A", version: "1" }, paths: {} },
    /it is Swagger 2\.0, which came before/,
  ],
  [
    "AsyncAPI",
    { asyncapi: "2.6.0", info: { title: "A", version: "1" }, channels: {} },
    /it is AsyncAPI, which describes/,
  ],
  ["Arazzo", { arazzo: "1.0.1", info: { title: "A", version: "1" }, workflows: [] }, /this is no OpenAPI document/],
  ["an overlay", { overlay: "1.0.0", info: { title: "A", version: "1" }, actions: [] }, /this is no OpenAPI document/],
  ["a list", [], /this is no OpenAPI document/],
])("%s is refused in one sentence", async (_, document, sentence) => {
  const folder = temporaryFolder({ "openapi.json": JSON.stringify(document) });
  await expect(lintSpec(join(folder, "openapi.json"))).rejects.toMatchObject({
    code: "SPEC_INVALID",
    message: expect.stringMatching(sentence),
  });
});
