import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { UsageInvalid } from "../../errors/usage-invalid.ts";
import { isObject, objectAt, textAt, textsAt } from "../../kit/json-access.ts";
import type { ExportFormat } from "./export-format.ts";

/** How far a folder of files is. */
export interface ExportState {
  readonly format: ExportFormat["name"];
  /** Whose changes are in it: source and company. */
  readonly places: readonly string[];
  /** Token of the last change that is in a file; null before the first. */
  readonly after: string | null;
  /** Token of the last change of the files that are being written: after a crash the same files are written again. */
  readonly through: string | null;
  /** Changes in all files. */
  readonly changes: number;
  /** Files of each table. */
  readonly files: Readonly<Record<string, number>>;
}

const stateFile = "_erp_export.json";
const lockFile = "_erp_export.lock";

/** Writes a file whole or not at all, and so that it survives the power. */
export function writeWholeFile(path: string, content: string | Uint8Array): void {
  const partial = `${path}.partial`;
  const handle = openSync(partial, "w");
  try {
    writeFileSync(handle, content);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(partial, path);
}

function numberAt(value: unknown, name: string): number {
  const found = isObject(value) ? value[name] : undefined;
  return typeof found === "number" ? found : 0;
}

/**
 * What was exported into a folder before; the beginning, where nothing was.
 *
 * @throws {UsageInvalid} when the folder is of another format or of other companies
 */
export function readExportState(folder: string, format: ExportFormat["name"], places: readonly string[]): ExportState {
  const file = join(folder, stateFile);
  if (!existsSync(file)) return { format, places, after: null, through: null, changes: 0, files: {} };
  const value: unknown = JSON.parse(readFileSync(file, "utf8"));
  const known = textsAt(value, "places");
  if (textAt(value, "format") !== format)
    throw new UsageInvalid(`${folder} holds files for ${textAt(value, "format")}: give another folder.`);
  if (known.join() !== places.join())
    throw new UsageInvalid(`${folder} holds changes of ${known.join(" and ")}: name the same, or give another folder.`);
  const files = objectAt(value, "files");
  return {
    format,
    places,
    after: textAt(value, "after") ?? null,
    through: textAt(value, "through") ?? null,
    changes: numberAt(value, "changes"),
    files: Object.fromEntries(Object.keys(files).map((table) => [table, numberAt(files, table)])),
  };
}

/** Stores how far a folder is. */
export function writeExportState(folder: string, state: ExportState): void {
  writeWholeFile(join(folder, stateFile), `${JSON.stringify(state, undefined, 2)}\n`);
}

function isRunning(pid: number): boolean {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch {
    return false;
  }
}

/**
 * Lets work write into a folder, alone on this machine.
 *
 * @throws {UsageInvalid} when another process is at it
 */
export async function aloneIn<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const file = join(folder, lockFile);
  if (existsSync(file) && !isRunning(Number(readFileSync(file, "utf8")))) rmSync(file, { force: true });
  try {
    writeFileSync(file, String(process.pid), { flag: "wx" });
  } catch (error) {
    if (!existsSync(file)) throw error;
    throw new UsageInvalid(`process ${readFileSync(file, "utf8")} exports into ${folder}: wait for it.`);
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}
