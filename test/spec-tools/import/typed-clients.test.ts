import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import ts from "typescript";
import { afterAll, expect, test } from "vitest";
import { makeClient } from "../../../src/spec-tools/emit/make-client.ts";
import { importMetadata } from "../../../src/spec-tools/import/import-metadata.ts";
import { pascalCase } from "../../../src/spec-tools/import/naming.ts";
import { writeImported } from "../../../src/spec-tools/import/write-imported.ts";
import { lintSpec } from "../../../src/spec-tools/lint/lint-spec.ts";
import { samples } from "./whole-way/samples.ts";
import { typedPrograms } from "./whole-way/typed-programs.ts";

const folder = mkdtempSync(join(tmpdir(), "erp-typed-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(samples)("the import of $name lints clean", async ({ name, metadata, under }) => {
  writeImported(
    join(folder, "specs", name),
    importMetadata(metadata, {
      title: name,
      serverUrl: "https://erp.test/odata",
      ...(under !== undefined && { under }),
    }),
  );
  expect(await lintSpec(join(folder, "specs", name))).toEqual([]);
});

/** Compiles the programs with the settings of a strict project that has the package installed. */
function compile(programs: readonly string[]): string[] {
  const program = ts.createProgram(programs, {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noEmit: true,
    // The package's own sources are TypeScript; those of an installed one are declarations.
    allowImportingTsExtensions: true,
    paths: { "erp-openapi/odata": [resolve("src/clients/odata/index.ts")] },
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2023,
    lib: ["lib.es2024.d.ts", "lib.esnext.disposable.d.ts"],
    types: ["node"],
    typeRoots: [resolve("node_modules/@types")],
    skipLibCheck: true,
  });
  return ts
    .getPreEmitDiagnostics(program)
    .map(
      ({ file, start = 0, messageText }) =>
        `${file?.fileName.replace(`${folder}/`, "")}:${(file?.getLineAndCharacterOfPosition(start).line ?? 0) + 1} ${ts.flattenDiagnosticMessageText(messageText, " ")}`,
    );
}

async function writeProgram(name: string, body: string): Promise<string> {
  const own = pascalCase(name);
  const { files } = await makeClient(join(folder, "specs", name), { name });
  writeImported(join(folder, name), files, { replace: true });
  const file = join(folder, `${name}.mts`);
  writeFileSync(
    file,
    `import { create${own}Client, type ${own}Options } from "./${name}/index.js";\ndeclare const auth: ${own}Options["auth"];\nconst api = create${own}Client({ auth });\n${body}\n`,
  );
  return file;
}

test("programs that use the generated clients compile, and what is wrong in them does not", {
  timeout: 120_000,
}, async () => {
  const programs = await Promise.all(samples.map(({ name }) => writeProgram(name, typedPrograms[name] ?? "")));
  const wrong = await writeProgram("dataverse", typedPrograms["dataverse"] ?? "").then((file) =>
    file.replace("dataverse.mts", "wrong.mts"),
  );
  writeFileSync(
    wrong,
    'import { createDataverseClient, type DataverseOptions } from "./dataverse/index.js";\ndeclare const auth: DataverseOptions["auth"];\nawait createDataverseClient({ auth }).get("/accountz");\n',
  );
  expect(compile([...programs, wrong])).toEqual([expect.stringMatching(/^wrong\.mts:3 /)]);
});
