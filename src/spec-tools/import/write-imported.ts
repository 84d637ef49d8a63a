import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { SpecInvalid } from "../../errors/spec-invalid.ts";
import { makeFolder } from "../../kit/make-folder.ts";

/**
 * Writes the files of an imported spec: all of them by one rename, so that no half of a folder is ever seen.
 *
 * @throws {SpecInvalid} when the folder exists and `replace` was not said.
 */
export function writeImported(
  folder: string,
  files: ReadonlyMap<string, string>,
  { replace = false }: { replace?: boolean } = {},
): void {
  if (existsSync(folder) && !replace)
    throw new SpecInvalid(folder, "the folder exists", "Choose another name, or say that it shall be replaced.");
  makeFolder(dirname(folder));
  const work = mkdtempSync(join(dirname(folder), `.import-${basename(folder)}-`));
  try {
    const fresh = join(work, "new");
    for (const [path, text] of files) {
      const file = join(fresh, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    const old = existsSync(folder) ? join(work, "old") : undefined;
    if (old !== undefined) renameSync(folder, old);
    try {
      renameSync(fresh, folder);
    } catch (error) {
      // Where an editor has a file open, Windows may refuse: what was there before comes back.
      if (old !== undefined) renameSync(old, folder);
      throw error;
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
