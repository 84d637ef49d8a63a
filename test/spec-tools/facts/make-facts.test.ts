import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { factsFile, makeFacts, printFacts, writeFacts } from "../../../src/spec-tools/facts/make-facts.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { behaviour } from "./support.ts";

const files = {
  "specs/behaviour.md": behaviour(
    "## A1. A",
    "",
    "**1000.** Ten. [doc]",
    "",
    "**999.** Nine. [user] one; see fact 1000.",
    "",
  ),
  "specs/fact-checks.yaml": "read: []\nwrite: { 999: POST as fact 1000 says. }\nnone: { 1000: A rule. }\n",
  "specs/facts.json": '"fact 999"',
  "specs/things.yaml": "x-quota: { limits: [], facts: [1000] }",
  "src/b.ts": "// fact 1000",
  "src/a.ts": "// facts 999 and 1000, fact 1001",
  "src/picture.png": "fact 999",
  "test/a.test.ts": 'test("fact 999: nine", f); // fact 99999',
  "test/node_modules/one/index.ts": "// fact 99999",
  "docs/a.md": "fact 999",
};

test("facts stand in the order of their numbers, each with its check and the files that name it", () => {
  expect(makeFacts(temporaryFolder(files)).facts).toEqual([
    {
      number: "999",
      statement: "Nine. [user] one; see fact 1000.",
      api: "exact-online",
      confidence: ["user"],
      sources: ["one"],
      usedIn: ["src/a.ts", "test/a.test.ts"],
      check: { kind: "write", how: "POST as fact 1000 says." },
    },
    {
      number: "1000",
      statement: "Ten. [doc]",
      api: "exact-online",
      confidence: ["documented"],
      sources: [],
      usedIn: ["specs/things.yaml", "src/a.ts", "src/b.ts"],
      check: { kind: "none", how: "A rule." },
    },
  ]);
});

test("what is printed is the same again, whatever was printed before", () => {
  const root = temporaryFolder(files);
  const text = printFacts(root) ?? "";
  writeFacts(root, text);
  expect(readFileSync(join(root, factsFile), "utf8")).toBe(text);
  expect(printFacts(root)).toBe(text);
  expect(readdirSync(join(root, "specs")).sort()).toEqual([
    "behaviour.md",
    "fact-checks.yaml",
    "facts.json",
    "things.yaml",
  ]);
});

test("a repository that numbers no facts gets no file", () => {
  expect(printFacts(temporaryFolder({ "specs/things.yaml": "" }))).toBeUndefined();
});

describe("refused is", () => {
  test.each([
    ["a fact without a check", "read: []\nnone: { 999: A rule. }\n", "fact 1000 has no check. Add a line for it."],
    [
      "a check of no fact",
      "read: []\nnone: { 998: A rule., 999: A rule., 1000: A rule. }\n",
      "there is no fact 998. Write it into specs/behaviour.md or drop its line.",
    ],
  ])("%s", (_, checks, what) => {
    const root = temporaryFolder({ ...files, "specs/fact-checks.yaml": checks });
    expect(() => makeFacts(root)).toThrow(`specs/fact-checks.yaml: ${what}`);
  });
});
