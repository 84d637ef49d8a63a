import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makeClient } from "../../../src/spec-tools/emit/make-client.ts";
import { extensionRules, type Place } from "../../../src/spec-tools/lint/extension-schemas.ts";
import { removeForeignExtensions } from "../../../src/spec-tools/prepare/foreign-extensions.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

/** A document with one extension at each place where it may stand. */
function withExtension(places: readonly Place[], name: string, value: unknown): Record<string, unknown> {
  const at = (place: Place): object => (places.includes(place) ? { [name]: value } : {});
  const schema = { type: "object", properties: { id: { type: "string", ...at("Schema") } }, ...at("Schema") };
  const content = { "application/json": { schema: { $ref: "#/components/schemas/A" } } };
  const parameters = [{ name: "q", in: "query", schema: { type: "string" }, ...at("Parameter") }];
  const operation = { parameters, responses: { 200: { description: "It.", content } }, ...at("Operation") };
  return {
    openapi: "3.0.3",
    info: { title: "A", version: "1" },
    servers: [{ url: "https://a.example" }],
    paths: { "/a": { get: operation, post: { ...operation, requestBody: { content } }, ...at("PathItem") } },
    components: { schemas: { A: schema } },
    ...at("Root"),
  };
}

const told = Object.entries(extensionRules).filter(([name]) => !["x-since", "x-until", "x-likely"].includes(name));

// As they are in use: `x-webhook: true`, `x-reference: true` and `x-access: "admin"` stand in public repositories.
test.each(told)("%s with a meaning that is not ours makes no client of OData", async (name, { on }) => {
  for (const value of [false, "Admin!", { of: { a: 1 } }, [{ a: 1 }], 5, null]) {
    if (typeof value === "string" && ["x-webhook", "x-reference"].includes(name)) continue;
    const file = join(temporaryFolder(), "a.json");
    writeFileSync(file, JSON.stringify(withExtension(on, name, value)));
    const { files, notes } = await makeClient(file, { name: "a" });
    expect(files.get("index.js")).toContain('flavor: "openapi"');
    expect(notes).toEqual([
      expect.stringMatching(
        `^these have other values than our extensions of that name, and are not looked at: ${name}`,
      ),
    ]);
  }
});

test.each<[name: string, value: unknown]>([
  ["x-retry", "never"],
  ["x-key", "server"],
  ["x-paging", { style: "odata-v4", items: "value", facts: [1] }],
  // Who has no facts to name means the same.
  ["x-paging", { style: "odata-v4", items: "value" }],
])("%s of %j stays", (name, value) => {
  const document = withExtension(extensionRules[name]?.on ?? [], name, value);
  const before = structuredClone(document);
  expect(removeForeignExtensions(document)).toEqual([]);
  expect(document).toEqual(before);
});
