import { existsSync, statSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { Command } from "commander";
import { organisationAddress } from "../../clients/dataverse/organisation-address.ts";
import { UsageInvalid } from "../../errors/usage-invalid.ts";
import { organisationOrigin } from "../accounts/choose-organisation.ts";
import { openOrganisation } from "../accounts/dataverse-fetch.ts";
import { changesOfPull, savedPull } from "../dataverse/earlier-pull.ts";
import { checkGivenFile } from "../given-file.ts";
import { openHome } from "../home/sandbox-home.ts";
import { loadTools } from "../load-tools.ts";
import { print, printJson, say } from "../print.ts";
import { type AccountFlags, withAccountOptions, withExamples } from "../shared-options.ts";
import { showProgress } from "../sync/show-progress.ts";

interface Flags extends AccountFlags {
  readonly org?: string;
  readonly tables?: string[];
  readonly out: string;
  readonly from?: string[];
  readonly name?: string;
  readonly operations?: string[];
  readonly dryRun?: true;
}

/** `--tables a,b --tables c`. */
const names = (text: string, before: string[] = []): string[] => [
  ...before,
  ...text
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== ""),
];

/** The files that `--from` names: a folder that a pull saved, or metadata and definitions. */
function givenFiles(from: readonly string[]): { metadata: string; definitions: string; folder: string | undefined } {
  const [first = "", second, ...others] = from;
  if (others.length > 0) throw new UsageInvalid("--from takes a folder, or two files: metadata and definitions.");
  if (second === undefined) {
    if (statSync(first, { throwIfNoEntry: false })?.isFile())
      throw new UsageInvalid(
        `--from ${first} is one file: give the answer of EntityDefinitions behind it, or a folder that a pull wrote. Of $metadata alone: erp-openapi spec import.`,
      );
    const own = join(first, "source");
    const folder = existsSync(own) && statSync(own).isDirectory() ? own : first;
    return givenIn({ metadata: join(folder, "metadata.xml"), definitions: join(folder, "definitions.json"), folder });
  }
  return givenIn({ metadata: first, definitions: second, folder: undefined });
}

function givenIn<Files extends { metadata: string; definitions: string }>(files: Files): Files {
  checkGivenFile(files.metadata, "--from");
  checkGivenFile(files.definitions, "--from");
  return files;
}

