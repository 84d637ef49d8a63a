import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { consumerOptions } from "../../bench/consumer-options.ts";

/** A program of a user; each mark is where an editor is asked what stands in front of it. */
const program = `import { createExactOnlineClient, division } from "erp-openapi/exact-online/by-service";
import type { CrmTypes } from "erp-openapi/exact-online/types/crm";

declare const auth: import("erp-openapi/oauth").OAuthClient;
const exact = createExactOnlineClient<CrmTypes>({ auth, country: "nl" });
const company = division(123456);
for await (const account of exact.list("/api/v1/{division}/crm/Accounts", { division: company, select: ["IsSales", "AccountManager"] }))
  console.log(account.IsSales/*1*/, account.AccountManager/*2*/);
`;
const file = resolve("bench/consumers/field-texts.ts");

const service = ts.createLanguageService({
  getCompilationSettings: () => consumerOptions,
  getScriptFileNames: () => [file],
  getScriptVersion: () => "0",
  getScriptSnapshot: (path) => {
    const text = path === file ? program : ts.sys.readFile(path);
    return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
  },
  getCurrentDirectory: () => process.cwd(),
  getDefaultLibFileName: ts.getDefaultLibFilePath,
  fileExists: (path) => path === file || ts.sys.fileExists(path),
  readFile: ts.sys.readFile,
  directoryExists: ts.sys.directoryExists,
  getDirectories: ts.sys.getDirectories,
});

/** What an editor shows of the name in front of a mark. */
function textAt(mark: number): string {
  const info = service.getQuickInfoAtPosition(file, program.indexOf(`/*${mark}*/`) - 1);
  return ts.displayPartsToString(info?.documentation);
}

// The sentences as the specs have them, read here without what the generator reads them with.
const words = readFileSync("specs/exact-online/words.yaml", "utf8");
const sentence = (key: string): string | undefined =>
  words
    .split("\n")
    .find((line) => line.startsWith(`  ${key}: `))
    ?.slice(`  ${key}: `.length);

test("an editor shows what a field of the package holds", { timeout: 120_000 }, () => {
  expect(sentence("IsSales")).toMatch(/^[A-Z].{20,}\.$/);
  expect(service.getSemanticDiagnostics(file)).toEqual([]);
  expect([1, 2].map(textAt)).toEqual([sentence("IsSales"), sentence("AccountManager")]);
});
