import { expect, test } from "vitest";
import { settleIds } from "../../../src/spec-tools/read/settle-ids.ts";

// JSON Schema 2020-12, core, appendix A: the document and the addresses that name its parts.
test.each([
  ["https://example.com/root.json", "#/components/schemas/Root"],
  ["https://example.com/root.json#", "#/components/schemas/Root"],
  ["https://example.com/root.json#/$defs/A", "#/components/schemas/Root/$defs/A"],
  ["https://example.com/root.json#foo", "#/components/schemas/Root/$defs/A"],
  ["https://example.com/other.json", "#/components/schemas/Root/$defs/B"],
  ["https://example.com/root.json#/$defs/B", "#/components/schemas/Root/$defs/B"],
  ["https://example.com/other.json#bar", "#/components/schemas/Root/$defs/B/$defs/X"],
  ["https://example.com/other.json#/$defs/X", "#/components/schemas/Root/$defs/B/$defs/X"],
  ["https://example.com/t/inner.json", "#/components/schemas/Root/$defs/B/$defs/Y"],
  ["https://example.com/other.json#/$defs/Y", "#/components/schemas/Root/$defs/B/$defs/Y"],
  ["urn:uuid:ee564b8a-7a87-4125-8c96-e9f123d6766f", "#/components/schemas/Root/$defs/C"],
  ["urn:uuid:ee564b8a-7a87-4125-8c96-e9f123d6766f#/$defs/a~1b", "#/components/schemas/Root/$defs/C/$defs/a~1b"],
])("%s names %s", (reference, want) => {
  const root = {
    $id: "https://example.com/root.json",
    $defs: {
      A: { $anchor: "foo" },
      B: { $id: "other.json", $defs: { X: { $anchor: "bar" }, Y: { $id: "t/inner.json" } } },
      C: { $id: "urn:uuid:ee564b8a-7a87-4125-8c96-e9f123d6766f", $defs: { "a/b": {} } },
    },
  };
  const user = { $ref: reference };
  const document = { openapi: "3.1.0", components: { schemas: { Root: root, User: user } } };
  settleIds("/specs/openapi.yaml", document);
  expect(user.$ref).toBe(want);
  expect(JSON.stringify(document)).not.toContain("$id");
});

/** The references of a schema with an id, after they were settled. */
function settled(properties: object, more: object = {}): unknown {
  const schemas = {
    Pet: { $id: "https://x.example/schemas/pet", properties, $defs: { "a%b": {}, Tag: { $anchor: "tag" } }, ...more },
    Owner: { $id: "/schemas/owner", type: "object" },
    Local: { $id: "local/one", properties: { next: { $ref: "two" } } },
    Other: { $id: "local/two" },
  };
  settleIds("/specs/openapi.yaml", { components: { schemas } });
  return schemas;
}

test("references within a schema with an id begin at that schema", () => {
  expect(
    settled({
      own: { $ref: "#" },
      inner: { $ref: "#/$defs/a%25b" },
      anchored: { $ref: "#tag" },
      again: { $ref: "pet" },
      // Of a schema without that member the document's own is meant.
      outside: { $ref: "#/components/schemas/Owner" },
      file: { $ref: "./more.yaml#/Pet" },
    }),
  ).toMatchObject({
    Pet: {
      properties: {
        own: { $ref: "#/components/schemas/Pet" },
        inner: { $ref: "#/components/schemas/Pet/$defs/a%25b" },
        anchored: { $ref: "#/components/schemas/Pet/$defs/Tag" },
        again: { $ref: "#/components/schemas/Pet" },
        outside: { $ref: "#/components/schemas/Owner" },
        file: { $ref: "./more.yaml#/Pet" },
      },
    },
    Local: { properties: { next: { $ref: "#/components/schemas/Other" } } },
  });
});

test("what is called $id and is none stays", () => {
  const properties = { $id: { type: "string" }, $ref: { type: "string" } };
  const example = { $id: "a", $ref: "b" };
  const document = { components: { schemas: { A: { properties, example, $id: "#old" } } } };
  const before = structuredClone(document);
  settleIds("/specs/openapi.yaml", document);
  expect(document).toEqual(before);
});

test("a discriminator may name a schema by its id", () => {
  const mapping = { pet: "https://x.example/schemas/pet", relative: "./pet", name: "Pet", other: "Owner" };
  settled({}, { discriminator: { propertyName: "kind", mapping } });
  expect(mapping).toEqual({
    pet: "#/components/schemas/Pet",
    relative: "#/components/schemas/Pet",
    name: "Pet",
    other: "Owner",
  });
});

test("a file that is a schema has its references within itself", () => {
  const file = {
    $id: "https://x.example/pet",
    properties: { next: { $ref: "pet" }, own: { $ref: "#/$defs/a" } },
    $defs: { a: {} },
  };
  settleIds("/specs/pet.yaml", file);
  expect(file.properties).toEqual({ next: { $ref: "#/" }, own: { $ref: "#/$defs/a" } });
});
