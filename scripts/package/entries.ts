import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

interface Manifest {
  readonly exports: Readonly<Record<string, string | { readonly types: string; readonly default?: string }>>;
  readonly bin: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
}

/** What the package promises, which decides what is built. */
export function readManifest(root: string): Manifest {
  return JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
}

/** A target such as `./dist/generated/exact-online/codes/*.js` as paths below `dist/`, without their ending. */
function expand(root: string, target: string, ending: string): string[] {
  const path = target.slice("./dist/".length, -ending.length);
  if (!path.endsWith("/*")) return [path];
  const folder = path.slice(0, -"/*".length);
  return readdirSync(join(root, folder))
    .filter((file) => file.endsWith(".ts"))
    .map((file) => `${folder}/${file.slice(0, -".ts".length)}`)
    .sort();
}

/** The modules that programs import, as paths below `dist/` and below the repository alike: `src/http/index`. */
export function importedModules(root: string): string[] {
  return Object.values(readManifest(root).exports).flatMap((target) =>
    typeof target === "object" && target.default !== undefined ? expand(root, target.default, ".js") : [],
  );
}

/** The declarations that programs import; the types of a service are declarations alone. */
export function importedDeclarations(root: string): string[] {
  return Object.values(readManifest(root).exports).flatMap((target) =>
    typeof target === "object" ? expand(root, target.types, ".d.ts") : [],
  );
}
