import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** Writes files, each by one rename, so that no half of one is ever seen. */
export function writeFiles(files: Iterable<readonly [path: string, content: string | Uint8Array]>): void {
  for (const [path, content] of files) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(`${path}.new`, content);
    renameSync(`${path}.new`, path);
  }
}
