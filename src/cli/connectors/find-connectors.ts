import { existsSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { fileNames, listConnectors } from "../../connector-builder/build/connector-files.ts";
import { UsageInvalid } from "../../errors/usage-invalid.ts";
import { folderAbove } from "../../kit/folder-above.ts";
import { didYouMean } from "../did-you-mean.ts";
import { shippedFolder, shippedNames } from "./shipped-connectors.ts";

/** Connectors that lie beside each other and share a lock. */
export interface Collection {
  /** The folder that holds those of the connectors. */
  readonly folder: string;
  readonly names: readonly string[];
  /** Whether these are all there are; then none that was published may be missing. */
  readonly all: boolean;
  /** Whether they come with the package and are not the user's: nothing is written beside them. */
  readonly shipped: boolean;
}

/** Where repositories have their connectors. */
export const usualFolder = "connector";

/** One connector, and where it lies. */
export interface FoundConnector {
  /** The folder that holds that of the connector. */
  readonly folder: string;
  readonly name: string;
  /** Whether it comes with the package. */
  readonly shipped: boolean;
}

/** What `--help` says of the names. */
export function connectorsHelp(): string {
  return `\nConnectors of this package:\n${shippedNames()
    .map((name) => `  ${name}`)
    .join("\n")}\nA folder connector/<name> here goes before one of the same name in the package.`;
}

/**
 * The connectors that were named: by their name below `connector/`, by their folder, or by the name that they have in the
 * package. Without a name the one in this folder, or all below `connector/`.
 *
 * @throws {UsageInvalid} when there is none
 */
export function findConnectors(words: readonly string[]): Collection[] {
  if (words.length === 0) {
    if (existsSync(fileNames.config)) return findConnectors(["."]);
    const names = listConnectors(usualFolder);
    if (names.length === 0)
      throw new UsageInvalid(
        `there is no ${usualFolder}/ with connectors here: name a folder that has a ${fileNames.config}, or one of the package: ${shippedNames().join(", ")}.`,
      );
    return [{ folder: usualFolder, names, all: true, shipped: false }];
  }
  const found = new Map<string, Collection>();
  for (const { folder, name, shipped } of words.map(findConnector)) {
    const names = found.get(folder)?.names ?? [];
    found.set(folder, { folder, names: [...names, name], all: false, shipped });
  }
  return [...found.values()];
}

/**
 * The connector that a word names, as above.
 *
 * @throws {UsageInvalid} when there is none; says which there are
 */
export function findConnector(word: string): FoundConnector {
  const own = [join(usualFolder, word), word].find((path) => existsSync(join(path, fileNames.config)));
  if (own !== undefined) {
    const folder = own.startsWith(usualFolder) ? dirname(own) : dirname(resolve(own));
    return { folder, name: basename(resolve(own)), shipped: false };
  }
  const shipped = shippedNames();
  if (shipped.includes(word)) return { folder: shippedFolder(), name: word, shipped: true };
  const names = [...new Set([...listConnectors(usualFolder), ...shipped])].sort();
  throw new UsageInvalid(
    `there is no connector ${word}${didYouMean(word, names)}: name a folder that has a ${fileNames.config}, or one of ${names.join(", ")}.`,
  );
}

/** Where the APIs of a connector are looked for: beside the connectors, then in this package. */
export function generatedFolders({ folder }: Pick<Collection, "folder">): string[] {
  const own = folderAbove(import.meta.url, "generated");
  return [join(folder, "..", "generated"), ...(own === undefined ? [] : [fileURLToPath(own)])];
}
