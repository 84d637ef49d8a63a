import { existsSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { fileNames, listConnectors } from "../../connector-builder/build/connector-files.ts";
import { UsageInvalid } from "../../errors/usage-invalid.ts";
import { folderAbove } from "../../kit/folder-above.ts";
import { didYouMean } from "../did-you-mean.ts";

/** Connectors that lie beside each other and share a lock. */
export interface Collection {
  /** The folder that holds those of the connectors. */
  readonly folder: string;
  readonly names: readonly string[];
  /** Whether these are all there are; then none that was published may be missing. */
  readonly all: boolean;
}

/** Where repositories have their connectors. */
const usualFolder = "connector";

/**
 * The connectors that were named: by their name below `connector/`, or by their folder. Without a name the one in this
 * folder, or all below `connector/`.
 *
 * @throws {UsageInvalid} when there is none
 */
export function findConnectors(words: readonly string[]): Collection[] {
  if (words.length === 0) {
    if (existsSync(fileNames.config)) return findConnectors(["."]);
    const names = listConnectors(usualFolder);
    if (names.length === 0)
      throw new UsageInvalid(
        `there is no ${usualFolder}/ with connectors here: name a folder that has a ${fileNames.config}.`,
      );
    return [{ folder: usualFolder, names, all: true }];
  }
  const found = new Map<string, string[]>();
  for (const word of words) {
    const own = [join(usualFolder, word), word].find((path) => existsSync(join(path, fileNames.config)));
    if (own === undefined)
      throw new UsageInvalid(
        `there is no connector ${word}${didYouMean(word, listConnectors(usualFolder))}: name one below ${usualFolder}/, or a folder that has a ${fileNames.config}.`,
      );
    const folder = own.startsWith(usualFolder) ? dirname(own) : dirname(resolve(own));
    found.set(folder, [...(found.get(folder) ?? []), basename(resolve(own))]);
  }
  return [...found].map(([folder, names]) => ({ folder, names, all: false }));
}

/** Where the APIs of a connector are looked for: beside the connectors, then in this package. */
export function generatedFolders({ folder }: Pick<Collection, "folder">): string[] {
  const own = folderAbove(import.meta.url, "generated");
  return [join(folder, "..", "generated"), ...(own === undefined ? [] : [fileURLToPath(own)])];
}
