import { Command } from "commander";
import type { SpecFinding } from "../../spec-tools/lint/lint-spec.ts";
import { checkGivenSpec } from "../given-file.ts";
import { print, printJson } from "../print.ts";

interface Flags {
  json?: true;
}

async function lintSpecs(specs: readonly string[], { json }: Flags): Promise<void> {
  for (const spec of specs) checkGivenSpec(spec);
  const { lintWithin } = await import("../../spec-tools/lint/lint-within.ts");
  const findings: SpecFinding[] = [];
  for (const spec of specs) for (const finding of await lintWithin(spec)) findings.push(finding);
  if (json) printJson(findings);
  else {
    for (const { file, line, column, rule, message } of findings)
      print(`${file}:${line}:${column}  ${rule}  ${message}`);
    print(
      findings.length === 0
        ? `${specs.join(", ")}: nothing to complain of.`
        : `${findings.length} ${findings.length === 1 ? "finding" : "findings"}.`,
    );
  }
  if (findings.length > 0) process.exitCode = 1;
}

/** `erp-openapi spec lint`: the strictest rules for OpenAPI, and those of this project. */
export function specLintCommand(): Command {
  return new Command("lint")
    .description(
      "check descriptions by Redocly's recommended-strict rules and the rules of this package; exit code 1 when something is found",
    )
    .argument("<specs...>", "folders with an openapi.yaml, or files")
    .option("--json", "print the findings as JSON for programs")
    .addHelpText("after", "\nExamples:\n  erp-openapi spec lint specs/my-api")
    .action(lintSpecs);
}
