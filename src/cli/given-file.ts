import { readFileSync, statSync } from "node:fs";
import { UsageInvalid } from "../errors/usage-invalid.ts";

/** Refusals of a file by the system, in words. */
const reasons: Readonly<Record<string, (path: string) => string>> = {
  ENOENT: (path) => `there is no file ${path}`,
  ENOTDIR: (path) => `there is no file ${path}`,
  EISDIR: (path) => `${path} is a folder and no file`,
  EACCES: (path) => `you may not read ${path}`,
  EPERM: (path) => `you may not read ${path}`,
};

function refusal(error: unknown, path: string, option: string): unknown {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const reason = reasons[code];
  return reason ? new UsageInvalid(`${reason(path)}, which ${option} names.`) : error;
}

/**
 * Reads a file that was typed.
 *
 * @param option what named it, as it is typed: `--body`
 * @throws {UsageInvalid} when it is missing, a folder, or closed to this user
 */
export function readGivenFile(path: string, option: string): Buffer<ArrayBuffer> {
  try {
    return Buffer.from(readFileSync(path));
  } catch (error) {
    throw refusal(error, path, option);
  }
}

/**
 * Refuses a file that was typed and cannot be there, before anything is done with it.
 *
 * @throws {UsageInvalid} when it is missing or a folder
 */
export function checkGivenFile(path: string, option: string): void {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) throw new UsageInvalid(`there is no file ${path}, which ${option} names.`);
  if (stat.isDirectory()) throw new UsageInvalid(`${path} is a folder and no file, which ${option} names.`);
}

/** A description that was typed has to be there. @throws {UsageInvalid} when it is not */
export function checkGivenSpec(path: string): void {
  if (!statSync(path, { throwIfNoEntry: false }))
    throw new UsageInvalid(
      `${path}: there is no such file or folder. Give a folder with an openapi.yaml, or a file that is one.`,
    );
}

/** A folder or a file that was typed has to be there. @throws {UsageInvalid} when it is not */
export function checkGivenPath(path: string, what: string): void {
  if (!statSync(path, { throwIfNoEntry: false }))
    throw new UsageInvalid(`there is no file or folder ${path}, which ${what} names.`);
}
