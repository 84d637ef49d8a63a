import { existsSync } from "node:fs";
import { join, relative } from "node:path";
import { Command, InvalidArgumentError, Option } from "commander";
import { type Finding, rules } from "../../connector-builder/lint/lint-connector.ts";
import { lintFolder } from "../../connector-builder/lint/lint-folder.ts";
import { formatFindings, type ReportFormat, reportFormats } from "../../connector-builder/lint/report.ts";
import { builtFolder } from "../connectors/built-folder.ts";
import { connectorsHelp, findConnector, findConnectors } from "../connectors/find-connectors.ts";
import { print } from "../print.ts";
import { printTable } from "../print-table.ts";
import { withExamples } from "../shared-options.ts";

interface Flags {
  readonly certification?: boolean;
  readonly maxWarnings?: number;
  readonly format: ReportFormat;
  readonly json?: true;
  readonly rules?: true;
}

function asCount(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError("Give a whole number; 0 refuses every warning.");
  return Number(text);
}

/** Findings of which the user wants to hear: those for certification only when asked. */
function wanted(findings: readonly Finding[], certification: boolean): Finding[] {
  return findings.filter(({ severity }) => certification || severity !== "certification");
}

/** Lints what a word names: a path, or a connector by its name, of this folder before one of the package. */
function lintNamed(word: string): Finding[] {
  if (existsSync(word) || !/^[\w-]+$/.test(word)) return lintFolder(word);
  const { folder, name, shipped } = findConnector(word);
  if (!shipped) return lintFolder(join(folder, name));
  const built = builtFolder(name);
  // Where it was unpacked is nobody's file.
  return lintFolder(join(built, name)).map((finding) => ({ ...finding, file: relative(built, finding.file) }));
}

/** Whether an error, or one warning too many, is neither fixed nor waived. What certification wants is a warning. */
function isRefused(findings: readonly Finding[], maxWarnings: number): boolean {
  const open = findings.filter(({ waived }) => waived === undefined);
  const warnings = open.filter(({ severity }) => severity === "warning" || severity === "certification").length;
  return open.some(({ severity }) => severity === "error") || warnings > maxWarnings;
}

function lint(
  paths: readonly string[],
  { format, json, rules: listRules, certification = false, maxWarnings = Number.POSITIVE_INFINITY }: Flags,
): void {
  if (listRules) {
    print(
      json
        ? JSON.stringify(rules.map(({ id, severity, reason, source }) => ({ id, severity, reason, source })))
        : printTable([
            ["rule", "severity", "reason"],
            ...rules.map(({ id, severity, reason }) => [id, severity, reason]),
          ]),
    );
    return;
  }
  const targets =
    paths.length > 0
      ? paths
      : findConnectors([]).flatMap(({ folder, names }) => names.map((name) => join(folder, name)));
  const all = targets.flatMap(lintNamed);
  const findings = wanted(all, certification);
  print(formatFindings(findings, json ? "json" : format));
  const hidden = all.length - findings.length;
  if (hidden > 0 && !json && format === "text")
    print(`${hidden} findings for certification are shown with --certification.`);
  if (isRefused(findings, maxWarnings)) process.exitCode = 1;
}

/** `erp-openapi connector lint`: the platform's rules, offline, on any connector. */
export function connectorLintCommand(): Command {
  const command = new Command("lint")
    .description("check any connectors by the rules of the platform, offline; exit code 1 for an error")
    .argument(
      "[paths...]",
      "folders, definition files, zips of solutions, or names of connectors (default: the connector here, or all below connector/)",
    )
    .addOption(
      new Option("--format <format>", "how findings are printed; sarif is for code hosts")
        .choices(reportFormats)
        .default("text"),
    )
    .option(
      "--max-warnings <number>",
      "exit code 1 for more warnings without waiver than this; 0 is for CI (default: any number)",
      asCount,
    )
    .option("--certification", "also say what certification wants of texts, icon and metadata, as warnings")
    .option("--rules", "print the rules instead")
    .option("--json", "the same as --format json")
    .addHelpText("after", connectorsHelp)
    .action(lint);
  return withExamples(command, [
    "erp-openapi connector lint",
    "erp-openapi connector lint exact-online-sales",
    "erp-openapi connector lint downloads/apiDefinition.swagger.json",
    "erp-openapi connector lint export.zip --format sarif > findings.sarif",
    "erp-openapi connector lint --max-warnings 0",
    "erp-openapi connector lint --certification",
    "erp-openapi connector lint --rules",
  ]);
}
