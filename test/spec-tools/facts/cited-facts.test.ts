import { describe, expect, test } from "vitest";
import { citedFacts } from "../../../src/spec-tools/facts/cited-facts.ts";

const cited = (path: string, text: string): string[] => [...citedFacts(path, text)];

describe("a file names", () => {
  test.each<[string, string, string, string[]]>([
    ["one in a comment", "a.ts", "// Fact 961: a date.", ["961"]],
    ["one with a letter", "a.ts", "/** Gone (fact 928a). */", ["928a"]],
    ["two", "a.ts", "facts 985 and 986", ["985", "986"]],
    ["a range", "a.ts", "facts 901-903, 946–948; 950 to 951", "901 902 903 946 947 948 950 951".split(" ")],
    [
      "a list that goes on in the next line of a comment",
      "a.ts",
      " * facts 937,\n *   940, or 975)",
      ["937", "940", "975"],
    ],
    ["a list after one fact, as tests are named", "a.test.ts", '"fact 964, 967: a partial update"', ["964", "967"]],
    ["one, not the figure behind it", "a.ts", "by fact 915, 570 s after it", ["915"]],
    ["one, not a unit that looks like a letter", "a.ts", "facts 915, 570s", ["915"]],
    ["those of an extension", "a.yaml", "x-quota: { limits: [], facts: [908, 910,\n  914] }", ["908", "910", "914"]],
    [
      "those of a table",
      "a.md",
      "| what | fact | test |\n|---|---|---|\n| a \\| b | 901–902, 950 | `3` |",
      ["901", "902", "950"],
    ],
    [
      "those of two tables with other columns",
      "a.md",
      "| fact |\n|---|\n| 901 |\n\n| n | facts |\n|---|---|\n| 5 | 902 |",
      ["901", "902"],
    ],
  ])("%s", (_, path, text, want) => {
    expect(cited(path, text)).toEqual(want);
  });
});

describe("a file does not name", () => {
  test.each<[string, string, string]>([
    ["what is data of a test", "a.test.ts", '"x-quota": { limits: [], facts: [908] }'],
    ["a count", "a.md", "numbers 911 facts on how the services behave"],
    ["artefacts", "a.md", "artefacts 911"],
    ["what a table of something else holds", "a.md", "| table | rows |\n|---|---|\n| facts | 911 |"],
    ["what stands in a row after the table ended", "a.md", "| fact |\n|---|\n\n911 |"],
  ])("%s", (_, path, text) => {
    expect(cited(path, text)).toEqual([]);
  });
});
