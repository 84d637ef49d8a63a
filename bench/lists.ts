import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { median } from "./median.ts";

const pages = 1000;
const rounds = 3;

/** What a reader tells of itself. */
interface Reading {
  readonly rows: number;
  readonly seconds: number;
  /** Of all threads: what others do on the machine does not count. */
  readonly cpuSeconds: number;
  /** Resident bytes every 50,000 rows; with `--expose-gc` the bytes in use. */
  readonly samples: readonly number[];
  readonly peakBytes: number;
}

const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url));
const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;

/** The readers as plain JavaScript, so that the memory of the TypeScript loader is nobody's. */
async function bundleReader(folder: string): Promise<string> {
  await build({
    entryPoints: [here("lists-reader.ts")],
    bundle: true,
    splitting: true,
    platform: "node",
    format: "esm",
    target: "node22",
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    logLevel: "silent",
  });
  return join(folder, "lists-reader.mjs");
}

function read(script: string, flags: readonly string[], way: string, origin: string): Reading {
  const { stdout, stderr } = spawnSync(process.execPath, [...flags, script, way, origin], {
    encoding: "utf8",
    maxBuffer: 1e8,
  });
  const reading: Reading = JSON.parse(stdout || `"${stderr.slice(0, 500)}"`);
  if (reading.rows !== pages * 1000)
    throw new Error(`${way} read ${reading.rows} rows of ${pages * 1000}: ${stderr.slice(0, 500)}`);
  return reading;
}

/**
 * Lists a million rows of Exact Online, 24 fields each, over a socket from another process, against a loop of `fetch`
 * and `JSON.parse` with the same conversions and without. The ways take turns, each in a process of its own.
 */
export async function benchLists(): Promise<string[][]> {
  const folder = mkdtempSync(join(tmpdir(), "erp-openapi-bench-lists-"));
  const server = spawn(process.execPath, [here("lists-server.ts"), String(pages)], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  try {
    const script = await bundleReader(folder);
    const [port] = await once(createInterface({ input: server.stdout }), "line");
    const origin = `http://127.0.0.1:${String(port)}`;
    const ways: readonly { readonly name: string; readonly way: string; readonly flags: readonly string[] }[] = [
      { name: "loop without conversions", way: "loop without", flags: [] },
      { name: "loop with the same conversions", way: "loop with conversions", flags: [] },
      { name: "list()", way: "client", flags: [] },
      { name: "list(), exact numbers", way: "exact", flags: [] },
      { name: "list(), heap of 40 MB", way: "client", flags: ["--max-old-space-size=40", "--max-semi-space-size=1"] },
      { name: "list(), in use after a collection", way: "client", flags: ["--expose-gc"] },
    ];
    const readings = ways.map((): Reading[] => []);
    for (let round = 0; round < rounds; round++)
      for (const [index, { way, flags }] of ways.entries()) readings[index]?.push(read(script, flags, way, origin));
    const medianOf = (all: readonly Reading[], value: (reading: Reading) => number): number => median(all.map(value));
    const perCpu = readings.map((all) => medianOf(all, ({ rows, cpuSeconds }) => rows / cpuSeconds));
    const [without = 1, withThem = 1] = perCpu;
    return [
      [
        "a million rows",
        "rows/s",
        "rows per CPU second",
        "of the loop without",
        "of the loop with",
        "memory at 1/4",
        "at the end",
        "peak",
      ],
      ...ways.map(({ name }, index) => {
        const all = readings[index] ?? [];
        const rate = perCpu[index] ?? 0;
        const at = (part: number): string =>
          megabytes(medianOf(all, ({ samples }) => samples[Math.floor((samples.length - 1) * part)] ?? 0));
        const thousands = (value: number): string => `${Math.round(value / 1000)}k`;
        return [
          name,
          thousands(medianOf(all, ({ rows, seconds }) => rows / seconds)),
          thousands(rate),
          (rate / without).toFixed(2),
          (rate / withThem).toFixed(2),
          at(0.25),
          at(1),
          megabytes(medianOf(all, ({ peakBytes }) => peakBytes)),
        ];
      }),
    ];
  } finally {
    server.stdin.end();
    rmSync(folder, { recursive: true });
  }
}