/** The first part of the organisation's host, for names: `contoso`. A sandbox has a number there, which names nothing. */
function nameOf(address: string): string {
  const host = URL.parse(address)?.hostname ?? "";
  return (/^[\d.]+$|^\[|^localhost$/.test(host) ? "" : host.split(".")[0]) || "organisation";
}

type Tools = typeof import("../../spec-tools/dataverse/fetch-organisation.ts") &
  typeof import("../../spec-tools/dataverse/saved-source.ts") &
  typeof import("../../spec-tools/dataverse/make-pull.ts");

const load = (): Promise<Tools> =>
  loadTools("dataverse pull", async () => ({
    ...(await import("../../spec-tools/dataverse/fetch-organisation.ts")),
    ...(await import("../../spec-tools/dataverse/saved-source.ts")),
    ...(await import("../../spec-tools/dataverse/make-pull.ts")),
  }));

async function readSaved(from: readonly string[], flags: Flags, { readSource, readSettings }: Tools) {
  const { metadata, definitions, folder } = givenFiles(from);
  const settings = folder === undefined ? undefined : readSettings(folder);
  const address = flags.org === undefined ? settings?.address : organisationAddress(organisationOrigin(flags.org));
  return {
    source: await readSource(metadata, definitions),
    where: folder ?? metadata,
    definitionsSource: folder ?? definitions,
    address: address ?? organisationAddress("https://organisation.invalid"),
    name: flags.name ?? settings?.name,
    tables: flags.tables ?? settings?.tables,
    operations: flags.operations ?? settings?.operations ?? [],
  };
}

async function readLive(flags: Flags, { fetchOrganisation }: Tools) {
  const { tables = [], operations = [], name } = flags;
  if (tables.length === 0)
    throw new UsageInvalid("Name the tables: --tables account,contact. Or give saved files: --from <folder>.");
  const { address, fetch } = await openOrganisation(openHome(flags), flags);
  const progress = showProgress();
  try {
    const source = await fetchOrganisation({
      address,
      tables: [...new Set(tables)],
      fetch,
      onProgress: (done, all) => progress.isDue() && progress.show(`${done} of ${all} answers`),
    });
    return { source, where: address, definitionsSource: address, address, name, tables, operations };
  } finally {
    progress.clear();
  }
}

async function pull(flags: Flags): Promise<void> {
  const { out, from, dryRun, json } = flags;
  const earlier = savedPull(out);
  const tools = await load();
  const read = from ? await readSaved(from, flags, tools) : await readLive(flags, tools);
  const made = await tools.makePull(read.source, {
    source: read.where,
    definitionsSource: read.definitionsSource,
    serverUrl: read.address,
    title: read.name ?? nameOf(read.address),
    ...(read.tables && { tables: [...new Set(read.tables)] }),
    operations: read.operations,
  });
  const changes = earlier ? await changesOfPull(out, made.document) : undefined;
  if (changes && !json) process.stdout.write(changes.text);
  if (dryRun !== true) {
    const { writeImported } = await import("../../spec-tools/import/write-imported.ts");
    writeImported(out, made.files, { replace: earlier });
  }
  if (json) {
    const { tables, operations, notes } = made;
    printJson({
      folder: out,
      isWritten: dryRun !== true,
      tables,
      operations,
      notes,
      ...(changes && { changes: changes.list }),
    });
    return;
  }
  const what = `${made.tables.length} ${made.tables.length === 1 ? "table" : "tables"}, ${made.operations} operations`;
  const { pascalCase } = await import("../../spec-tools/import/naming.ts");
  const own = pascalCase(read.name ?? nameOf(read.address));
  print(
    dryRun
      ? `${out}: nothing is written; it would have ${what}.`
      : `${out}: ${what}.\n\nimport { create${own}Client } from "./${basename(resolve(out))}/client/index.js";`,
  );
  for (const { text } of made.notes.slice(0, 20)) say(`note: ${text}.`);
}

/** `erp-openapi dataverse pull`: tables of an organisation → a description and a typed client. */
export function dataversePullCommand(): Command {
  const command = new Command("pull")
    .description("make a description and a typed client of tables of your organisation")
    .option("--org <name>", "organisation, such as contoso.crm4, or its address (default: that of the profile)")
    .option("--tables <names>", "logical names of the tables, separated by commas", names)
    .option(
      "--out <folder>",
      "folder to write; an earlier pull in it is replaced, after its changes are shown",
      "dataverse",
    )
    .option(
      "--from <paths...>",
      "work without a network: a folder that a pull wrote, or two files, the answers of $metadata and EntityDefinitions",
    )
    .option(
      "--name <name>",
      "name of the API in the client's names (default: the first part of the organisation's host)",
    )
    .option("--operations <names>", "actions and functions of the organisation to take as well, such as WhoAmI", names)
    .option("--dry-run", "show what would change, and write nothing");
  return withExamples(
    withAccountOptions(command, "print one line of JSON for programs").addHelpText(
      "after",
      `
It reads $metadata and EntityDefinitions of the tables by the sign-in of erp-openapi login dataverse, and writes
  spec/    the description, as spec import does: labels, option sets, keys, lookups
  client/  a typed client, as spec generate does
  source/  what was read, so that --from can do it again without a network
All of it takes its place at once, or nothing does.`,
    ),
    [
      "erp-openapi dataverse pull --org contoso.crm4 --tables account,contact,opportunity --out src/crm",
      "erp-openapi dataverse pull --from src/crm --out src/crm --dry-run",
    ],
  ).action(pull);
}
