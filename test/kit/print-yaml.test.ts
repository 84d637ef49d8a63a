import { expect, test } from "vitest";
import { parseYaml } from "../../src/kit/parse-yaml.ts";
import { printYaml } from "../../src/kit/print-yaml.ts";

test("what is printed is read as it was, texts that look like something else among it", () => {
  const value = { title: "Library", version: "1.0", day: "2024-01-01", tags: ["yes", "#x", "a: b", ""], on: true };
  expect(parseYaml(printYaml(value))).toEqual(value);
  expect(printYaml(value).split("\n").slice(0, 3)).toEqual(["title: Library", "version: '1.0'", "day: '2024-01-01'"]);
});

test("a long text is divided at blanks, a long address is not", () => {
  const lines = printYaml({ text: "word ".repeat(60).trim(), url: `https://x.example/${"a".repeat(150)}` }).split("\n");
  expect(lines.filter((line) => line.length > 120)).toEqual([expect.stringContaining("https://x.example/aaa")]);
});
