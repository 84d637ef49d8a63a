import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { fileNames, listConnectors, readConnectorFile } from "../../connector-builder/build/connector-files.ts";
import { folderAbove } from "../../kit/folder-above.ts";
import { readZip } from "../../kit/zip/read-zip.ts";

/** The sources of the connectors in one file: folders would be forty files of the package. */
export const packedSources = "sources.zip";

/** Where the package keeps its connectors: a repository as folders, what npm installs packed. */
function ownFolder(): string | undefined {
  const folder = folderAbove(import.meta.url, "connector");
  return folder && fileURLToPath(folder);
}

function readPacked(folder: string): Map<string, Uint8Array> | undefined {
  const file = join(folder, packedSources);
  return existsSync(file) ? readZip(file, readConnectorFile(file)) : undefined;
}

/** Names of the connectors that come with the package, sorted. @param folder where they are, as folders or packed */
export function shippedNames(folder = ownFolder()): string[] {
  if (folder === undefined) return [];
  const packed = readPacked(folder);
  if (!packed) return listConnectors(folder);
  const ending = `/${fileNames.config}`;
  return [...packed.keys()].flatMap((path) => (path.endsWith(ending) ? [path.slice(0, -ending.length)] : [])).sort();
}

/** Folders that were unpacked, by where they came from. */
const unpacked = new Map<string, string>();

/**
 * The folder of the connectors that come with the package; unpacked, where it has them in one file, for as long as this
 * process runs. It has the name that built files give for their sources.
 */
export function shippedFolder(folder = ownFolder()): string {
  if (folder === undefined) throw new Error("The package has no connectors.");
  const packed = readPacked(folder);
  if (!packed) return folder;
  const known = unpacked.get(folder);
  if (known !== undefined) return known;
  const root = mkdtempSync(join(tmpdir(), "erp-connectors-"));
  process.once("exit", () => rmSync(root, { recursive: true, force: true }));
  const made = join(root, "connector");
  for (const [path, content] of packed) {
    const file = join(made, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  unpacked.set(folder, made);
  return made;
}
