import { resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const clients = ["business-central", "business-central-admin", "business-central-automation", "exact-online"];

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** Gzipped size of what a browser or function loads at once, and of what it loads when it first needs it. */
async function measure(client: string): Promise<{ first: number; later: number; tables: readonly number[] }> {
  const { outputFiles, metafile } = await build({
    entryPoints: [resolve(`dist/src/clients/${client}/index.js`)],
    bundle: true,
    splitting: true,
    minify: true,
    format: "esm",
    platform: "node",
    target: "node22",
    // A peer that programs bring along when they trace.
    external: ["@opentelemetry/api"],
    metafile: true,
    write: false,
    outdir: "out",
    logLevel: "silent",
  });
  const { outputs } = metafile;
  const gzipped = new Map(outputFiles.map(({ path, contents }) => [path, gzipSync(contents, { level: 9 }).length]));
  const sizeOf = (output: string): number => gzipped.get(resolve(output)) ?? 0;
  const [entry] = Object.keys(outputs).filter((output) =>
    outputs[output]?.entryPoint?.endsWith(`clients/${client}/index.js`),
  );
  if (entry === undefined) throw new Error(`The bundle of ${client} has no entry.`);
  const first = new Set([entry]);
  for (const output of first)
    for (const { path, kind } of outputs[output]?.imports ?? [])
      if (kind === "import-statement" && path in outputs) first.add(path);
  const isTable = (output: string): boolean =>
    Object.keys(outputs[output]?.inputs ?? {}).some((input) => /generated\/[^/]+\/(?:entities\/|shared)/.test(input));
  const later = Object.keys(outputs).filter((output) => !first.has(output));
  return {
    first: sum([...first].map(sizeOf)),
    later: sum(later.filter((output) => !isTable(output)).map(sizeOf)),
    tables: later.filter(isTable).map(sizeOf),
  };
}

function sum(sizes: readonly number[]): number {
  return sizes.reduce((total, size) => total + size, 0);
}

/** Bundle size of each client without the token layer; run `npm run build` first. */
export async function benchBundle(): Promise<string[][]> {
  const rows: string[][] = [
    ["bundle, gzip", "first chunk", "code on demand", "largest table", "all tables", "all of it"],
  ];
  for (const client of clients) {
    const { first, later, tables } = await measure(client);
    rows.push([
      client,
      ...[first, later, Math.max(...tables), sum(tables), first + later + sum(tables)].map(kilobytes),
    ]);
  }
  return rows;
}
