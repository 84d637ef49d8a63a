import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { BuiltConnectors } from "../../connector-builder/build/build-all.ts";
import { solutionZip } from "../../connector-builder/package/solution-zip.ts";

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.new`, content);
  renameSync(`${path}.new`, path);
}

/** Writes built connectors to `connector/` and their solutions to `dist/connectors/`; all zips are made before the first file is written. */
export function writeConnectors(root: string, built: BuiltConnectors): void {
  const zips = built.connectors.map((connector) => [connector.name, solutionZip(connector)] as const);
  for (const [path, text] of built.files) write(join(root, "connector", path), text);
  for (const [name, zip] of zips) write(join(root, "dist", "connectors", `${name}.zip`), zip);
}
