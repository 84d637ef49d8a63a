import { Command, Option } from "commander";
import type { ChangeFormat } from "../../spec-tools/diff/print-changes.ts";
import { checkGivenSpec } from "../given-file.ts";

interface Flags {
  json?: true;
  markdown?: true;
  failOn?: "types" | "flows" | "any";
}

async function diffSpecs(before: string, after: string, { json, markdown, failOn }: Flags): Promise<void> {
  for (const spec of [before, after]) checkGivenSpec(spec);
  const [{ compareSpecs }, { printChanges }, { summarizeChanges }, { readSpec }] = await Promise.all([
    import("../../spec-tools/diff/compare-specs.ts"),
    import("../../spec-tools/diff/print-changes.ts"),
    import("../../spec-tools/diff/summarize-changes.ts"),
    import("../../spec-tools/read-spec.ts"),
  ]);
  const changes = compareSpecs(await readSpec(before), await readSpec(after));
  const format: ChangeFormat = json ? "json" : markdown ? "markdown" : "text";
  process.stdout.write(printChanges(changes, format));
  const { types, flows } = summarizeChanges(changes);
  const breaks = { types: types === "major", flows: flows === "breaks" };
  if (failOn !== undefined && (failOn === "any" ? breaks.types || breaks.flows : breaks[failOn])) process.exitCode = 1;
}

/** `erp-openapi spec diff`: what changed between two versions, for TypeScript users and for flows. */
export function specDiffCommand(): Command {
  return new Command("diff")
    .description(
      "list the changes between two versions of a description, and whether they break TypeScript code or flows",
    )
    .argument("<before>", "folder with an openapi.yaml, or a file")
    .argument("<after>", "folder with an openapi.yaml, or a file")
    .addOption(new Option("--json", "print the changes as JSON for programs").conflicts("markdown"))
    .option("--markdown", "print tables for a pull request")
    .addOption(
      new Option("--fail-on <whom>", "exit code 1 when the change breaks code (types), flows, or either (any)").choices(
        ["types", "flows", "any"],
      ),
    )
    .addHelpText(
      "after",
      `
Exit codes:
  0  compared; with --fail-on also: nothing breaks
  1  with --fail-on: something breaks; or a description cannot be read
  2  wrong usage; or a description does not exist

Examples:
  erp-openapi spec diff specs/my-api specs/my-api-v2
  erp-openapi spec diff old.json new.json --markdown --fail-on any >> "$GITHUB_STEP_SUMMARY"`,
    )
    .action(diffSpecs);
}
