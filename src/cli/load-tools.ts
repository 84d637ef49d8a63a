import { createRequire } from "node:module";
import { PackageMissing } from "../errors/package-missing.ts";

/** Packages that only the makers of clients need, in versions that work together. */
const optional: Readonly<Record<string, string>> = {
  "openapi-typescript": "openapi-typescript@7",
  typescript: "typescript@5.9",
};

/** The version of a package beside this one, or undefined. */
function versionOf(name: string): string | undefined {
  try {
    const { version }: { version?: unknown } = createRequire(import.meta.url)(`${name}/package.json`);
    return typeof version === "string" ? version : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Loads what needs TypeScript's compiler. A program's own may be another than openapi-typescript works with, and it is
 * the program's: nobody is asked to install an older one.
 *
 * @throws {PackageMissing} with the command that brings both for once.
 */
export async function loadTools<T>(
  what: string,
  load: () => Promise<T>,
  installed: (name: string) => string | undefined = versionOf,
): Promise<T> {
  const typescript = installed("typescript");
  const missing = Object.keys(optional).filter((name) => installed(name) === undefined);
  const found = [
    ...(typescript !== undefined && !typescript.startsWith("5.") ? [`TypeScript ${typescript} is installed`] : []),
    ...(missing.length > 0 ? [`${missing.join(" and ")} ${missing.length > 1 ? "are" : "is"} not installed`] : []),
  ];
  if (found.length > 0) throw new PackageMissing(what, found.join(", "), Object.values(optional));
  return load();
}
