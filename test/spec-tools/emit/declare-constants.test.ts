import { readFileSync } from "node:fs";
import ts from "typescript";
import { expect, it } from "vitest";
import { declareConstants } from "../../../src/spec-tools/emit/declare-constants.ts";
import { listFiles } from "../../support/list-files.ts";

const compilerOptions: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  isolatedDeclarations: true,
  declaration: true,
  verbatimModuleSyntax: true,
};
/** Blank lines apart, and the first line, which TypeScript drops. */
const plain = (text: string): string =>
  text
    .replace(/^\/\/ Made by .*\n/, "")
    .replace(/\n\n+/g, "\n")
    .trim();

it.each(listFiles("generated").filter((file) => /^generated\/[^/]+\/(?:codes|operations)\.ts$/.test(file)))(
  "%s: as TypeScript has it",
  (file) => {
    const text = readFileSync(file, "utf8");
    expect(plain(declareConstants(text))).toBe(
      plain(ts.transpileDeclaration(text, { compilerOptions }).outputText.replace(/^export \{\};$/m, "")),
    );
  },
);

it.each([["export const a = 1;"], ["export const a = { ...b } as const;"], ["export let a;"]])(
  "%s: nobody generates that",
  (text) => {
    expect(() => declareConstants(text)).toThrow(/^A generated/);
  },
);
