import { join } from "node:path";
import { Command } from "commander";
import { lockFile } from "../../connector-builder/build/connector-files.ts";
import { lockAfterPublishing } from "../../connector-builder/lock/published-locks.ts";
import { listSwaggerOperations } from "../../connector-builder/swagger/list-swagger-operations.ts";
import { ConnectorBreaksFlows } from "../../errors/connector-breaks-flows.ts";
import { UsageInvalid } from "../../errors/usage-invalid.ts";
import { buildFiles } from "../connectors/build-files.ts";
import { findConnectors } from "../connectors/find-connectors.ts";
import { writeFiles } from "../connectors/write-files.ts";
import { print, printJson, say } from "../print.ts";
import { printTable } from "../print-table.ts";
import { withExamples } from "../shared-options.ts";

interface Flags {
  readonly out: string;
  readonly json?: true;
}

function publish(words: readonly string[], { out, json }: Flags): void {
  try {
    const found = findConnectors(words);
    const foreign = found.find(({ shipped }) => shipped);
    if (foreign)
      throw new UsageInvalid(
        `${foreign.names.join(", ")} comes with the package, which says what flows rely on: publish connectors of your own.`,
      );
    const results = found.map((collection) => ({ ...collection, ...buildFiles(collection, out) }));
    const rows = results.flatMap(({ folder, all, connectors }) =>
      connectors.map(({ name, config, definition }) => {
        if (config.preview && !all)
          throw new UsageInvalid(
            `${name} is a preview: take preview out of its connector.yaml before it is published.`,
          );
        const operations = listSwaggerOperations(definition).length;
        return { connector: name, operations, lock: config.preview ? undefined : join(folder, lockFile) };
      }),
    );
    const locks = results.map(({ folder, connectors }): [string, string] => [
      join(folder, lockFile),
      lockAfterPublishing(
        folder,
        connectors.filter(({ config }) => !config.preview),
      ),
    ]);
    writeFiles([...results.flatMap(({ files, solutions }) => [...files, ...solutions]), ...locks]);
    if (json) printJson({ connectors: rows });
    else
      print(
        printTable([
          ["connector", "operations", "locked in"],
          ...rows.map(({ connector, operations, lock }) => [connector, operations, lock ?? "preview: not locked"]),
        ]),
      );
  } catch (error) {
    if (!(error instanceof ConnectorBreaksFlows) || json) throw error;
    say(error.message);
    process.exitCode = 1;
  }
}

/** `erp-openapi connector publish`: from now on flows rely on what is built. */
export function connectorPublishCommand(): Command {
  const command = new Command("publish")
    .description(
      "build, and lock what flows rely on from now on, in operations.lock.json: a later build that would break a flow is refused. Before the first publish everything may change. A connector with preview: true is not locked",
    )
    .argument(
      "[connectors...]",
      "names below connector/, or folders with a connector.yaml (default: the one here, or all below connector/)",
    )
    .option("--out <folder>", "where solutions go", "dist")
    .option("--json", "print one line of JSON for programs")
    .action(publish);
  return withExamples(command, [
    "erp-openapi connector publish",
    "erp-openapi connector publish ../my-connectors/library",
  ]);
}
