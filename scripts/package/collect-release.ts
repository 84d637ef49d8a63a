import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildAll } from "../../src/connector-builder/build/build-all.ts";
import { solutionZip } from "../../src/connector-builder/package/solution-zip.ts";
import { UsageInvalid } from "../../src/errors/usage-invalid.ts";

/** The version in package.json. */
export function versionOf(root: string): string {
  const { version }: { version: string } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  return version;
}

/**
 * What hangs on the page of a release, by name: the solution of each connector with the package's version in its name, as
 * `connector pack` makes it, and the bill of materials.
 *
 * @param tag `v<version>`, as the release is tagged
 * @param sbom the bill of materials that the build wrote
 * @throws {UsageInvalid} when the tag is of another version than package.json
 */
export function collectRelease(root: string, tag: string, sbom: Uint8Array): Map<string, Uint8Array> {
  const version = versionOf(root);
  if (tag !== `v${version}`) throw new UsageInvalid(`the tag ${tag} is not v${version}, which package.json says.`);
  const zips = buildAll(root).connectors.map((connector): [string, Uint8Array] => [
    `${connector.name}-${version}.zip`,
    solutionZip(connector),
  ]);
  return new Map([...zips, [`erp-openapi-${version}.cdx.json`, sbom]]);
}
