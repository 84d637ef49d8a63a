import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Command } from "commander";
import { buildPortalFile, connectorChoices, documentsOf } from "../../connector-builder/build/build-connector.ts";
import { listSwaggerOperations } from "../../connector-builder/swagger/list-swagger-operations.ts";
import { ConnectorBreaksFlows } from "../../errors/connector-breaks-flows.ts";
import { UsageInvalid } from "../../errors/usage-invalid.ts";
import { buildFiles, lintPath, type Made } from "../connectors/build-files.ts";
import { type Collection, connectorsHelp, findConnectors, generatedFolders } from "../connectors/find-connectors.ts";
import { lintBuilt } from "../connectors/lint-built.ts";
import { openWarnings, warningLines } from "../connectors/open-warnings.ts";
import { lossLines } from "../connectors/print-losses.ts";
import { writeFiles } from "../connectors/write-files.ts";
import { print, printJson, say } from "../print.ts";
import { printTable } from "../print-table.ts";
import { withExamples } from "../shared-options.ts";

interface Flags {
  readonly portal?: true;
  readonly country?: string;
  readonly check?: true;
  readonly strict?: true;
  readonly out: string;
  readonly json?: true;
}

/** Country of the site, as the sources spell it: `uk` is understood where they say `co.uk`. */
function countryOf(
  folder: string,
  name: string,
  documentOf: ReturnType<typeof documentsOf>,
  country: string | undefined,
): string | undefined {
  const choices = connectorChoices(folder, name, documentOf, "country");
  if (!choices) {
    if (country !== undefined) throw new UsageInvalid(`${name} is the same in all countries: leave --country out.`);
    return undefined;
  }
  const meant =
    country === undefined ? choices[0] : choices.find((choice) => choice === country || choice.endsWith(`.${country}`));
  if (meant === undefined) throw new UsageInvalid(`${name} has no site ${country}: there are ${choices.join(", ")}.`);
  return meant;
}

function buildPortal(
  { folder, names }: Collection,
  { country, out }: Flags,
): { made: Made[]; files: [string, string][] } {
  const documentOf = documentsOf(folder, generatedFolders({ folder }));
  const files = names.map((name): [string, string] => {
    const site = countryOf(folder, name, documentOf, country);
    const file = join(out, "portal", `${name}${site === undefined ? "" : `.${site}`}.swagger.json`);
    return [file, buildPortalFile(folder, name, documentOf, site === undefined ? {} : { country: site })];
  });
  const made = files.map(([file, text], index): Made => {
    const warnings = openWarnings(lintBuilt(file, text), file, undefined);
    return {
      connector: names[index] ?? "",
      operations: listSwaggerOperations(JSON.parse(text)).length,
      bytes: Buffer.byteLength(text),
      file,
      ...(warnings.length > 0 ? { warnings } : {}),
    };
  });
  return { made, files };
}

function check(files: readonly (readonly [string, string | Uint8Array])[], json: true | undefined): void {
  const stale = files
    .filter(([path, text]) => !existsSync(path) || readFileSync(path, "utf8") !== text)
    .map(([path]) => path);
  if (json) printJson({ files: files.length, stale });
  else for (const path of stale) print(`stale: ${path}`);
  if (stale.length > 0) process.exitCode = 1;
  else if (!json) print(`${files.length} files are fresh.`);
}

function build(words: readonly string[], flags: Flags): void {
  if (flags.country !== undefined && !flags.portal)
    throw new UsageInvalid("--country is for --portal: everywhere else the connection asks for the country.");
  if (flags.portal && flags.check)
    throw new UsageInvalid("--check looks at the files that are committed; those of --portal are not.");
  try {
    const collections = findConnectors(words);
    const results = collections.map((collection) => ({
      ...(flags.portal ? { ...buildPortal(collection, flags), solutions: [] } : buildFiles(collection, flags.out)),
      linted: ({ connector, file }: Made) => (flags.portal ? file : lintPath(collection, connector)),
    }));
    if (flags.check)
      return check(
        results.flatMap(({ files }) => files),
        flags.json,
      );
    const made = results.flatMap((result) => result.made);
    const losses = made.flatMap((one) => one.losses ?? []);
    const refused = flags.strict === true && losses.length > 0;
    if (!flags.json) for (const line of lossLines(losses)) print(line);
    if (refused) {
      process.exitCode = 1;
      if (flags.json) printJson({ connectors: [], losses });
      else print("Nothing was written: --strict allows no difference.");
      return;
    }
    writeFiles(results.flatMap(({ files, solutions }) => [...files, ...solutions]));
    if (flags.json) return printJson({ connectors: made });
    print(
      printTable([
        ["connector", "operations", "bytes", "to import"],
        ...made.map(({ connector, operations, bytes, file }) => [connector, operations, bytes, file]),
      ]),
    );
    for (const { made: some, linted } of results)
      for (const one of some)
        for (const line of warningLines(one.connector, one.warnings ?? [], linted(one))) print(line);
  } catch (error) {
    if (!(error instanceof ConnectorBreaksFlows) || flags.json) throw error;
    say(error.message);
    process.exitCode = 1;
  }
}

/** `erp-openapi connector build`: from specs and `connector.yaml` to what is imported. */
export function connectorBuildCommand(): Command {
  const command = new Command("build")
    .description(
      "build the files to import: apiDefinition.swagger.json, readme.md and the solution's zip. Refuses a change that would break a flow, and writes nothing then",
    )
    .argument(
      "[connectors...]",
      "names below connector/ or of the package, or folders with a connector.yaml (default: the one here, or all below connector/)",
    )
    .option("--portal", "make the one OpenAPI file for the maker portal instead: without script and policies")
    .option(
      "--country <site>",
      "country of that file, where the service has a site in each: nl, be, de, fr, es, uk, com",
    )
    .option("--check", "write nothing; exit code 1 when a built file is not what would be built")
    .option("--strict", "write nothing when a connector differs from a description that it names by file; exit code 1")
    .option("--out <folder>", "where solutions and portal files go", "dist")
    .option("--json", "print one line of JSON for programs")
    .addHelpText("after", connectorsHelp)
    .action(build);
  return withExamples(command, [
    "erp-openapi connector build",
    "erp-openapi connector build exact-online-sales --portal --country be",
    "erp-openapi connector build ../my-connectors/library --out ../my-connectors/dist",
  ]);
}
