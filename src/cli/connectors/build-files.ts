import { join } from "node:path";
import type { Loss } from "../../connector-builder/adapt/loss-log.ts";
import { buildCollection } from "../../connector-builder/build/build-all.ts";
import type { BuiltConnector } from "../../connector-builder/build/build-connector.ts";
import { fileNames } from "../../connector-builder/build/connector-files.ts";
import { solutionZip } from "../../connector-builder/package/solution-zip.ts";
import { listSwaggerOperations } from "../../connector-builder/swagger/list-swagger-operations.ts";
import { type Collection, generatedFolders } from "./find-connectors.ts";
import { lintBuilt } from "./lint-built.ts";

/** A connector that was built, as it is told. */
export interface Made {
  readonly connector: string;
  readonly operations: number;
  readonly bytes: number;
  readonly file: string;
  /** What differs from descriptions that the connector names by file. */
  readonly losses?: readonly Loss[];
}

/** The built files of a folder of connectors, by the path at which they belong; nothing is written yet. */
export interface BuiltFiles {
  readonly connectors: readonly BuiltConnector[];
  readonly made: Made[];
  readonly files: [string, string | Uint8Array][];
  readonly solutions: [string, Uint8Array][];
}

/**
 * Builds the connectors of a folder, and holds them against the linter and against what is published.
 *
 * @param out folder for the solutions
 * @throws {ConnectorBreaksFlows} when something published would disappear or change
 */
export function buildFiles({ folder, names, all }: Collection, out: string): BuiltFiles {
  const built = buildCollection(folder, { generated: generatedFolders({ folder }), ...(all ? {} : { names }) });
  const solutions = built.connectors.map((connector): [string, Uint8Array] => [
    join(out, "connectors", `${connector.name}.zip`),
    solutionZip(connector),
  ]);
  const made = built.connectors.map((connector, index): Made => {
    const text = connector.files.get(fileNames.definition) ?? "";
    lintBuilt(join(folder, connector.name, fileNames.definition), text, connector);
    return {
      connector: connector.name,
      operations: listSwaggerOperations(connector.definition).length,
      bytes: Buffer.byteLength(text),
      file: solutions[index]?.[0] ?? "",
      ...(connector.losses.length > 0 ? { losses: connector.losses } : {}),
    };
  });
  return {
    connectors: built.connectors,
    made,
    files: [...built.files].map(([path, text]) => [join(folder, path), text]),
    solutions,
  };
}
