import { mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/**
 * Makes a folder and those above it; one that is there stays. `recursive` of Node.js 24 goes round for ever where the
 * system makes none and says ENOENT, as below /proc. Where it cannot be made, the error of Node.js comes through.
 *
 * @param mode rights of each folder that is made @default 0o777 without what the process' mask takes away
 */
export function makeFolder(path: string, mode?: number): void {
  if (isFolder(path)) return;
  if (dirname(path) !== path) makeFolder(dirname(path), mode);
  try {
    mkdirSync(path, { mode });
  } catch (error) {
    // Another process may have made it meanwhile.
    if (!isFolder(path)) throw error;
  }
}
