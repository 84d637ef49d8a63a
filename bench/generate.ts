import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { median } from "./median.ts";

/** Prints what the process took, when it ends. */
const meter = `data:text/javascript,process.on("exit",()=>process.stderr.write("peak "+process.resourceUsage().maxRSS))`;

/** Runs a script in an empty folder that has the specs; answers wall time and peak memory of the whole process. */
function measure(script: string, args: readonly string[]): { seconds: number; megabytes: number } {
  const folder = mkdtempSync(join(tmpdir(), "erp-bench-"));
  try {
    symlinkSync(resolve("specs"), join(folder, "specs"));
    const startedAt = performance.now();
    const { status, stderr } = spawnSync(process.execPath, ["--import", meter, resolve(script), ...args], {
      cwd: folder,
      encoding: "utf8",
    });
    const seconds = (performance.now() - startedAt) / 1000;
    const peak = /peak (\d+)/.exec(stderr)?.[1];
    if (status !== 0 || peak === undefined) throw new Error(`${script} failed: ${stderr}`);
    return { seconds, megabytes: Number(peak) / 1024 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Time and peak memory of `npm run generate`, for all APIs and for openapi-typescript alone on the largest. */
export function benchGenerate(): string[][] {
  const rows: [string, string, readonly string[]][] = [
    ["npm run generate, all APIs", "scripts/generate.ts", []],
    [
      "openapi-typescript alone, Exact Online",
      "bench/openapi-typescript-alone.ts",
      [resolve("generated/exact-online/openapi.json")],
    ],
  ];
  return rows.map(([name, script, args]) => {
    const runs = Array.from({ length: 5 }, () => measure(script, args));
    return [
      name,
      `${median(runs.map(({ seconds }) => seconds)).toFixed(1)} s`,
      `${Math.round(median(runs.map(({ megabytes }) => megabytes)))} MB`,
    ];
  });
}
