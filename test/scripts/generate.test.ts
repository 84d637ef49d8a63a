import { spawnSync } from "node:child_process";
import { appendFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test, vi } from "vitest";
import { smallSpec } from "../support/small-spec.ts";
import { inSpecs, temporaryFolder } from "../support/temporary-folder.ts";

// Each test starts the generator up to three times.
vi.setConfig({ testTimeout: 120_000 });

function run(script: "generate" | "check", cwd: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve("scripts", `${script}.ts`), ...args], {
    cwd,
    encoding: "utf8",
    timeout: 120_000,
  });
  return { status, stdout, stderr };
}

const small = () => temporaryFolder(inSpecs("small", smallSpec));

test("generate prints what it made, and check agrees", () => {
  const folder = small();
  expect(run("generate", folder)).toMatchObject({
    status: 0,
    stderr: "",
    stdout: expect.stringMatching(/^small\s+2\s+3\s+2\s+7\s+\d+$/m),
  });
  expect(run("check", folder)).toEqual({ status: 0, stderr: "", stdout: "generated/ is fresh: 9 files\n" });
});

test("check fails and names a file that was changed by hand", () => {
  const folder = small();
  run("generate", folder);
  appendFileSync(join(folder, "generated/small/entities/stock.ts"), "// by hand\n");
  const { status, stderr } = run("check", folder);
  expect(status).toBe(1);
  expect(stderr).toMatch(/^stale: generated\/small\/entities\/stock\.ts:\d+ differs\nRun `npm run generate`/);
});

test("check fails when a spec changed since", () => {
  const folder = small();
  run("generate", folder);
  writeFileSync(join(folder, "specs/small/things.yaml"), (smallSpec["things.yaml"] ?? "").replace("Second", "Other"));
  expect(run("check", folder)).toMatchObject({
    status: 1,
    stderr: expect.stringContaining("stale: generated/small/openapi.json:"),
  });
});

test("check fails when a file names a fact that specs/facts.json does not know it to name", () => {
  const folder = temporaryFolder({
    ...inSpecs("small", smallSpec),
    "specs/behaviour.md": "| short name | what it is |\n|---|---|\n\n## A1. A\n\n**901.** So. [doc]\n",
    "specs/fact-checks.yaml": "read: []\ndocuments: { 901: The pages. }\n",
    "src/a.ts": "",
  });
  run("generate", folder);
  expect(run("check", folder)).toEqual({ status: 0, stderr: "", stdout: "generated/ is fresh: 9 files\n" });
  writeFileSync(join(folder, "src/a.ts"), "// Fact 901.\n");
  const { status, stderr } = run("check", folder);
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr: expect.stringMatching(/^stale: specs\/facts\.json:\d+ differs\nRun `npm run generate`/),
  });
});

test("a fact without a check is one line, and what was generated before stays", () => {
  const folder = temporaryFolder({
    ...inSpecs("small", smallSpec),
    "specs/behaviour.md": "| short name | what it is |\n|---|---|\n\n## A1. A\n\n**901.** So. [doc]\n",
    "specs/fact-checks.yaml": "read: []\n",
    "generated/tables.ts": "before",
  });
  expect(run("generate", folder)).toEqual({
    status: 1,
    stdout: "",
    stderr: "error: specs/fact-checks.yaml: fact 901 has no check. Add a line for it.\n",
  });
  expect(readFileSync(join(folder, "generated/tables.ts"), "utf8")).toBe("before");
});

test("an unknown API is one line and nothing is written", () => {
  const folder = small();
  expect(run("generate", folder, "large")).toEqual({
    status: 1,
    stdout: "",
    stderr: 'error: There is no API named "large": expected small.\n',
  });
  expect(existsSync(join(folder, "generated"))).toBe(false);
});

test("a folder without specs says what is expected", () => {
  expect(run("generate", temporaryFolder()).stderr).toMatch(
    /^error: There is no API named .*specs": expected a folder with an openapi\.yaml below specs\/\.\n$/,
  );
});

test("a broken reference is one line, and what was generated before stays whole", () => {
  const folder = small();
  run("generate", folder);
  rmSync(join(folder, "specs/small/things.yaml"));
  const { status, stdout, stderr } = run("generate", folder);
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  expect(stderr).toMatch(/^error: specs\/small\/openapi\.yaml:\d+: .*things\.yaml.*\n$/);
  expect(readdirSync(join(folder, "generated")).sort()).toEqual(["small", "sync-tables.ts", "tables.ts"]);
  expect(readdirSync(join(folder, "generated/small")).sort()).toEqual([
    "codes.ts",
    "entities",
    "openapi.json",
    "operations.ts",
    "shared-types.ts",
    "types",
    "types.ts",
  ]);
});
