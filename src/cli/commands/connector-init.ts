import { existsSync, statSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { Command } from "commander";
import { fileNames, publisherFile } from "../../connector-builder/build/connector-files.ts";
import { scaffoldConnector } from "../../connector-builder/config/scaffold-connector.ts";
import { readDocument } from "../../connector-builder/openapi/read-document.ts";
import { UsageInvalid } from "../../errors/usage-invalid.ts";
import { writeFiles } from "../connectors/write-files.ts";
import { print, printJson } from "../print.ts";
import { withExamples } from "../shared-options.ts";

interface Flags {
  readonly spec: string;
  readonly json?: true;
}

function init(folder: string, { spec, json }: Flags): void {
  if (existsSync(join(folder, fileNames.config)))
    throw new UsageInvalid(`${folder} has a ${fileNames.config} already: name a new folder.`);
  const file = statSync(spec, { throwIfNoEntry: false })?.isDirectory() ? join(spec, "openapi.yaml") : spec;
  const source = relative(resolve(folder), resolve(file)).split(sep).join("/");
  const files = scaffoldConnector(readDocument(file), source, existsSync(join(folder, "..", publisherFile)));
  writeFiles([...files].map(([name, text]) => [join(folder, name), text]));
  if (json) printJson({ folder, files: [...files.keys()] });
  else
    print(
      `${folder}: ${[...files.keys()].join(", ")}.\nNext: look through them, then erp-openapi connector build ${folder}`,
    );
}

/** `erp-openapi connector init`: the files of a new connector, for any OpenAPI description. */
export function connectorInitCommand(): Command {
  const command = new Command("init")
    .description(
      "write the files of a new connector for an OpenAPI 3.1 description: connector.yaml, apiProperties.json, publisher.yaml",
    )
    .argument("<folder>", "folder of the connector, which does not have a connector.yaml yet")
    .requiredOption("--spec <file>", "the description: a file, or a folder with an openapi.yaml")
    .option("--json", "print one line of JSON for programs")
    .action(init);
  return withExamples(command, ["erp-openapi connector init connectors/library --spec specs/library"]);
}
