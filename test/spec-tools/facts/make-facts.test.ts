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
    "**10.** Ten. [doc]",
    "",
    "**9.** Nine. [user] one; see fact 10.",
    "",
  ),
  "specs/fact-checks.yaml": "read: []\nwrite: { 9: POST as fact 10 says. }\nnone: { 10: A rule. }\n",
  "specs/facts.json": '"fact 9"',
  "specs/things.yaml": "x-quota: { limits: [], facts: [10] }",
  "src/b.ts": "// fact 10",
  "src/a.ts": "// facts 9 and 10, fact 11",
  "src/picture.png": "fact 9",
  "test/a.test.ts": 'test("fact 9: nine", f); // fact 9',
  "test/node_modules/one/index.ts": "// fact 9",
  "docs/a.md": "fact 9",
};

test("facts stand in the order of their numbers, each with its check and the files that name it", () => {
  expect(makeFacts(temporaryFolder(files)).facts).toEqual([
    {
      number: "9",
      statement: "Nine. [user] one; see fact 10.",
      api: "exact-online",
      confidence: ["user"],
      sources: ["one"],
      usedIn: ["src/a.ts", "test/a.test.ts"],
      check: { kind: "write", how: "POST as fact 10 says." },
    },
    {
      number: "10",
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
    ["a fact without a check", "read: []\nnone: { 9: A rule. }\n", "fact 10 has no check. Add a line for it."],
    [
      "a check of no fact",
      "read: []\nnone: { 8: A rule., 9: A rule., 10: A rule. }\n",
      "there is no fact 8. Write it into specs/behaviour.md or drop its line.",
    ],
  ])("%s", (_, checks, what) => {
    const root = temporaryFolder({ ...files, "specs/fact-checks.yaml": checks });
    expect(() => makeFacts(root)).toThrow(`specs/fact-checks.yaml: ${what}`);
  });
});
