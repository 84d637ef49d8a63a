import { join } from "node:path";
import { Command, Option } from "commander";
import { rules } from "../../connector-builder/lint/lint-connector.ts";
import { lintFolder } from "../../connector-builder/lint/lint-folder.ts";
import { formatFindings, type ReportFormat, reportFormats } from "../../connector-builder/lint/report.ts";
import { findConnectors } from "../connectors/find-connectors.ts";
import { print } from "../print.ts";
import { printTable } from "../print-table.ts";
import { withExamples } from "../shared-options.ts";

interface Flags {
  readonly format: ReportFormat;
  readonly json?: true;
  readonly rules?: true;
}

function lint(paths: readonly string[], { format, json, rules: listRules }: Flags): void {
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
  const findings = targets.flatMap((path) => lintFolder(path));
  print(formatFindings(findings, json ? "json" : format));
  if (findings.some(({ severity, waived }) => waived === undefined && (severity === "error" || severity === "warning")))
    process.exitCode = 1;
}

/** `erp-openapi connector lint`: the platform's rules, offline, on any connector. */
export function connectorLintCommand(): Command {
  const command = new Command("lint")
    .description(
      "check any connectors by the rules of the platform, offline; exit code 1 for an error or a warning without waiver",
    )
    .argument(
      "[paths...]",
      "folders, definition files, or zips of solutions (default: the connector here, or all below connector/)",
    )
    .addOption(
      new Option("--format <format>", "how findings are printed; sarif is for code hosts")
        .choices(reportFormats)
        .default("text"),
    )
    .option("--rules", "print the rules instead")
    .option("--json", "the same as --format json")
    .action(lint);
  return withExamples(command, [
    "erp-openapi connector lint",
    "erp-openapi connector lint downloads/apiDefinition.swagger.json",
    "erp-openapi connector lint export.zip --format sarif > findings.sarif",
    "erp-openapi connector lint --rules",
  ]);
}
