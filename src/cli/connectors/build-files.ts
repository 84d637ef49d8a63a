import { join } from "node:path";
import type { Loss } from "../../connector-builder/adapt/loss-log.ts";
import { buildCollection } from "../../connector-builder/build/build-all.ts";
import type { BuiltConnector } from "../../connector-builder/build/build-connector.ts";
import { fileNames, readIfThere } from "../../connector-builder/build/connector-files.ts";
import { solutionZip } from "../../connector-builder/package/solution-zip.ts";
import { listSwaggerOperations } from "../../connector-builder/swagger/list-swagger-operations.ts";
import { type Collection, generatedFolders } from "./find-connectors.ts";
import { lintBuilt } from "./lint-built.ts";
import { type BuiltWarning, openWarnings } from "./open-warnings.ts";

/** A connector that was built, as it is told. */
export interface Made {
  readonly connector: string;
  readonly operations: number;
  readonly bytes: number;
  readonly file: string;
  /** What differs from descriptions that the connector names by file. */
  readonly losses?: readonly Loss[];
  /** What the linter warns of. */
  readonly warnings?: readonly BuiltWarning[];
}

/** The built files of a folder of connectors, by the path at which they belong; nothing is written yet. */
export interface BuiltFiles {
  readonly connectors: readonly BuiltConnector[];
  readonly made: Made[];
  readonly files: [string, string | Uint8Array][];
  readonly solutions: [string, Uint8Array][];
}

/** What `connector lint` is given to say all warnings of a connector. */
export function lintPath({ folder, shipped }: Collection, name: string): string {
  return shipped ? name : join(folder, name);
}

/**
 * Builds the connectors of a folder, and holds them against the linter and against what is published.
 *
 * @param out folder for the solutions, and for the files of connectors that come with the package
 * @throws {ConnectorBreaksFlows} when something published would disappear or change
 */
export function buildFiles({ folder, names, all, shipped }: Collection, out: string): BuiltFiles {
  const built = buildCollection(folder, { generated: generatedFolders({ folder }), ...(all ? {} : { names }) });
  const solutions = built.connectors.map((connector): [string, Uint8Array] => [
    join(out, "connectors", `${connector.name}.zip`),
    solutionZip(connector),
  ]);
  const made = built.connectors.map((connector, index): Made => {
    const text = connector.files.get(fileNames.definition) ?? "";
    const findings = lintBuilt(join(folder, connector.name, fileNames.definition), text, connector);
    const waivers = join(folder, connector.name, fileNames.waivers);
    const warnings = openWarnings(findings, waivers, readIfThere(waivers));
    return {
      connector: connector.name,
      operations: listSwaggerOperations(connector.definition).length,
      bytes: Buffer.byteLength(text),
      file: solutions[index]?.[0] ?? "",
      ...(connector.losses.length > 0 ? { losses: connector.losses } : {}),
      ...(warnings.length > 0 ? { warnings } : {}),
    };
  });
  // Those of the package have their sources elsewhere: what is imported lies together.
  const sources = built.connectors.map(({ name }) => `${name}/${fileNames.properties}`);
  const copied = shipped ? sources.map((path): [string, string] => [path, readIfThere(join(folder, path)) ?? ""]) : [];
  const place = shipped ? join(out, "connectors") : folder;
  return {
    connectors: built.connectors,
    made,
    files: [...built.files, ...copied].map(([path, text]) => [join(place, path), text]),
    solutions,
  };
}
