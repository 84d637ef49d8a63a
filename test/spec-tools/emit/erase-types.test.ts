import { readFileSync } from "node:fs";
import ts from "typescript";
import { expect, it } from "vitest";
import { eraseTypes } from "../../../src/spec-tools/emit/erase-types.ts";
import { listFiles } from "../../support/list-files.ts";

const compilerOptions: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  verbatimModuleSyntax: true,
};
const asJavaScript = (text: string): string => ts.transpileModule(text, { compilerOptions }).outputText;

const tables = listFiles("generated").filter(
  (file) =>
    file.endsWith(".ts") && !/\/(?:types\/|(?:shared-)?types\.ts|webhooks\.ts)|generated\/tables\.ts/.test(file),
);

it("there are tables and codes of four APIs", () => {
  expect(tables.length).toBeGreaterThan(80);
  expect(tables.filter((file) => file.endsWith("/codes.ts"))).not.toEqual([]);
});

it.each(tables)("%s: as TypeScript has it", (file) => {
  const text = readFileSync(file, "utf8");
  const plain = eraseTypes(text);
  expect(asJavaScript(plain)).toBe(asJavaScript(text));
  // Without TypeScript's help, too.
  const told = ts.transpileModule(plain, { fileName: "table.js", reportDiagnostics: true, compilerOptions });
  expect(told.diagnostics).toEqual([]);
  expect(plain).not.toMatch(/^import type|\bas const\b|: (?:ApiIndex|ServiceTable|SyncTable|AccessRow)\b/m);
});

it("what is typed goes, and what only looks so stays", () => {
  const text = `// Made.

import type { Table } from "x";

const one: Table = { a: "import type { B }", b: "x as const" };
export const two = { A: 1 } as const;

/** One of \`two\`. */
export type two = (typeof two)[keyof typeof two];
export const three: Record<string, () => Promise<unknown>> = { a: () => import("./a.js") };
`;
  expect(eraseTypes(text)).toBe(`// Made.



const one = { a: "import type { B }", b: "x as const" };
export const two = { A: 1 };
export const three = { a: () => import("./a.js") };
`);
});
