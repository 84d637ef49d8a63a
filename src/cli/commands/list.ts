import { extname } from "node:path";
import { Command, InvalidArgumentError, Option } from "commander";
import { raw } from "../../clients/filters.ts";
import { UsageInvalid } from "../../errors/usage-invalid.ts";
import { chooseProfile } from "../accounts/choose-profile.ts";
import { type Api, allOperations, apis } from "../apis/apis.ts";
import { withCompanyId } from "../apis/company-by-name.ts";
import { findList } from "../apis/find-list.ts";
import { withKnownCompany } from "../apis/known-companies.ts";
import { nestedListOf } from "../apis/nested-list.ts";
import { type Row, useApi } from "../apis/open-api.ts";
import { companyIn, type PlaceFlags, readParameters, splitParameter } from "../apis/read-parameters.ts";
import { openHome } from "../home/sandbox-home.ts";
import { interruption } from "../interruption.ts";
import { flattenRow } from "../output/flatten-row.ts";
import { NestedLines } from "../output/nested-lines.ts";
import { showCount } from "../output/show-count.ts";
import { type NamedFile, writeWholeFiles } from "../output/whole-file.ts";
import { type RowFormat, writeRows } from "../output/write-rows.ts";
import { sayLine } from "../print.ts";
import { type AccountFlags, withAccountOptions, withExamples, withPlaceOptions } from "../shared-options.ts";
import { counted } from "../sync/plain-numbers.ts";

function names(text: string): string[] {
  const found = text.split(",").map((name) => name.trim());
  if (found.some((name) => name === ""))
    throw new InvalidArgumentError("Give names with commas between them: ID,Name.");
  return found;
}

function rowLimit(text: string): number {
  const limit = Number(text);
  if (!/^\d+$/.test(text) || limit < 1)
    throw new InvalidArgumentError("Give a whole number above 0; without it the list is complete.");
  return limit;
}

interface Flags extends AccountFlags, PlaceFlags {
  readonly api?: string;
  readonly param?: readonly (readonly [string, string])[];
  readonly select?: string[];
  readonly filter?: string;
  readonly orderBy?: string[];
  readonly expand?: string[];
  readonly limit?: number;
  readonly csv?: true;
  readonly ndjson?: true;
  readonly formulas?: true;
  readonly fields?: string[];
  readonly flatten?: true;
  readonly output?: string;
  readonly lines?: string;
}

/** What the ending of a file says of its format. */
const endings: Readonly<Record<string, RowFormat>> = { ".csv": "csv", ".json": "json" };

function formatOf({ csv, json, ndjson, output = "", lines = "" }: Flags): RowFormat {
  const wanted = (["csv", "json", "ndjson"] as const).filter((format) => ({ csv, json, ndjson })[format]);
  if (wanted.length > 1) throw new UsageInvalid("--csv, --json and --ndjson exclude each other: give one.");
  const ofEnding = (file: string): RowFormat | undefined => endings[extname(file).toLowerCase()];
  const [format = ofEnding(output) ?? ofEnding(lines) ?? "ndjson"] = wanted;
  return format;
}

/** Which APIs may be meant: the named one; with an environment one of Business Central, as Exact Online has none. */
const mayMean =
  ({ api, environment }: Flags) =>
  ({ name, service }: Api): boolean =>
    api === undefined ? environment === undefined || service === "business-central" : name === api;

async function list(name: string, flags: Flags): Promise<void> {
  const format = formatOf(flags);
  const home = openHome(flags);
  const operation = findList(await allOperations(apis.filter(mayMean(flags))), name);
  const { api, path, row } = operation;
  const chosen = chooseProfile(home, { profile: flags.profile, service: api.service });
  const parameters = readParameters(operation, flags.param ?? [], flags, chosen);
  const odata = Object.keys(parameters.query).find((parameter) => parameter.startsWith("$"));
  if (odata !== undefined)
    throw new UsageInvalid(`a list takes ${odata} as an option: --select, --filter, --order-by, --expand, --limit.`);
  // The Admin Center has no $select: it sends whole records, and the columns are chosen here.
  const local = api.name === "admin";
  // Fields that are shown are all that have to be sent, unless nested records are among them.
  const nested = flags.lines === undefined ? undefined : nestedListOf(operation, flags.expand);
  // By its key a line finds the row above it.
  const selected = flags.select && nested ? [...new Set([...flags.select, ...nested.keys])] : flags.select;
  const select = selected ?? (flags.expand ? undefined : sentFor(flags));
  const values = {
    ...parameters.path,
    ...parameters.query,
    ...(select && !local && { select }),
    ...(flags.filter !== undefined && { filter: raw(flags.filter) }),
    ...(flags.orderBy && { orderBy: flags.orderBy }),
    ...(flags.expand && { expand: flags.expand }),
    ...(flags.limit !== undefined && { limit: flags.limit }),
    signal: interruption(),
  };
  if (local && (flags.filter !== undefined || flags.orderBy || flags.expand))
    throw new UsageInvalid(
      `${row.id} takes neither --filter, --order-by nor --expand: the Admin Center sends the whole list.`,
    );
  await useApi({ home, chosen, api, place: flags, exactNumbers: format === "csv" }, async (client) => {
    const columns = flags.fields ?? (flags.expand ? undefined : flags.select);
    const inPath = await withCompanyId(client, api, parameters.path);
    const whole = client.list(path, { ...values, ...inPath });
    const { output, lines } = flags;
    const shown = showCount(process.stderr, output !== undefined || !process.stdout.isTTY);
    const company = companyIn(api.name, inPath);
    let count = 0;
    const tell = (rows: number): void => {
      count = rows;
      shown.count(rows);
    };
    const write = async (main: NodeJS.WritableStream, second?: NodeJS.WritableStream): Promise<number> => {
      const guard = !flags.formulas;
      const apart = nested && second && new NestedLines(second, { nested, format, guard, flatten: !!flags.flatten });
      const parents = apart ? apart.from(whole) : whole;
      const rows = flags.flatten ? flattened(parents) : parents;
      const chosenRows = columns && format !== "csv" && (local || flags.fields) ? only(rows, columns) : rows;
      try {
        await writeRows(chosenRows, main, { format, columns, guard, onRow: tell });
        await apart?.end();
      } catch (error) {
        await apart?.abort();
        throw error;
      }
      return apart?.count ?? 0;
    };
    const files = [...namedFile("--output", output), ...namedFile("--lines", lines)];
    const lineCount = await withKnownCompany(client, { api, chosen, company }, () =>
      writeWholeFiles(files, (opened) => write(...outputsOf(flags, opened))),
    );
    shown.end();
    if (output !== undefined) sayLine(`${counted(count, "row")} in ${output}`);
    if (lines !== undefined) sayLine(`${counted(lineCount, "line")} in ${lines}`);
  });
}

