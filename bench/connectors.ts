import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { median } from "./median.ts";

const script = resolve("scripts/connectors.ts");
const runs = 5;

/** Prints what the process took of the processor, when it ends. */
const meter = `data:text/javascript,process.on("exit",()=>{const{userCPUTime,systemCPUTime}=process.resourceUsage();process.stderr.write("cpu "+(userCPUTime+systemCPUTime))})`;

interface Taken {
  readonly wallSeconds: number;
  readonly cpuSeconds: number;
}

/** What a command on all connectors takes, the start of its process included. */
function measure(folder: string, command: string): Taken {
  const startedAt = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ["--import", meter, script, command], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 64 * 2 ** 20,
  });
  const wallSeconds = (performance.now() - startedAt) / 1000;
  const cpu = /cpu (\d+)/.exec(stderr)?.[1];
  // 1 is what a linter answers that found something.
  if (cpu === undefined || (status !== 0 && !(command === "lint" && status === 1)))
    throw new Error(`connectors ${command} failed: ${stderr}`);
  return { wallSeconds, cpuSeconds: Number(cpu) / 1e6 };
}

function row(name: string, taken: readonly Taken[]): string[] {
  return [
    name,
    `${median(taken.map(({ wallSeconds }) => wallSeconds)).toFixed(1)} s`,
    `${median(taken.map(({ cpuSeconds }) => cpuSeconds)).toFixed(1)} s`,
  ];
}

/** Time to build all connectors with their solutions, to lint them, and both one after the other. */
export function benchConnectors(): string[][] {
  const folder = mkdtempSync(join(tmpdir(), "erp-bench-"));
  try {
    cpSync("connector", join(folder, "connector"), { recursive: true });
    for (const source of ["generated", "specs"]) symlinkSync(resolve(source), join(folder, source));
    const taken = Array.from({ length: runs }, () => ({
      build: measure(folder, "build"),
      lint: measure(folder, "lint"),
    }));
    const both = taken.map(({ build, lint }) => ({
      wallSeconds: build.wallSeconds + lint.wallSeconds,
      cpuSeconds: build.cpuSeconds + lint.cpuSeconds,
    }));
    return [
      ["connectors", "median time", "processor time"],
      row(
        "build all, solutions included",
        taken.map(({ build }) => build),
      ),
      row(
        "lint all",
        taken.map(({ lint }) => lint),
      ),
      row("both (goal 5 s)", both),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
