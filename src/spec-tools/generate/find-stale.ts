import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** A made file that is not what the specs make today. */
export interface StaleFile {
  /** Path below the folder. */
  readonly path: string;
  readonly why: "differs" | "is missing" | "is made by nothing";
  /** Line at which it first differs. */
  readonly line?: number;
}

function firstDifference(one: string, other: string): number {
  const [left, right] = [one.split("\n"), other.split("\n")];
  const index = left.findIndex((line, at) => line !== right[at]);
  return (index < 0 ? left.length : index) + 1;
}

/** Compares one file below a folder with what it should hold; undefined when it does. */
export function compareFile(folder: string, path: string, text: string): StaleFile | undefined {
  const file = join(folder, path);
  if (!existsSync(file)) return { path, why: "is missing" };
  const found = readFileSync(file, "utf8");
  return found === text ? undefined : { path, why: "differs", line: firstDifference(found, text) };
}

/** Compares a folder with what should be in it; answers the differences, sorted by path. */
export function findStale(folder: string, expected: ReadonlyMap<string, string>): StaleFile[] {
  const stale = [...expected].flatMap(([path, text]) => compareFile(folder, path, text) ?? []);
  const present = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [];
  for (const entry of present) {
    const path = relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/");
    if (entry.isFile() && path !== "README.md" && !expected.has(path)) stale.push({ path, why: "is made by nothing" });
  }
  return stale.sort((one, other) => (one.path < other.path ? -1 : 1));
}
