import { spawn } from "node:child_process";
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { nodeTooOld, oldestNode } from "../../../src/cli/node-version.ts";

const main = resolve("src/cli/main.ts");
const folder = mkdtempSync(join(tmpdir(), "erp-output-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the real process with its output in a file, and tells how it ended. */
async function intoFile(file: string, ...words: string[]): Promise<[number | null, string]> {
  const output = openSync(file, "w");
  const child = spawn(process.execPath, [main, ...words], {
    stdio: ["ignore", output, "pipe"],
    env: { ...process.env, ERP_OPENAPI_HOME: folder, NO_COLOR: "1" },
  });
  let stderr = "";
  child.stderr?.on("data", (chunk) => (stderr += chunk));
  const code = await new Promise<number | null>((done) => child.once("close", done));
  closeSync(output);
  return [code, stderr];
}

// A device of Linux, FreeBSD and NetBSD that is always full.
describe.runIf(existsSync("/dev/full"))("an output that takes nothing", { timeout: 60_000 }, () => {
  const full =
    "error: the output cannot be written: there is no space left (ENOSPC). What was printed is not complete.\n";
  test.each([
    [["--help"]],
    [["--version"]],
    [["completion", "bash"]],
    [["connector", "lint", "--rules", "--json"]],
    [["login", "--help"]],
  ])("%j is one line and 1", async (words) => {
    expect(await intoFile("/dev/full", ...words)).toEqual([1, full]);
  });
});

test("the same commands are 0 where there is space", { timeout: 60_000 }, async () => {
  const file = join(folder, "out");
  for (const words of [["--version"], ["connector", "lint", "--rules", "--json"]])
    expect(await intoFile(file, ...words)).toEqual([0, ""]);
  expect(readFileSync(file, "utf8")).toMatch(/^\[.*\]\n$/s);
});

test("a reader that stopped ends it with 141 and without a word", { timeout: 60_000 }, async () => {
  const script = `"${process.execPath}" "${main}" --help | true; "${process.execPath}" "${main}" connector lint --rules --json | true; echo "\${PIPESTATUS[0]}"`;
  const child = spawn("bash", ["-c", script], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, NO_COLOR: "1" },
  });
  let printed = "";
  child.stdout.on("data", (chunk) => (printed += chunk));
  child.stderr.on("data", (chunk) => (printed += chunk));
  await new Promise((done) => child.once("close", done));
  expect(printed).toBe("141\n");
});

describe("an older Node", () => {
  test.each<[string, boolean]>([
    ["16.0.0", true],
    ["20.20.2", true],
    ["22.19.9", true],
    ["22.20.0", false],
    ["22.3.0", true],
    ["24.0.0", false],
    ["100.1.0", false],
  ])("%s too old: %j", (version, tooOld) => {
    expect(nodeTooOld(version)).toBe(
      tooOld
        ? `erp-openapi needs Node 22.20 or newer, and this is Node ${version}: install a newer one from https://nodejs.org.`
        : undefined,
    );
  });

  test("the version is the one of package.json", () => {
    expect(JSON.parse(readFileSync("package.json", "utf8")).engines.node).toBe(`>=${oldestNode}`);
  });

  test("is told before anything else is loaded", () => {
    const imports = (file: string) => readFileSync(file, "utf8").match(/^import .*$/gm) ?? [];
    expect(imports("src/cli/main.ts")).toEqual(['import { nodeTooOld } from "./node-version.ts";']);
    expect(imports("src/cli/node-version.ts")).toEqual([]);
  });
});
