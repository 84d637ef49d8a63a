// node scripts/try-package.ts: what npm packs, installed in an empty folder and run by the Node.js that runs this.
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { importedModules } from "./package/entries.ts";

const root = process.cwd();
const folder = mkdtempSync(join(tmpdir(), "erp-try-package-"));

/** Runs a command and answers with what it printed. On Windows npm is a script, which only a shell finds. */
function run(command: string, args: readonly string[], cwd: string): string {
  const shell = command === "npm" && process.platform === "win32";
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: "utf8", shell });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} failed: ${stderr}${stdout}`);
  return stdout.trim();
}

/** `src/http/index` → the file in the installed package. */
function installedFile(path: string): string {
  return `./node_modules/erp-openapi/dist/${path}.js`;
}

try {
  const quiet = ["--no-audit", "--no-fund", "--silent"];
  const packed = run("npm", ["pack", "--ignore-scripts", "--silent", "--pack-destination", folder], root);
  writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }');
  run("npm", ["install", `./${packed}`, "--prefer-offline", ...quiet], folder);
  const modules = importedModules(root).filter((path) => path !== "src/errors/package-root");
  const program = modules.map((path) => `await import("${installedFile(path)}");`).join("\n");
  writeFileSync(join(folder, "every-module.js"), program);
  run(process.execPath, ["every-module.js"], folder);
  const version = run(process.execPath, [installedFile("src/cli/main"), "--version"], folder);
  copyFileSync(join(root, "examples", "first-list.ts"), join(folder, "first-list.ts"));
  const pack = ["connector", "pack", "exact-online-sales", "--json"];
  const solution: { packages: { bytes: number }[] } = JSON.parse(
    run(process.execPath, [installedFile("src/cli/main"), ...pack], folder),
  );
  const rows = run(process.execPath, ["first-list.ts"], folder);
  console.log(
    `Node.js ${process.version}, erp-openapi ${version}: ${modules.length} modules imported, a solution of ${solution.packages[0]?.bytes} bytes packed, first list:\n${rows}`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
