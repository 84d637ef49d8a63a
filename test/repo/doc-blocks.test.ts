import { readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { listFiles } from "../support/list-files.ts";

const sources = listFiles("src").filter((file) => file.endsWith(".ts"));
const classes = new Set(
  sources.flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/^(?:export )?class (\w+)/gm)].map(([, name]) => name),
  ),
);
/** Those of the language that our code throws or passes on. */
for (const name of ["Error", "TypeError", "RangeError", "SyntaxError"]) classes.add(name);

/** Lines of doc blocks that document an error or a default in a way of their own. */
function oddLines(file: string, text = readFileSync(file, "utf8")): string[] {
  const odd: string[] = [];
  const say = (at: number, what: string): void => {
    odd.push(`${file}:${text.slice(0, at).split("\n").length}: ${what}`);
  };
  for (const block of text.matchAll(/\/\*\*(?!\/)[\s\S]*?\*\//g)) {
    for (const { index } of block[0].matchAll(/\b(?:Errors|Throws): /g))
      say(block.index + index, "write @throws {Class} when …");
    for (const { index } of block[0].matchAll(/\bDefaults?: /g)) say(block.index + index, "write @default");
    for (const { index, 1: name } of block[0].matchAll(/@throws(?: \{(\w+)\} [^\s*])?/g))
      if (name === undefined) say(block.index + index, "write @throws {Class} when …");
      else if (!classes.has(name)) say(block.index + index, `there is no class ${name}`);
  }
  return odd;
}

test("errors are documented as @throws {Class} when …, defaults as @default", () => {
  expect(sources.flatMap((file) => oddLines(file))).toEqual([]);
});

describe("found is", () => {
  const throwsLine = "write @throws {Class} when …";
  test.each([
    ["/** Reads it. Errors: `SPEC_INVALID`. */", [throwsLine]],
    ["/**\n * @throws SpecInvalid when it is none\n */", [throwsLine]],
    ["/** @throws {SpecInvalid} */", [throwsLine]],
    ["/** @throws {SpecInvald} when it is none */", ["there is no class SpecInvald"]],
    ["/** Milliseconds. Default: 5000. */", ["write @default"]],
    ["/** @throws {SpecInvalid} when it is none */\nconst text = 'Errors: 1';", []],
    ["/** @default 5_000 */", []],
  ])("%j", (text, want) => {
    expect(oddLines("x.ts", text).map((line) => line.replace(/^x\.ts:\d+: /, ""))).toEqual(want);
  });
});

test("every export of every subpath says in a sentence what it is", () => {
  const manifest: { exports: Record<string, string | { types: string }> } = JSON.parse(
    readFileSync("package.json", "utf8"),
  );
  const indexes = Object.values(manifest.exports)
    .flatMap((target) => (typeof target === "string" ? [] : [target.types]))
    .filter((types) => types.startsWith("./dist/src/"))
    .map((types) => types.replace("./dist/", "").replace(/\.d\.ts$/, ".ts"));
  const program = ts.createProgram(indexes, {
    module: ts.ModuleKind.NodeNext,
    allowImportingTsExtensions: true,
    noEmit: true,
  });
  const checker = program.getTypeChecker();
  const silent = indexes.flatMap((index) => {
    const source = program.getSourceFile(index);
    const module = source && checker.getSymbolAtLocation(source);
    return checker
      .getExportsOfModule(module ?? expect.fail(`there is no ${index}`))
      .map((symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol))
      .filter((symbol) => !ts.displayPartsToString(symbol.getDocumentationComment(checker)).trim().includes(" "))
      .map((symbol) => `${index}: ${symbol.name}`);
  });
  expect(indexes).toContain("src/errors/index.ts");
  expect(silent).toEqual([]);
}, 60_000);
