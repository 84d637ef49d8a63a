import { existsSync } from "node:fs";
import { join } from "node:path";
import { buildCollection } from "../../connector-builder/build/build-all.ts";
import { fileNames } from "../../connector-builder/build/connector-files.ts";
import { generatedFolders } from "./find-connectors.ts";
import { shippedFolder } from "./shipped-connectors.ts";
import { writeFiles } from "./write-files.ts";

/**
 * The folder that has a connector of the package below it, built: a repository has the built files, of what npm installs
 * they are made beside what was unpacked.
 *
 * @param name one of `shippedNames()`
 */
export function builtFolder(name: string, folder = shippedFolder()): string {
  if (!existsSync(join(folder, name, fileNames.definition))) {
    const { files } = buildCollection(folder, { generated: generatedFolders({ folder }), names: [name] });
    writeFiles([...files].map(([path, text]) => [join(folder, path), text]));
  }
  return folder;
}