const namedFile = (option: string, path: string | undefined): NamedFile[] =>
  path === undefined ? [] : [{ option, path }];

/** Where rows go, and where the lines within them. */
function outputsOf(
  { output }: Flags,
  opened: readonly NodeJS.WritableStream[],
): [NodeJS.WritableStream, NodeJS.WritableStream?] {
  const [first, second] = output === undefined ? [process.stdout, ...opened] : opened;
  if (!first) throw new Error("Rows are written somewhere.");
  return second ? [first, second] : [first];
}

/** The fields that the service sends for those that are printed; what only an answer has is named by nobody. */
function sentFor({ fields, flatten }: Flags): string[] | undefined {
  const roots = fields
    ?.filter((name) => !name.startsWith("@"))
    .map((name) => (flatten ? (name.split(".")[0] ?? name) : name));
  return roots && roots.length === fields?.length ? [...new Set(roots)] : undefined;
}

async function* flattened(rows: AsyncIterable<Row>): AsyncGenerator<Row> {
  for await (const row of rows) yield flattenRow(row);
}

async function* only(
  rows: AsyncIterable<Readonly<Record<string, unknown>>>,
  columns: readonly string[],
): AsyncGenerator<Record<string, unknown>> {
  for await (const row of rows) yield Object.fromEntries(columns.map((column) => [column, row[column]]));
}

/** `erp-openapi list`: every row of a list, page by page, as CSV or JSON. */
export function listCommand(): Command {
  const command = new Command("list")
    .argument("<list>", "name of the list: crm/Accounts, sync/CRM/Accounts, environments, extensions")
    .addOption(
      new Option("--api <name>", "the API, when lists of several have the same name").choices(
        apis.map((api) => api.name),
      ),
    )
    .option("--select <fields>", "fields, with commas between them; the columns of CSV", names)
    .option("--filter <text>", "as the vendor's documentation writes it: \"Name eq 'Jansen'\"")
    .option("--order-by <fields>", 'fields, with commas between them: Name, or "Name desc"', names)
    .option("--expand <fields>", "nested records to include, with all of their pages", names)
    .option("--limit <rows>", "stop after so many rows (default: the list is complete)", rowLimit)
    .option(
      "--param <name=value>",
      "another argument of the address; may be given again",
      (text, before: (readonly [string, string])[] = []) => [...before, splitParameter(text)],
    )
    .option("--fields <names>", "fields to print, in this order; of nested records with --flatten: Address.City", names)
    .option("--flatten", "fields of nested records as fields of the row, with dots in their names")
    .option("--output <file>", "write to a file, which is there when all rows are; .csv and .json say the format")
    .option(
      "--lines <file>",
      "write the rows of the list that --expand names, such as the lines of orders, to a file of their own; each begins with the key of its row",
    )
    .option("--csv", "comma-separated values, decimals with all digits")
    .option("--ndjson", "one JSON object a line (default)")
    .option("--formulas", "leave text in CSV as it is, also what a spreadsheet would run as a formula")
    .action(list);
  return withExamples(withPlaceOptions(withAccountOptions(command, "one JSON array")), [
    "erp-openapi list crm/Accounts --sandbox --company 339766 --select ID,Code,Name --limit 5 --csv",
    "erp-openapi list Projects --sandbox --company 339766 --select Code,Description --filter \"Code ne 'X'\" --order-by Code --limit 3",
    "erp-openapi list environments --sandbox --json",
    "erp-openapi list crm/Accounts --sandbox --company 339766 --fields Code,Name --limit 3 --output accounts.csv",
    "erp-openapi list salesorder/SalesOrders --sandbox --company 339766 --expand SalesOrderLines --limit 3 --output orders.csv --lines lines.csv",
    "erp-openapi list companies --sandbox --environment Production --select id,name --csv",
    'erp-openapi list customers --environment Production --company "CRONUS" --select number,displayName',
    "erp-openapi list extensions --sandbox --environment Production --company 6f50c9b6-2d02-40d1-9b51-9a3724c48f42 --limit 2",
  ]).addHelpText(
    "after",
    "\nThe list is complete, or the command fails. In CSV, text that begins like a formula gets an apostrophe in front (--formulas leaves it); JSON is never changed.",
  );
}
