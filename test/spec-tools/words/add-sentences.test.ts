import { join } from "node:path";
import { expect, test } from "vitest";
import { bundleSpec } from "../../../src/spec-tools/generate/bundle-spec.ts";
import { generateApi } from "../../../src/spec-tools/generate/generate-api.ts";
import { smallSpec } from "../../support/small-spec.ts";
import { inSpecs, temporaryFolder } from "../../support/temporary-folder.ts";

const words = `names:
  Code: Short text by which users know the thing.
  Count: How many there are.
  Count (int64): How many there are, as digits.
  Number: Place in the list.
overrides:
  things.Kind: Which of two kinds it is.
`;

const spec = {
  ...smallSpec,
  "words.yaml": words,
  "things.yaml": (smallSpec["things.yaml"] ?? "").replace("Number: {", "Number: { description: Said by itself.,"),
};

const folderOf = (files: Readonly<Record<string, string>>) => join(temporaryFolder(inSpecs("small", files)), "specs");

test("the document has a sentence at each property that words know and that has none of its own", async () => {
  const { components } = await bundleSpec(folderOf(spec), "small");
  const sentences = Object.entries(components.schemas).map(([name, { properties = {} }]) => [
    name,
    Object.fromEntries(
      Object.entries(properties).map(([field, property]) => [field, Reflect.get(property, "description")]),
    ),
  ]);
  expect(Object.fromEntries(sentences)).toEqual({
    Thing: {
      Code: "Short text by which users know the thing.",
      Count: "How many there are, as digits.",
      Kind: "Which of two kinds it is.",
    },
    Line: { Number: "Said by itself." },
  });
});

test("the types say it where an editor shows it", async () => {
  const types = (await generateApi(folderOf(spec), "small")).files.get("types/stock.ts") ?? "";
  expect(types).toMatch(/\/\*\* @description Short text by which users know the thing\. \*\/\n\s*Code\?: string;/);
});

test("a sentence cannot end the comment that it stands in", async () => {
  const hostile = words.replace("Short text by", "Ends */ export const pwned = 1; /*");
  const types =
    (await generateApi(folderOf({ ...spec, "words.yaml": hostile }), "small")).files.get("types/stock.ts") ?? "";
  expect(types).toContain("*\\/ export const pwned = 1; /*");
});

test("without words a document is as before", async () => {
  const { "words.yaml": _words, ...bare } = spec;
  expect(JSON.stringify(await bundleSpec(folderOf(bare), "small"))).not.toContain("Short text");
});
