import { existsSync, statSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { Command } from "commander";
import { nameOperations } from "../../connector-builder/adapt/name-operations.ts";
import { mostCharacters } from "../../connector-builder/build/build-definition.ts";
import { fileNames, publisherFile } from "../../connector-builder/build/connector-files.ts";
import { planConnector, type Slice } from "../../connector-builder/build/plan-connector.ts";
import { listOperations } from "../../connector-builder/openapi/list-operations.ts";
import { readDocument } from "../../connector-builder/openapi/read-document.ts";
import { serverAddress } from "../../connector-builder/openapi/server-address.ts";
import { UsageInvalid } from "../../errors/usage-invalid.ts";
import { lossLines } from "../connectors/print-losses.ts";
import { writeFiles } from "../connectors/write-files.ts";
import { didYouMean } from "../did-you-mean.ts";
import { print, printJson } from "../print.ts";
import { withExamples } from "../shared-options.ts";

interface Flags {
  readonly spec: string;
  readonly tags?: readonly string[];
  readonly host?: string;
  readonly strict?: true;
  readonly json?: true;
}

/** The commands that make a connector of each part of a description that is too much for one. */
function proposeSlices(folder: string, { spec, host }: Flags, slices: readonly Slice[]): string[] {
  const where = host === undefined ? "" : ` --host ${host}`;
  const lines = slices.map(({ tags, operations, characters }, index) => {
    const words = tags.map((tag) => JSON.stringify(tag)).join(" ");
    const tooLarge = characters > mostCharacters ? ", still too large: name operations under only" : "";
    const size = `# ${operations} operations, ${Math.ceil(characters / 1000)} KB${tooLarge}`;
    return `  erp-openapi connector init ${folder}-${index + 1} --spec ${spec}${where} --tags ${words} ${size}`;
  });
  return [
    "Nothing was written: one connector holds 256 operations in 1 MB. Make several of this description:",
    ...lines,
  ];
}

function init(folder: string, flags: Flags): void {
  const { spec, tags, host, strict, json } = flags;
  if (existsSync(join(folder, fileNames.config)))
    throw new UsageInvalid(`${folder} has a ${fileNames.config} already: name a new folder.`);
  const file = statSync(spec, { throwIfNoEntry: false })?.isDirectory() ? join(spec, "openapi.yaml") : spec;
  const source = relative(resolve(folder), resolve(file)).split(sep).join("/");
  const document = nameOperations(readDocument(file));
  if (host === undefined && !serverAddress(document))
    throw new UsageInvalid(`${spec} names no host: say which one to call, such as --host api.example.com`);
  const known = new Set(listOperations(document).flatMap((operation) => operation.tags));
  const unknown = tags?.find((tag) => !known.has(tag));
  if (unknown !== undefined)
    throw new UsageInvalid(`no operation has the tag ${unknown}${didYouMean(unknown, [...known])}.`);
  const hasPublisher = existsSync(join(folder, "..", publisherFile));
  const { files, losses, slices } = planConnector(document, source, hasPublisher, {
    ...(tags && { tags }),
    ...(host === undefined ? {} : { host }),
  });
  if (slices.length > 0) {
    process.exitCode = 1;
    if (json) printJson({ folder, files: [], slices });
    else for (const line of proposeSlices(folder, flags, slices)) print(line);
    return;
  }
  const refused = strict === true && losses.length > 0;
  if (!refused) writeFiles([...files].map(([name, text]) => [join(folder, name), text]));
  if (refused) process.exitCode = 1;
  if (json) printJson({ folder, files: refused ? [] : [...files.keys()], losses });
  else
    print(
      [
        ...lossLines(losses),
        ...(refused
          ? ["Nothing was written: --strict allows no difference."]
          : [
              `${folder}: ${[...files.keys()].join(", ")}.`,
              `Next: look through them, then erp-openapi connector build ${folder}`,
            ]),
      ].join("\n"),
    );
}

/** `erp-openapi connector init`: the files of a new connector, for any OpenAPI description. */
export function connectorInitCommand(): Command {
  const command = new Command("init")
    .description(
      "write the files of a new connector for a description in OpenAPI 3 or Swagger 2.0: connector.yaml, apiProperties.json, publisher.yaml",
    )
    .argument("<folder>", "folder of the connector, which does not have a connector.yaml yet")
    .requiredOption("--spec <file>", "the description: a file, or a folder with an openapi.yaml")
    .option("--tags <tags...>", "take only the operations with one of these tags")
    .option("--host <host>", "host to call, where the description names several or none")
    .option("--strict", "write nothing when the connector would differ from the description; exit code 1")
    .option("--json", "print one line of JSON for programs")
    .action(init);
  return withExamples(command, ["erp-openapi connector init connectors/library --spec specs/library"]);
}
