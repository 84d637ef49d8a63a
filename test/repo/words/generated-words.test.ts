import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { keysOf, readWords } from "./find-faults.ts";
import { listProperties, type Property, propertiesOfDocument } from "./list-properties.ts";

const sentenceOf = ({ schema, name, description = "" }: Property): string => `${schema}.${name}: ${description}`;

test("the generated document says of each property what words.yaml or the property itself says", () => {
  const words = readWords("specs/exact-online/words.yaml");
  const keyOf = keysOf(words);
  const wanted = listProperties("specs/exact-online").map((property) => {
    const key = keyOf(property) ?? "";
    return sentenceOf({ description: words.overrides[key] ?? words.names[key] ?? "", ...property });
  });
  const { components } = JSON.parse(readFileSync("generated/exact-online/openapi.json", "utf8"));
  const found = propertiesOfDocument(components.schemas).map(sentenceOf);
  expect(found.length).toBeGreaterThan(11_856);
  expect(found.sort()).toEqual(wanted.sort());
});
