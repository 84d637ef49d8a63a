import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { writeZip } from "../../src/kit/zip/write-zip.ts";
import { slashed } from "./slashed.ts";

/** What people write of a connector; the rest is built of it and of the documents that the package has anyway. */
const sources = "{*.{csx,openapi.json,yaml},*/{connector.yaml,apiProperties.json,waivers.yaml,icon.png}}";

/**
 * The sources of the connectors as one zip: built connectors would be five megabytes, and folders some forty files.
 *
 * @param folder `connector/`
 */
export function packConnectors(folder: string): Uint8Array {
  const paths = globSync(sources, { cwd: folder }).map(slashed).sort();
  const entries = paths.map((path) => ({ path, content: readFileSync(join(folder, path)) }));
  return writeZip(entries, { packed: true });
}
