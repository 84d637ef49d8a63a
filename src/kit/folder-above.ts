import { existsSync } from "node:fs";

/**
 * The folder of that name nearest above a module, as a URL with a slash at its end: sources lie deeper than the files
 * that are built of them.
 *
 * @param module `import.meta.url` of who asks; a bundle of CommonJS has none
 */
export function folderAbove(module: string | undefined, name: string): URL | undefined {
  if (module === undefined || !URL.canParse(module)) return undefined;
  for (const up of ["../", "../../", "../../../"]) {
    const folder = new URL(`${up}${name}/`, module);
    if (existsSync(folder)) return folder;
  }
  return undefined;
}
