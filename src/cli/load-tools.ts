import { PackageMissing } from "../errors/package-missing.ts";

/** Packages that only the makers of specs and clients need, in versions that work together. */
const optional: Readonly<Record<string, string>> = {
  "@redocly/openapi-core": "@redocly/openapi-core@2",
  "openapi-typescript": "openapi-typescript@7",
  typescript: "typescript@5.9",
};

/**
 * Loads what may need packages that a program in production does without.
 *
 * @throws {PackageMissing} with the line that installs them.
 */
export async function loadTools<T>(what: string, load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    const missing =
      error instanceof Error && "code" in error && error.code === "ERR_MODULE_NOT_FOUND"
        ? /Cannot find package '([^']+)'/.exec(error.message)?.[1]
        : undefined;
    if (missing === undefined || !Object.hasOwn(optional, missing)) throw error;
    throw new PackageMissing(what, Object.values(optional), { cause: error });
  }
}
