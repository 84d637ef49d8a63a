import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { median } from "./median.ts";

/** Prints what the process took, when it ends. */
const meter = `data:text/javascript,process.on("exit",()=>{const{userCPUTime,systemCPUTime,maxRSS}=process.resourceUsage();process.stderr.write("took "+(userCPUTime+systemCPUTime)/1e6+" s, peak "+maxRSS/1024)})`;
const runs = 3;

interface Pair {
  readonly what: string;
  readonly ours: string;
  readonly plain: string;
}

const pairs: readonly Pair[] = [
  { what: "all three clients", ours: "ours.ts", plain: "plain.ts" },
  { what: "one service of Exact Online", ours: "ours-by-service.ts", plain: "plain-by-service.ts" },
];

/** Runs a script of this folder on a consumer. Processor time, since other work on the machine must not count. */
function run(script: string, consumer: string): { stdout: string; seconds: number; megabytes: number } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", meter, resolve("bench", script), `bench/consumers/${consumer}`],
    { encoding: "utf8" },
  );
  const [, seconds, megabytes] = /took ([\d.]+) s, peak ([\d.]+)$/.exec(stderr) ?? [];
  if (status !== 0 || seconds === undefined || megabytes === undefined)
    throw new Error(`${consumer} failed: ${stderr}`);
  return { stdout, seconds: Number(seconds), megabytes: Number(megabytes) };
}

/** The medians of measures that were taken in turns, so that what disturbs one disturbs the other. */
function inTurns(
  { ours, plain }: Pair,
  measure: (consumer: string) => readonly number[],
): { ours: number[]; plain: number[] } {
  const taken = Array.from({ length: runs }, () => ({ ours: measure(ours), plain: measure(plain) }));
  const medians = (side: "ours" | "plain"): number[] =>
    (taken[0]?.[side] ?? []).map((_, at) => median(taken.map((turn) => turn[side][at] ?? Number.NaN)));
  return { ours: medians("ours"), plain: medians("plain") };
}

function row(what: string, unit: string, plain = Number.NaN, ours = Number.NaN, digits = 0): string[] {
  return [what, `${plain.toFixed(digits)} ${unit}`, `${ours.toFixed(digits)} ${unit}`, (ours / plain).toFixed(2)];
}

function compile(consumer: string): number[] {
  const { seconds, megabytes } = run("compile-alone.ts", consumer);
  return [seconds, megabytes];
}

/** A service of the standard API has as many types as a whole small API, and should cost as much. */
function benchSales(): string[] {
  const { ours, plain } = inTurns({ what: "sales", ours: "sales.ts", plain: "automation.ts" }, compile);
  return row("tsc, sales of Business Central; beside it the Automation API: time", "s", plain[0], ours[0], 1);
}

function benchPair(pair: Pair): string[][] {
  const compiled = inTurns(pair, compile);
  const completed = inTurns(pair, (consumer) => {
    const { coldMs, warmMs }: { coldMs: number; warmMs: number[] } = JSON.parse(
      run("complete-alone.ts", consumer).stdout,
    );
    return [coldMs, median(warmMs)];
  });
  return [
    row(`tsc, ${pair.what}: time`, "s", compiled.plain[0], compiled.ours[0], 1),
    row(`tsc, ${pair.what}: peak memory`, "MB", compiled.plain[1], compiled.ours[1]),
    row(`completion of a path, ${pair.what}: first`, "ms", completed.plain[0], completed.ours[0]),
    row(`completion of a path, ${pair.what}: next keystroke`, "ms", completed.plain[1], completed.ours[1]),
  ];
}

/** What compilers and editors pay for our types, beside openapi-fetch alone on the same types; run `npm run build` first. */
export function benchTypes(): string[][] {
  return [["types", "openapi-fetch", "ours", "ratio"], ...pairs.flatMap(benchPair), benchSales()];
}
