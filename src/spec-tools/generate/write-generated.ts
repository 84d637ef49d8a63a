import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { makeFolder } from "../../kit/make-folder.ts";
import { fileHeader } from "./file-header.ts";
import type { GeneratedApi } from "./generate-api.ts";

const tablesFile = new URL("tables.ts", import.meta.url);

/** All generated files by path below `generated/`, the types of the tables included. */
export function generatedFiles(apis: readonly GeneratedApi[]): Map<string, string> {
  const files = new Map([
    ["tables.ts", `${fileHeader("src/spec-tools/generate/tables.ts")}\n${readFileSync(tablesFile, "utf8")}`],
  ]);
  for (const { api, files: own } of apis) for (const [path, text] of own) files.set(`${api}/${path}`, text);
  return files;
}

/**
 * Puts each API's folder in the place of the old one by renaming, so that no reader ever sees half of it.
 * Folders of APIs that are not among `apis` stay as they are.
 */
export function writeGenerated(folder: string, apis: readonly GeneratedApi[]): void {
  const fresh = join(folder, `.new-${process.pid}`);
  const old = join(folder, `.old-${process.pid}`);
  try {
    for (const [path, text] of generatedFiles(apis)) {
      const file = join(fresh, path);
      makeFolder(dirname(file));
      writeFileSync(file, text);
    }
    makeFolder(old);
    for (const name of ["tables.ts", ...apis.map(({ api }) => api)]) {
      if (existsSync(join(folder, name))) renameSync(join(folder, name), join(old, name));
      renameSync(join(fresh, name), join(folder, name));
    }
  } finally {
    rmSync(fresh, { recursive: true, force: true });
    rmSync(old, { recursive: true, force: true });
  }
}
