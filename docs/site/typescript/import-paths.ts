import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A module that programs import. */
export interface ImportPath {
  /** As it stands behind the package's name: `stores/file`. */
  readonly name: string;
  /** Its source: `src/stores/file/index.ts`. */
  readonly source: string;
}

/** The folder of the pages of the package's exports. */
export const typescriptFolder = "typescript";

/** The page of a module. */
export const importPathTarget = (name: string): string => `${typescriptFolder}/${name}.html`;

/** Public modules of the package, from its exports; codes and types are generated from the APIs and shown with them. */
export function importPaths(root: string): ImportPath[] {
  const { exports }: { exports: Record<string, string | { default?: string }> } = JSON.parse(
    readFileSync(join(root, "package.json"), "utf8"),
  );
  return Object.entries(exports).flatMap(([path, target]) => {
    if (path === "." || typeof target === "string" || target.default?.startsWith("./dist/src/") !== true) return [];
    const source = target.default.replace("./dist/", "").replace(/\.js$/, ".ts");
    return [{ name: path.slice("./".length), source }];
  });
}
