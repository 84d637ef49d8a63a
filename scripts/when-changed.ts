import { createHash } from "node:crypto";
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** One digest over the names and bytes of all files below some paths; a path that is not there counts as empty. */
export function fingerprint(root: string, paths: readonly string[]): string {
  const hash = createHash("sha256");
  const files = paths.flatMap((path) => globSync([path, `${path}/**/*`], { cwd: root, withFileTypes: true }));
  const names = files.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  for (const name of [...new Set(names)].sort())
    hash.update(name.slice(root.length)).update("\0").update(readFileSync(name)).update("\0");
  return hash.digest("hex");
}

/**
 * Does work only when what it reads or what it made is not as it was after the last time.
 *
 * @param mark file that remembers the digest
 * @param paths all that the work reads and makes, below `root`
 * @returns whether the work was done
 */
export async function whenChanged(
  root: string,
  mark: string,
  paths: readonly string[],
  work: () => void | Promise<void>,
): Promise<boolean> {
  const file = join(root, mark);
  if (existsSync(file) && readFileSync(file, "utf8") === fingerprint(root, paths)) return false;
  await work();
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, fingerprint(root, paths));
  renameSync(`${file}.new`, file);
  return true;
}
