import { join } from "node:path";
import { createConfig, getLineColLocation, lint } from "@redocly/openapi-core";
import { expect, test } from "vitest";
import { lintSpec } from "../../../src/spec-tools/lint/lint-spec.ts";
import erpPlugin from "../../../src/spec-tools/lint/plugin.ts";
import { smallSpec } from "../../support/small-spec.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

/** What the rule says of a folder: file, line and message. */
async function findingsOf(files: Readonly<Record<string, string>>): Promise<string[]> {
  const ref = join(temporaryFolder(files), "openapi.yaml");
  const config = await createConfig({ plugins: [erpPlugin()], rules: { "erp/described-properties": "error" } });
  return (await lint({ ref, config })).flatMap(({ message, location: [at] }) =>
    at ? [`${at.source.absoluteRef.replace(/^.*\//, "")}:${getLineColLocation(at).start.line} ${message}`] : [],
  );
}

const words = `names:
  Code: Short text by which users know the thing.
  Count: How many there are.
  ID: Key of the thing.
  Kind: Which of two kinds it is.
  Lines: What it consists of.
  Modified: Moment of its last change.
  Number: Place in the list.
  Status: How far it is.
overrides:
  things.Thing: The thing that the line is part of.
`;

test("nothing to say where each property has a sentence and each word a property", async () => {
  expect(await findingsOf({ ...smallSpec, "words.yaml": words })).toEqual([]);
});

test("a property without a sentence and a word that nobody uses are named where they stand", async () => {
  const changed = words.replace("  Code: ", "  Coda: ").replace("things.Thing", "others.Thing");
  const things = (smallSpec["things.yaml"] ?? "").split("\n");
  const lineOf = (text: string) => things.findIndex((line) => line.trimStart().startsWith(text)) + 1;
  expect((await findingsOf({ ...smallSpec, "words.yaml": changed })).sort()).toEqual([
    `things.yaml:${lineOf("Code: {")} Code has no sentence.`,
    `things.yaml:${lineOf("Thing: {")} Thing has no sentence.`,
    "words.yaml:11 others.Thing is about no property.",
    "words.yaml:2 Coda is about no property.",
  ]);
});

test("a word is not used by a property that says itself what it is", async () => {
  const own = (smallSpec["things.yaml"] ?? "").replace("Number: {", "Number: { description: Counted from one.,");
  expect(await findingsOf({ ...smallSpec, "things.yaml": own, "words.yaml": words })).toEqual([
    "words.yaml:8 Number is about no property.",
  ]);
});

test("a description without words is not asked for any", async () => {
  const rules = (await lintSpec(temporaryFolder(smallSpec))).map(({ rule }) => rule);
  expect(rules).not.toContain("erp/described-properties");
  const withWords = (
    await lintSpec(temporaryFolder({ ...smallSpec, "words.yaml": words.replace("Code:", "Coda:") }))
  ).map(({ rule }) => rule);
  expect(withWords).toContain("erp/described-properties");
});
