import { gzipSync } from "node:zlib";
import { resolve } from "node:path";
import { build } from "esbuild";

const clients = ["business-central-admin", "business-central-automation", "exact-online"];

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** Gzipped size of what a browser or function loads at once, and of what it loads when a service is first used. */
async function measure(client: string): Promise<{ first: number; largestTable: number; all: number }> {
  const { outputFiles, metafile } = await build({
    entryPoints: [resolve(`dist/src/clients/${client}/index.js`)],
    bundle: true,
    splitting: true,
    minify: true,
    format: "esm",
    platform: "node",
    target: "node22",
    metafile: true,
    write: false,
    outdir: "out",
    logLevel: "silent",
  });
  const gzipped = new Map(outputFiles.map(({ path, contents }) => [path, gzipSync(contents, { level: 9 }).length]));
  const sizeOf = (output: string): number => gzipped.get(resolve(output)) ?? 0;
  const [entry] = Object.entries(metafile.outputs).filter(([, { entryPoint }]) => entryPoint?.endsWith(`clients/${client}/index.js`));
  if (!entry) throw new Error(`The bundle of ${client} has no entry.`);
  const first = new Set<string>([entry[0]]);
  for (const output of first) for (const { path, kind } of metafile.outputs[output]?.imports ?? []) if (kind === "import-statement" && path in metafile.outputs) first.add(path);
  const tables = Object.keys(metafile.outputs).filter((output) => !first.has(output)).map(sizeOf);
  const sum = (sizes: Iterable<number>): number => [...sizes].reduce((total, size) => total + size, 0);
  const firstSize = sum([...first].map(sizeOf));
  return { first: firstSize, largestTable: Math.max(...tables), all: firstSize + sum(tables) };
}

/** Bundle size of each client without the token layer; run `npm run build` first. */
export async function benchBundle(): Promise<string[][]> {
  const rows: string[][] = [["bundle, gzip", "first chunk", "largest service table", "all of it"]];
  for (const client of clients) {
    const { first, largestTable, all } = await measure(client);
    rows.push([client, kilobytes(first), kilobytes(largestTable), kilobytes(all)]);
  }
  return rows;
}
