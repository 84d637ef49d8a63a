import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { afterAll, expect, it } from "vitest";
import { listFiles } from "../support/list-files.ts";

/** Within the repository, so that the package finds itself by its name. */
const folder = join(process.cwd(), ".tmp", "code-blocks");

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** TypeScript in guides; ```ts with a file's name behind it is that file. */
const blocks = listFiles("docs")
  .filter((page) => page.endsWith(".md"))
  .flatMap((page) =>
    [...readFileSync(page, "utf8").matchAll(/^```ts *(\S*)\n(.*?)^```/gms)].map(([, file = "", code = ""], at) => ({
      page,
      at,
      file,
      code,
    })),
  );

it("the guides show code", () => {
  expect(new Set(blocks.map(({ page }) => page)).size).toBeGreaterThan(5);
});

it("every block that is no example compiles for somebody who installed the package", () => {
  mkdirSync(folder, { recursive: true });
  const names = blocks
    .filter(({ file }) => file === "")
    .map(({ page, at, code }) => {
      const name = join(folder, `${page.replaceAll(/[^a-z]/g, "-")}-${at}.ts`);
      writeFileSync(name, code.includes("export ") || code.includes("import ") ? code : `${code}\nexport {};\n`);
      return name;
    });
  const program = ts.createProgram(names, {
    strict: true,
    exactOptionalPropertyTypes: true,
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.NodeNext,
    noEmit: true,
    skipLibCheck: true,
    types: ["node"],
  });
  const faults = ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => {
    const line = file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
    return `${file?.fileName.slice(folder.length + 1) ?? ""}:${line} ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
  });
  expect(faults).toEqual([]);
}, 120_000);

it.each(blocks.filter(({ file }) => file !== ""))("$page shows $file as it is", ({ file, code }) => {
  expect(code).toBe(readFileSync(file, "utf8").replace(/^\/\/.*\n/, ""));
});
