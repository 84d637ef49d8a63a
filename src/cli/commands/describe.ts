import { Command, Option } from "commander";
import { apis } from "../apis/apis.ts";
import type { DescribedField } from "../operations/describe-fields.ts";
import { type DescribedOperation, type Description, describeName } from "../operations/describe-name.ts";
import { fitHelp } from "../output/fit-help.ts";
import { tableWidth } from "../output/terminal-width.ts";
import { wrapWords } from "../output/wrap-words.ts";
import { print, printJson } from "../print.ts";
import { printTable } from "../print-table.ts";
import { withExamples } from "../shared-options.ts";

interface Flags {
  readonly api?: string;
  readonly json?: true;
}

/** Codes that are read one by one; the others are in `--json`. */
const mostCodes = 24;

function codesText(codes: Readonly<Record<string, string>> = {}): string {
  const all = Object.entries(codes).map(([code, meaning]) => (code === meaning ? code : `${code} = ${meaning}`));
  const more = all.length - mostCodes;
  return `${all.slice(0, mostCodes).join(", ")}${more > 0 ? ` and ${more} more (--json)` : ""}`;
}

function sentOf({ write, required, key }: DescribedField): string {
  const when = write.length === 0 ? "read only" : write.length > 1 ? "create, update" : `${write[0]} only`;
  return [...(key === undefined ? [] : ["key"]), ...(required ? ["required"] : []), when].join(", ");
}

function textOf({ description, codes, reference, filterable }: DescribedField): string {
  return [
    description,
    ...(codes ? [`Codes: ${codesText(codes)}.`] : []),
    ...(reference ? [`Leads to ${reference.join(" or ")}.`] : []),
    ...(filterable === "no" ? ["No filter takes it."] : []),
  ].join(" ");
}

function operationLines(operation: DescribedOperation): string[] {
  const { id, summary, commandLine, typescript, access, pageSize, retry, method, deprecated } = operation;
  return [
    `${id}: ${summary}${deprecated ? " (deprecated)" : ""}`,
    `  ${commandLine}`,
    `  ${typescript}`,
    `  needs ${access}${pageSize === undefined ? "" : `; pages of ${pageSize.toLocaleString("en")} rows`}${
      method === "GET" || retry !== "never" ? "" : "; sent once, since a repeat may do it twice"
    }`,
  ];
}

/** Fields where a terminal has no room for columns. */
function inLines(head: string, rows: readonly (readonly string[])[], width: number): string {
  const lines = rows.flatMap(([name = "", type = "", sent = "", text = ""]) => [
    ...wrapWords(`${name}  ${type}; ${sent}`, width),
    ...wrapWords(text, width - 4).map((line) => `    ${line}`),
  ]);
  return [head, ...lines].join("\n");
}

function printDescription(description: Description): void {
  const { name, api, title, operations, naturalKey, copy, records, client, namesakes } = description;
  const width = tableWidth();
  const [{ page } = { page: "" }] = operations;
  const lines = [
    `${name}, ${title} (--api ${api})`,
    description.description,
    ...namesakes.map((other) => `Another set is called so: ${other.name} (--api ${other.api}).`),
    "",
    ...operations.flatMap(operationLines),
    "",
    `Client: ${client}`,
    ...(naturalKey.length > 0 ? [`Found again by ${naturalKey.join(" and ")}, after an unknown outcome.`] : []),
    ...(copy === undefined ? [] : [copy]),
    "In the guides:",
    `  ${operations.length === 1 ? page : page.replace(/#.*/, "")}`,
  ];
  print(fitHelp(lines.join("\n"), width));
  for (const { record, fields } of records) {
    print("");
    print(
      printTable(
        [
          [`field of ${record}`, "type", "sent", "what it is"],
          ...fields.map((field) => [field.name, field.type, sentOf(field), textOf(field)]),
        ],
        { leastText: 30, narrow: (_, body, columns) => inLines(`Fields of ${record}:`, body, columns) },
      ),
    );
  }
}

/** `erp-openapi describe`: what there is to know of an operation or a set before it is used. */
export function describeCommand(): Command {
  const command = new Command("describe")
    .argument("<name>", "set (crm/Accounts, customers), operationId (CreateCrmAccount), or path of the spec")
    .addOption(new Option("--api <name>", "the API, when several have the name").choices(apis.map((api) => api.name)))
    .option("--json", "print JSON, with all codes")
    .action(async (name: string, { api, json }: Flags) => {
      const description = await describeName(
        name,
        apis.filter((one) => api === undefined || one.name === api),
      );
      if (json) printJson(description);
      else printDescription(description);
    });
  return withExamples(command, [
    "erp-openapi describe crm/Accounts",
    "erp-openapi describe customers --api standard",
    "erp-openapi describe CopyEnvironment",
    "erp-openapi describe salesorder/SalesOrders --json",
  ]).addHelpText("after", "\nNothing is sent. To find a name by words: erp-openapi operations <words>");
}
