import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { SpecNotFound } from "../../errors/spec-not-found.ts";

/** The entry file of an API's description. */
export const entryFile = "openapi.yaml";

/** Names of all APIs: the folders of `specsFolder` that have an entry file, sorted. */
export function listApis(specsFolder: string): string[] {
  if (!existsSync(specsFolder)) return [];
  return readdirSync(specsFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(specsFolder, entry.name, entryFile)))
    .map((entry) => entry.name)
    .sort();
}

/**
 * The APIs that were asked for, or all of them.
 *
 * @throws {SpecNotFound} for a name that no folder has, or when there is no API at all.
 */
export function selectApis(specsFolder: string, names: readonly string[]): string[] {
  const known = listApis(specsFolder);
  const wrong = names.find((name) => !known.includes(name));
  if (wrong !== undefined) throw new SpecNotFound(wrong, known);
  if (known.length === 0) throw new SpecNotFound(specsFolder, known);
  return names.length > 0 ? known.filter((name) => names.includes(name)) : known;
}
