import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { makeFolder } from "../../kit/make-folder.ts";
import { fileHeader } from "./file-header.ts";
import type { GeneratedApi } from "./generate-api.ts";

const tablesFile = new URL("tables.ts", import.meta.url);

const syncTables = "sync-tables.ts";

/** Prints where each API says how its sets stay in step. Nothing else leads there: only who copies loads it. */
function printSyncTables(apis: readonly string[]): string {
  const loaders = apis.map((api) => `  ${JSON.stringify(api)}: () => import("./${api}/sync.ts"),\n`);
  return `${fileHeader("specs/")}
import type { SyncIndex } from "./tables.ts";

export const syncTables: Readonly<Record<string, () => Promise<{ readonly index: SyncIndex }>>> = {
${loaders.join("")}};
`;
}

/**
 * All generated files by path below `generated/`, the types of the tables included.
 *
 * @param others APIs beside `apis` that say how their sets stay in step
 */
export function generatedFiles(apis: readonly GeneratedApi[], others: readonly string[] = []): Map<string, string> {
  const copied = apis.filter(({ files }) => files.has("sync.ts")).map(({ api }) => api);
  const files = new Map([
    ["tables.ts", `${fileHeader("src/spec-tools/generate/tables.ts")}\n${readFileSync(tablesFile, "utf8")}`],
    [syncTables, printSyncTables([...copied, ...others].sort())],
  ]);
  for (const { api, files: own } of apis) for (const [path, text] of own) files.set(`${api}/${path}`, text);
  return files;
}

/** APIs that were made before, are not made now, and say how their sets stay in step. */
function otherCopied(folder: string, apis: readonly GeneratedApi[]): string[] {
  if (!existsSync(folder)) return [];
  const made = new Set(apis.map(({ api }) => api));
  return readdirSync(folder).filter((name) => !made.has(name) && existsSync(join(folder, name, "sync.ts")));
}

/**
 * Puts each API's folder in the place of the old one by renaming, so that no reader ever sees half of it.
 * Folders of APIs that are not among `apis` stay as they are.
 */
export function writeGenerated(folder: string, apis: readonly GeneratedApi[]): void {
  const fresh = join(folder, `.new-${process.pid}`);
  const old = join(folder, `.old-${process.pid}`);
  try {
    for (const [path, text] of generatedFiles(apis, otherCopied(folder, apis))) {
      const file = join(fresh, path);
      makeFolder(dirname(file));
      writeFileSync(file, text);
    }
    makeFolder(old);
    for (const name of ["tables.ts", syncTables, ...apis.map(({ api }) => api)]) {
      if (existsSync(join(folder, name))) renameSync(join(folder, name), join(old, name));
      renameSync(join(fresh, name), join(folder, name));
    }
  } finally {
    rmSync(fresh, { recursive: true, force: true });
    rmSync(old, { recursive: true, force: true });
  }
}
