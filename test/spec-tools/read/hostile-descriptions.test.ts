import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildConnector, documentsOf } from "../../../src/connector-builder/build/build-connector.ts";
import { scaffoldConnector } from "../../../src/connector-builder/config/scaffold-connector.ts";
import { lintFolder } from "../../../src/connector-builder/lint/lint-folder.ts";
import { readDocument } from "../../../src/connector-builder/openapi/read-document.ts";
import { isErpError } from "../../../src/errors/erp-error.ts";
import { compareSpecs } from "../../../src/spec-tools/diff/compare-specs.ts";
import { makeClient } from "../../../src/spec-tools/emit/make-client.ts";
import { lintSpec } from "../../../src/spec-tools/lint/lint-spec.ts";
import { readSpec } from "../../../src/spec-tools/read-spec.ts";
import { hostileDescriptions } from "../../support/hostile-descriptions.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

/** Every command that reads a description, by what it does with the file. */
const commands: Readonly<Record<string, (file: string) => unknown>> = {
  "spec diff": async (file) => compareSpecs(await readSpec(file), await readSpec(file)),
  "spec generate": (file) => makeClient(file, { name: "things" }),
  "spec lint": (file) => lintSpec(file),
  "connector init, build and lint": (file) => {
    const collection = join(dirname(file), "connector");
    const own = join(collection, "mine");
    mkdirSync(own, { recursive: true });
    for (const [name, text] of scaffoldConnector(readDocument(file), "../../openapi.json", false))
      writeFileSync(join(own, name), text);
    for (const [name, text] of buildConnector(collection, "mine", documentsOf(collection, [])).files)
      writeFileSync(join(own, name), text);
    lintFolder(own);
  },
};

/** How a command ends: well, or with an error of ours in one line. Anything else is thrown. */
async function ending(command: (file: string) => unknown, text: string): Promise<string> {
  const file = join(temporaryFolder({ "openapi.json": text }), "openapi.json");
  try {
    await command(file);
    return "well";
  } catch (error) {
    if (!isErpError(error)) throw error;
    expect(error.message).not.toContain("\n");
    expect(error.message.length).toBeLessThan(2_000);
    return error.code;
  }
}

/** Long enough for a busy machine, and nothing beside what a walk without counting takes. */
const quickMs = 25_000;

describe.each(Object.entries(hostileDescriptions))("%s", (_what, make) => {
  test.each(Object.entries(commands))(
    "%s ends soon, well or with one error of ours",
    async (_name, command) => {
      expect(await ending(command, JSON.stringify(make()))).toMatch(/^(well|SPEC_INVALID|CONNECTOR_\w+)$/);
    },
    quickMs,
  );
});

/** A small seed of schemas, references among them, wrong ones too. */
const schema = fc.letrec<{ schema: unknown }>((tie) => ({
  schema: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constantFrom(null, "text", 1, true, [], {}, { type: "string" }, { type: ["object", "null"] }, { type: 7 }),
    fc.constantFrom("A", "B", "C", "D", "Missing").map((name) => ({ $ref: `#/components/schemas/${name}` })),
    fc
      .constantFrom("#", "#/", "#/paths", "%", "#/%", "no.yaml", "", "//host/x", "#/components/schemas/A/properties/p")
      .map(($ref) => ({ $ref })),
    fc.record({ type: fc.constant("array"), items: tie("schema") }),
    fc.record({ allOf: fc.array(tie("schema"), { maxLength: 3 }) }),
    fc.record({ oneOf: fc.array(tie("schema"), { maxLength: 3 }), description: fc.string() }),
    fc.record({
      type: fc.constant("object"),
      required: fc.constantFrom(["p"], "p", [1], null),
      properties: fc.dictionary(fc.constantFrom("p", "d", "value", "results", "__proto__", "toString"), tie("schema")),
    }),
  ),
})).schema;

const anyDescription = fc.record(
  {
    openapi: fc.constantFrom("3.1.0", "3.0.0", "2.0"),
    info: fc.constantFrom({ title: "T", version: "1" }, null, {}),
    servers: fc.constantFrom([{ url: "https://things.example/{a}" }], [], null, [{}]),
    paths: fc.dictionary(
      fc.constantFrom("/a", "/a/{b}", "a", "/{", "", "/__proto__"),
      fc.oneof(
        fc.constantFrom(null, "text", { $ref: "#/paths/~1a" }, { $ref: "#/x" }),
        fc.record({
          parameters: fc.constantFrom(
            undefined,
            null,
            [null],
            [{ $ref: "#/components/parameters/P" }],
            [{ name: "b", in: "path" }],
          ),
          get: fc.record({
            operationId: fc.constantFrom("GetA", "getA", "", 5, undefined),
            tags: fc.constantFrom(["t"], [], undefined, [null]),
            requestBody: fc.constantFrom(undefined, null, { $ref: "#/components/schemas/A" }),
            responses: fc.oneof(
              fc.constantFrom(null, {}, { "200": null }, { "2XX": { $ref: "#/components/responses/R" } }),
              schema.map((inner) => ({
                "200": { description: "d", content: { "application/json": { schema: inner } } },
              })),
            ),
          }),
        }),
      ),
    ),
    components: fc.oneof(
      fc.constantFrom(null, {}, { schemas: null }),
      fc.record({ schemas: fc.dictionary(fc.constantFrom("A", "B", "C", "D"), schema) }),
    ),
  },
  { requiredKeys: ["openapi", "paths"] },
);

test.each(Object.entries(commands))(
  "%s: no description of a stranger ends in anything but an error of ours",
  async (_name, command) => {
    const folder = temporaryFolder({ "openapi.json": "" });
    const file = join(folder, "openapi.json");
    await fc.assert(
      fc.asyncProperty(anyDescription, async (description) => {
        writeFileSync(file, JSON.stringify(description));
        try {
          await command(file);
        } catch (error) {
          if (!isErpError(error)) throw error;
          expect(error.message).not.toContain("\n");
        }
      }),
      { seed: 20_260_728, numRuns: 150 },
    );
    expect(readFileSync(file, "utf8").length).toBeGreaterThan(0);
  },
  120_000,
);
