import { join } from "node:path";
import { writeFiles } from "../src/cli/connectors/write-files.ts";
import type { BuiltConnectors } from "../src/connector-builder/build/build-all.ts";
import { solutionZip } from "../src/connector-builder/package/solution-zip.ts";

/** Writes built connectors to `connector/` and their solutions to `dist/connectors/`; all zips are made before the first file is written. */
export function writeConnectors(root: string, built: BuiltConnectors): void {
  const zips = built.connectors.map(
    (connector) => [join(root, "dist", "connectors", `${connector.name}.zip`), solutionZip(connector)] as const,
  );
  writeFiles([...built.files].map(([path, text]) => [join(root, "connector", path), text]));
  writeFiles(zips);
}
