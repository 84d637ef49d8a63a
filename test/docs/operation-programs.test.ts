// What the pages of operations show in TypeScript, all of it, compiled as a reader would who installed the package and
// copied a statement below the lines that its page begins with.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { operationPages } from "../../docs/site/operations/operation-pages.ts";
import { installConsumers } from "../../scripts/install-consumers.ts";
import { runNode } from "../../scripts/run-steps.ts";
import { apis } from "../../src/cli/apis/apis.ts";
import { listOperations } from "../../src/cli/operations/list-operations.ts";

/** Within the repository, so that the package finds itself by its name. */
const folder = resolve(".tmp/operation-programs");

/** A program for each page that shows statements, by its file. */
let programs: ReadonlyMap<string, { readonly beginning: string; readonly statements: readonly string[] }>;

beforeAll(async () => {
  const { pages } = await operationPages();
  programs = new Map(
    [...pages].flatMap(([page, text]) => {
      const [, beginning] = /^```ts\n([\s\S]*?)\n```$/m.exec(text) ?? [];
      const statements = [...text.matchAll(/^```ts \[TypeScript\]\n([\s\S]*?)\n```$/gm)].map(([, code = ""]) => code);
      return beginning === undefined ? [] : [[page.replace(/\.html$/, ".ts"), { beginning, statements }] as const];
    }),
  );
}, 300_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the compiler says of programs, each by its file. */
async function faultsOf(files: ReadonlyMap<string, string>): Promise<string[]> {
  rmSync(folder, { recursive: true, force: true });
  for (const [file, text] of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  const options = { strict: true, exactOptionalPropertyTypes: true, noEmit: true, skipLibCheck: true, types: ["node"] };
  const compilerOptions = {
    ...options,
    target: "ES2023",
    module: "NodeNext",
    typeRoots: [resolve("node_modules/@types")],
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["**/*.ts"] }));
  await installConsumers();
  const compiler = "test/consumers/node_modules/typescript7/bin/tsc";
  const { output } = await runNode([compiler, "-p", folder, "--pretty", "false"]);
  return output.split("\n").flatMap((line) => {
    const [, file, at, said] = /operation-programs\/(.*?)\((\d+),\d+\): error (.*)$/.exec(line) ?? [];
    return file === undefined ? (/error/.test(line) ? [line] : []) : [`${file}:${at} ${said}`];
  });
}

it("each operation is shown as a statement, all 2,163", () => {
  const statements = [...programs.values()].flatMap((program) => program.statements);
  expect(statements.length).toBe(listOperations(apis).length);
});

it("every statement compiles behind the lines that its page begins with", { timeout: 300_000 }, async () => {
  const files = new Map(
    [...programs].map(([file, { beginning, statements }]) => [
      file,
      `${beginning}\n${statements.map((statement) => `{\n${statement}\n}\n`).join("")}`,
    ]),
  );
  expect(await faultsOf(files)).toEqual([]);
});

it("a field, a path or an argument that is misspelt is found", { timeout: 300_000 }, async () => {
  const { beginning = "", statements = [] } = programs.get("operations/exact-online/crm/Accounts.ts") ?? {};
  const [list = "", create = "", get = ""] = statements;
  const misspelt = [
    create.replace("Name:", "Nmae:"),
    get.replace("{ID}", "{Id}"),
    list.replace("division:", "divison:"),
    get.replace(/, ID: "[^"]*"/, ""),
  ];
  expect(misspelt.filter((statement) => statements.includes(statement))).toEqual([]);
  const files = new Map(misspelt.map((statement, at) => [`${at}.ts`, `${beginning}\n${statement}\n`]));
  const faults = await faultsOf(files);
  expect(faults.map((fault) => fault.slice(0, fault.indexOf(":")))).toEqual(["0.ts", "1.ts", "2.ts", "3.ts"]);
});
