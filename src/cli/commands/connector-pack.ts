import { createHash } from "node:crypto";
import { join } from "node:path";
import { Command } from "commander";
import { type BuiltConnector, buildConnector, documentsOf } from "../../connector-builder/build/build-connector.ts";
import { PositionedYaml } from "../../connector-builder/config/positioned-yaml.ts";
import { readPublisher } from "../../connector-builder/config/read-connector-config.ts";
import { certificationPackage } from "../../connector-builder/package/certification.ts";
import { solutionZip } from "../../connector-builder/package/solution-zip.ts";
import { ConnectorNotCertifiable } from "../../errors/connector-not-certifiable.ts";
import { UsageInvalid } from "../../errors/usage-invalid.ts";
import { findConnectors, generatedFolders } from "../connectors/find-connectors.ts";
import { writeFiles } from "../connectors/write-files.ts";
import { readGivenFile } from "../given-file.ts";
import { print, printJson, say } from "../print.ts";
import { printTable } from "../print-table.ts";
import { withExamples } from "../shared-options.ts";

interface Flags {
  readonly certification?: true;
  readonly flow?: string;
  readonly publisher?: string;
  readonly out: string;
  readonly json?: true;
}

function pack(words: readonly string[], flags: Flags): void {
  const { certification, flow, publisher, out } = flags;
  if (flow !== undefined && !certification) throw new UsageInvalid("--flow is for --certification.");
  const owner =
    publisher === undefined
      ? undefined
      : readPublisher(new PositionedYaml(publisher, readGivenFile(publisher, "--publisher").toString("utf8")));
  const shown = flow === undefined ? undefined : readGivenFile(flow, "--flow");
  const connectors = findConnectors(words).flatMap(({ folder, names }) => {
    const documentOf = documentsOf(folder, generatedFolders({ folder }));
    return names.map((name) => buildConnector(folder, name, documentOf, owner));
  });
  if (flow !== undefined && connectors.length > 1) throw new UsageInvalid("--flow belongs to one connector: name it.");
  const bytesOf = (connector: BuiltConnector): Uint8Array =>
    certification ? certificationPackage(connector, { flow: shown }) : solutionZip(connector);
  try {
    const packages = connectors.map((connector) => ({
      connector: connector.name,
      file: join(out, certification ? "certification" : "connectors", `${connector.name}.zip`),
      content: bytesOf(connector),
    }));
    writeFiles(packages.map(({ file, content }) => [file, content]));
    const made = packages.map(({ connector, file, content }) => ({
      connector,
      file,
      bytes: content.length,
      sha256: createHash("sha256").update(content).digest("hex"),
    }));
    if (flags.json) printJson({ packages: made });
    else
      print(
        printTable([
          ["connector", "bytes", "file", "sha256"],
          ...made.map(({ connector, bytes, file, sha256 }) => [connector, bytes, file, sha256]),
        ]),
      );
  } catch (error) {
    if (!(error instanceof ConnectorNotCertifiable) || flags.json) throw error;
    say(error.message);
    process.exitCode = 1;
  }
}

/** `erp-openapi connector pack`: the solution's zip, or the package for certification. */
export function connectorPackCommand(): Command {
  const command = new Command("pack")
    .description(
      "make the zip of a solution, or with --certification the package that Microsoft certifies; the same input gives the same bytes",
    )
    .argument(
      "[connectors...]",
      "names below connector/, or folders with a connector.yaml (default: the one here, or all below connector/)",
    )
    .option("--certification", "the package for certification; refuses a connector that breaks one of its rules")
    .option("--flow <zip>", "unmanaged solution with a flow that uses the connector; certification wants one")
    .option("--publisher <file>", "who publishes, in place of publisher.yaml")
    .option("--out <folder>", "where the packages go", "dist")
    .option("--json", "print one line of JSON for programs")
    .action(pack);
  return withExamples(command, [
    "erp-openapi connector pack exact-online-sales",
    "erp-openapi connector pack business-central-admin --certification --flow flow.zip --publisher my-publisher.yaml",
  ]);
}
