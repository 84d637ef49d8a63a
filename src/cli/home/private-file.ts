import { randomUUID } from "node:crypto";
import { linkSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { SecretUnavailable } from "../../errors/secret-unavailable.ts";
import { makeFolder } from "../../kit/make-folder.ts";

/** Read and write for the owner, nothing for others. */
const ownerOnly = 0o600;

function writeBeside(path: string, text: string): string {
  makeFolder(dirname(path), 0o700);
  const beside = `${path}.${randomUUID()}`;
  writeFileSync(beside, text, { mode: ownerOnly, flush: true });
  return beside;
}

/** Replaces a file as a whole, or leaves it as it was. */
export function writePrivateFile(path: string, text: string): void {
  const beside = writeBeside(path, text);
  renameSync(beside, path);
}

/** Makes a file with its whole content, unless it is there already. Answers whether it was made. */
export function createPrivateFile(path: string, text: string): boolean {
  const beside = writeBeside(path, text);
  try {
    linkSync(beside, path);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(beside, { force: true });
  }
}

/**
 * Reads a file with a secret.
 *
 * @throws {SecretUnavailable} when it is missing, when others may read it, or when this user may not
 */
export function readPrivateFile(path: string, what: string): string {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat?.isFile()) throw new SecretUnavailable(`There is no file ${path} with ${what}.`);
  // Windows has no such bits: its folders of the user are closed to others.
  if (process.platform !== "win32" && (stat.mode & 0o077) !== 0) {
    throw new SecretUnavailable(`Others may read ${path} with ${what}: chmod 600 ${path}`);
  }
  try {
    return readFileSync(path, "utf8").trim();
  } catch (cause) {
    throw new SecretUnavailable(`You may not read ${path} with ${what}.`, { cause });
  }
}
