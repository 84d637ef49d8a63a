import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readWords } from "../../../src/spec-tools/words/read-words.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const read = (text: string) => readWords(join(temporaryFolder({ "words.yaml": text }), "openapi.yaml"));

test("a description need not have words", () => {
  expect(readWords(join(temporaryFolder(), "openapi.yaml"))).toBeUndefined();
});

test("names and overrides, each with a text under each key", () => {
  expect(read("names: { Code: Short text. }\noverrides: { crm/Accounts.Code: Another. }\n")).toEqual({
    names: { Code: "Short text." },
    overrides: { "crm/Accounts.Code": "Another." },
  });
});

test.each<[what: string, text: string, message: RegExp]>([
  ["no mapping", "- Code\n", /it needs a mapping under names/],
  ["a part is missing", "names: {}\n", /it needs a mapping under overrides/],
  ["a key without a text", "names: { Code: 7 }\noverrides: {}\n", /names needs a text under Code/],
  ["no YAML", "names: {}\nnames: {}\n", /line 2 is no YAML/],
])("%s: the place and the reason", (_what, text, message) => {
  expect(() => read(text)).toThrow(
    expect.objectContaining({ code: "SPEC_INVALID", message: expect.stringMatching(message) }),
  );
  expect(() => read(text)).toThrow(/words\.yaml/);
});

test("a link that leads out of the folder is not followed", () => {
  const folder = temporaryFolder();
  symlinkSync(
    join(temporaryFolder({ "secret.yaml": "names: {}\noverrides: {}\n" }), "secret.yaml"),
    join(folder, "words.yaml"),
  );
  expect(() => readWords(join(folder, "openapi.yaml"))).toThrow(/lies outside the folder/);
});
