import { createHash } from "node:crypto";
import { join } from "node:path";
import { Command } from "commander";
import { buildConnector, documentsOf } from "../../connector-builder/build/build-connector.ts";
import { PositionedYaml } from "../../connector-builder/config/positioned-yaml.ts";
import { readPublisher } from "../../connector-builder/config/read-connector-config.ts";
import { certificationPackage } from "../../connector-builder/package/certification.ts";
import type { ClientVariables } from "../../connector-builder/package/sign-in-client.ts";
import { solutionZip } from "../../connector-builder/package/solution-zip.ts";
import { ConnectorNotCertifiable } from "../../errors/connector-not-certifiable.ts";
import { UsageInvalid } from "../../errors/usage-invalid.ts";
import { connectorsHelp, findConnectors, generatedFolders } from "../connectors/find-connectors.ts";
import { type SignedConnector, type SignInFlags, signInAs } from "../connectors/sign-in-as.ts";
import { writeFiles } from "../connectors/write-files.ts";
import { readGivenFile } from "../given-file.ts";
import { print, printJson, say } from "../print.ts";
import { printTable } from "../print-table.ts";
import { withExamples } from "../shared-options.ts";

interface Flags extends SignInFlags {
  readonly certification?: true;
  readonly flow?: string;
  readonly publisher?: string;
  readonly out: string;
  readonly json?: true;
}

function variablesToMake(name: string, { clientId, clientSecret, resourceUri }: ClientVariables): string {
  const all = [clientId, clientSecret, ...(resourceUri === undefined ? [] : [resourceUri])].join(", ");
  return `${name} reads ${all}: make these environment variables before the import. A variable of type secret can come out blank after a managed import, one of type text is not encrypted: check the tab Security after each import.`;
}

function pack(words: readonly string[], flags: Flags): void {
  const { certification, flow, publisher, clientId, envVariables, out } = flags;
  if (flow !== undefined && !certification) throw new UsageInvalid("--flow is for --certification.");
  if (certification && (clientId !== undefined || envVariables))
    throw new UsageInvalid("a package for certification holds no client id: Microsoft takes it in the submission.");
  const owner =
    publisher === undefined
      ? undefined
      : readPublisher(new PositionedYaml(publisher, readGivenFile(publisher, "--publisher").toString("utf8")));
  const shown = flow === undefined ? undefined : readGivenFile(flow, "--flow");
  const connectors = findConnectors(words)
    .flatMap(({ folder, names }) => {
      const documentOf = documentsOf(folder, generatedFolders({ folder }));
      return names.map((name) => buildConnector(folder, name, documentOf, owner));
    })
    .map((built) => signInAs(built, flags));
  if (flow !== undefined && connectors.length > 1) throw new UsageInvalid("--flow belongs to one connector: name it.");
  const bytesOf = ({ connector }: SignedConnector): Uint8Array =>
    certification ? certificationPackage(connector, { flow: shown }) : solutionZip(connector);
  try {
    const packages = connectors.map((connector) => ({
      connector: connector.connector.name,
      file: join(out, certification ? "certification" : "connectors", `${connector.connector.name}.zip`),
      content: bytesOf(connector),
      variables: connector.variables,
    }));
    writeFiles(packages.map(({ file, content }) => [file, content]));
    const made = packages.map(({ connector, file, content, variables }) => ({
      connector,
      file,
      bytes: content.length,
      sha256: createHash("sha256").update(content).digest("hex"),
      ...(variables && { variables }),
    }));
    if (flags.json) printJson({ packages: made });
    else {
      print(
        printTable([
          ["connector", "bytes", "file", "sha256"],
          ...made.map(({ connector, bytes, file, sha256 }) => [connector, bytes, file, sha256]),
        ]),
      );
      for (const { connector, variables } of packages) if (variables) print(variablesToMake(connector, variables));
    }
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
      "names below connector/ or of the package, or folders with a connector.yaml (default: the one here, or all below connector/)",
    )
    .option("--certification", "the package for certification; refuses a connector that breaks one of its rules")
    .option("--flow <zip>", "unmanaged solution with a flow that uses the connector; certification wants one")
    .option("--publisher <file>", "file with the publisher, instead of publisher.yaml")
    .option(
      "--client-id <id>",
      "client id of your app registration, in every way to sign in: without it an import puts zeros there, and ends the connections",
    )
    .option(
      "--env-variables",
      "refer to environment variables for client id, secret and resource, which survive an import; only for one way to sign in",
    )
    .option("--out <folder>", "where the packages go", "dist")
    .option("--json", "print one line of JSON for programs")
    .addHelpText("after", connectorsHelp)
    .action(pack);
  return withExamples(command, [
    "erp-openapi connector pack exact-online-sales",
    "erp-openapi connector pack exact-online-sales --env-variables",
    "erp-openapi connector pack business-central-automation --client-id 3f1c2d4e-5a6b-4c7d-8e9f-0a1b2c3d4e5f",
    "erp-openapi connector pack business-central-admin --certification --flow flow.zip --publisher my-publisher.yaml",
  ]);
}
