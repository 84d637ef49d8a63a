import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { median } from "./median.ts";

const script = resolve("src/cli/maintain/connectors.ts");
const runs = 5;

/** Seconds that a command on all connectors takes, the start of its process included. */
function measure(folder: string, command: string): number {
  const startedAt = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [script, command], { cwd: folder, encoding: "utf8", maxBuffer: 64 * 2 ** 20 });
  // 1 is what a linter answers that found something.
  if (status !== 0 && !(command === "lint" && status === 1)) throw new Error(`connectors ${command} failed: ${stderr}`);
  return (performance.now() - startedAt) / 1000;
}

/** Time to build all connectors with their solutions, to lint them, and both one after the other. */
export function benchConnectors(): string[][] {
  const folder = mkdtempSync(join(tmpdir(), "erp-bench-"));
  try {
    cpSync("connector", join(folder, "connector"), { recursive: true });
    for (const source of ["generated", "specs"]) symlinkSync(resolve(source), join(folder, source));
    const taken = Array.from({ length: runs }, () => ({ build: measure(folder, "build"), lint: measure(folder, "lint") }));
    const row = (name: string, seconds: readonly number[]): string[] => [name, `${median(seconds).toFixed(1)} s`];
    return [
      ["connectors", "median time"],
      row("build all, solutions included", taken.map(({ build }) => build)),
      row("lint all", taken.map(({ lint }) => lint)),
      row("both (goal 5 s)", taken.map(({ build, lint }) => build + lint)),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
