import { renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { UsageInvalid } from "../../errors/usage-invalid.ts";
import { makeFolder } from "../../kit/make-folder.ts";

/** Refusals of a file by the system, in words. */
const reasons: Readonly<Record<string, string>> = {
  EACCES: "you may not write there",
  EPERM: "you may not write there",
  EROFS: "nothing can be written there",
  // Of a folder that cannot be made, since the folder above cannot have one, as in /proc.
  ENOENT: "its folder cannot be made",
  ENOTDIR: "a part of its path is a file and no folder",
  EEXIST: "a part of its path is a file and no folder",
  EISDIR: "a folder has this name",
  ENOSPC: "the disk is full",
};

function refusal(path: string, error: unknown): unknown {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const reason = reasons[code];
  return reason === undefined
    ? error
    : new UsageInvalid(`${path} cannot be written: ${reason} (${code}). Nothing was written.`);
}

/**
 * Writes files, all or none: each stands beside its place before the first takes it, by one rename, so that no half of
 * one is ever seen.
 *
 * @throws {UsageInvalid} when one cannot be written; says which, and why
 */
export function writeFiles(files: Iterable<readonly [path: string, content: string | Uint8Array]>): void {
  const written: string[] = [];
  for (const [path, content] of files)
    try {
      makeFolder(dirname(path));
      if (statSync(path, { throwIfNoEntry: false })?.isDirectory())
        throw Object.assign(new Error(path), { code: "EISDIR" });
      written.push(path);
      writeFileSync(`${path}.new`, content);
    } catch (error) {
      for (const one of written) rmSync(`${one}.new`, { force: true });
      throw refusal(path, error);
    }
  for (const path of written) renameSync(`${path}.new`, path);
}
