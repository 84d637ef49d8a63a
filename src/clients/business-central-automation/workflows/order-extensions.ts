import { ExtensionFileInvalid } from "../../../errors/extension-file-invalid.ts";
import type { ExtensionManifest } from "./extension-file.ts";

/**
 * Sorts extensions into the order in which they can be deployed: each one after those that it depends on.
 *
 * @throws {ExtensionFileInvalid} when two are of one app, or apps depend on each other in a circle
 */
export function orderExtensions<One extends { readonly manifest: ExtensionManifest }>(
  extensions: readonly One[],
): One[] {
  const byId = new Map<string, One>();
  for (const one of extensions) {
    if (byId.has(one.manifest.id)) throw new ExtensionFileInvalid(`${one.manifest.name} is given twice`);
    byId.set(one.manifest.id, one);
  }
  const ordered = new Set<One>();
  const visit = (one: One, above: readonly One[]): void => {
    if (ordered.has(one)) return;
    if (above.includes(one))
      throw new ExtensionFileInvalid(
        `these depend on each other: ${[...above.slice(above.indexOf(one)), one].map(({ manifest }) => manifest.name).join(" → ")}`,
      );
    for (const { id } of one.manifest.dependencies) {
      const needed = byId.get(id);
      if (needed) visit(needed, [...above, one]);
    }
    ordered.add(one);
  };
  for (const one of extensions) visit(one, []);
  return [...ordered];
}
