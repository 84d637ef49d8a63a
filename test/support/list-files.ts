import { readdirSync } from "node:fs";

/** All files below a folder, as paths from the repository's root, sorted; what npm installed is left out. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return entry.name === "node_modules" ? [] : listFiles(path);
      return entry.isFile() ? [path] : [];
    })
    .sort();
}
