import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { Pool } from "pg";
import { startPostgres } from "../test/support/postgres.ts";
import { median } from "./median.ts";

const pages = 60;
const rounds = 3;

/** What a reader tells of itself. */
interface Reading {
  readonly rows: number;
  readonly seconds: number;
  /** Of the reader's process: a database server's is not among it. */
  readonly cpuSeconds: number;
  readonly peakBytes: number;
}

const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/** The reader as plain JavaScript, so that the memory of the TypeScript loader is nobody's. */
async function bundleReader(folder: string): Promise<string> {
  await build({
    entryPoints: [here("sync-reader.ts")],
    bundle: true,
    splitting: true,
    platform: "node",
    format: "esm",
    target: "node22",
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    // Its modules are CommonJS and ask for those of Node.js.
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
    external: ["pg-native"],
    logLevel: "silent",
  });
  return join(folder, "sync-reader.mjs");
}

/**
 * Copies the accounts of a company, ten fields a row, into a new SQLite file and a new PostgreSQL database, beside `list()`
 * of the same pages and a loop of `fetch`, `JSON.parse` and one upsert a row. The ways take turns, each in a process of its
 * own; the pages come over a socket from another one.
 */
export async function benchSync(): Promise<string[][]> {
  const folder = mkdtempSync(join(tmpdir(), "erp-openapi-bench-sync-"));
  const server = spawn(process.execPath, [here("accounts-server.ts"), String(pages)], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const postgres = await startPostgres();
  const admin = new Pool({ connectionString: postgres.url, max: 1 });
  let places = 0;
  const newPlace = async (kind: string): Promise<string> => {
    const name = `bench_sync_${process.pid}_${++places}`;
    if (kind === "file") return join(folder, `${name}.sqlite`);
    await admin.query(`CREATE DATABASE ${name}`);
    const url = new URL(postgres.url);
    url.pathname = `/${name}`;
    return url.href;
  };
  try {
    const script = await bundleReader(folder);
    const [port] = await once(createInterface({ input: server.stdout }), "line");
    const origin = `http://127.0.0.1:${String(port)}`;
    const ways = [
      { way: "list", name: "list() alone", kind: "none" },
      { way: "sqlite", name: "into SQLite", kind: "file" },
      { way: "by hand sqlite", name: "into SQLite by hand", kind: "file" },
      { way: "postgres", name: "into PostgreSQL", kind: "server" },
      { way: "by hand postgres", name: "into PostgreSQL by hand", kind: "server" },
    ] as const;
    const readings = ways.map((): Reading[] => []);
    for (let round = 0; round < rounds; round++)
      for (const [index, { way, kind }] of ways.entries()) {
        const place = kind === "none" ? "" : await newPlace(kind);
        const { stdout, stderr } = spawnSync(process.execPath, [script, way, origin, place], { encoding: "utf8" });
        const reading: Reading = JSON.parse(stdout || `"${stderr.slice(0, 500)}"`);
        if (reading.rows !== pages * 1000)
          throw new Error(`${way} read ${reading.rows} rows of ${pages * 1000}: ${stderr.slice(0, 500)}`);
        readings[index]?.push(reading);
      }
    const of = (index: number, value: (reading: Reading) => number): number =>
      median((readings[index] ?? []).map(value));
    const alone = of(0, ({ rows, seconds }) => rows / seconds);
    return [
      [`${pages} pages of accounts`, "rows/s", "of list()", "rows per CPU second", "peak"],
      ...ways.map(({ name }, index) => {
        const rate = of(index, ({ rows, seconds }) => rows / seconds);
        return [
          name,
          `${Math.round(rate / 1000)}k`,
          (rate / alone).toFixed(2),
          `${Math.round(of(index, ({ rows, cpuSeconds }) => rows / cpuSeconds) / 1000)}k`,
          `${Math.round(of(index, ({ peakBytes }) => peakBytes) / 1e6)} MB`,
        ];
      }),
    ];
  } finally {
    await admin.end();
    await postgres.stop();
    server.stdin.end();
    rmSync(folder, { recursive: true });
  }
}
