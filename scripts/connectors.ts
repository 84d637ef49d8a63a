// node scripts/connectors.ts build | check | lint: what Power Platform imports, made, compared, judged.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type BuiltConnectors, buildAll } from "../src/connector-builder/build/build-all.ts";
import { listConnectors } from "../src/connector-builder/build/connector-files.ts";
import { lintFolder } from "../src/connector-builder/lint/lint-folder.ts";
import { formatFindings, isReportFormat } from "../src/connector-builder/lint/report.ts";
import { runCommand } from "./run-command.ts";
import { writeConnectors } from "./write-connectors.ts";

const root = process.cwd();
const folder = join(root, "connector");

function build(built: BuiltConnectors): number {
  writeConnectors(root, built);
  console.log(
    `${built.connectors.length} connectors: ${built.files.size} files in connector/, a solution of each in dist/connectors/`,
  );
  return 0;
}

function check(built: BuiltConnectors): number {
  const stale = [...built.files].filter(
    ([path, text]) => !existsSync(join(folder, path)) || readFileSync(join(folder, path), "utf8") !== text,
  );
  for (const [path] of stale) console.error(`stale: connector/${path}`);
  if (stale.length > 0) console.error("Run `npm run connectors` and commit what it makes.");
  else console.log(`connector/ is fresh: ${built.files.size} files`);
  return stale.length > 0 ? 1 : 0;
}

function lint(paths: readonly string[], format: string): number {
  if (!isReportFormat(format)) {
    console.error(`--format takes text, json or sarif, not ${format}.`);
    return 2;
  }
  const folders = paths.length > 0 ? paths : listConnectors(folder).map((name) => join("connector", name));
  const findings = folders.flatMap((path) => lintFolder(path));
  console.log(formatFindings(findings, format));
  return findings.some(
    ({ severity, waived }) => waived === undefined && (severity === "error" || severity === "warning"),
  )
    ? 1
    : 0;
}

await runCommand(async () => {
  const [command, ...rest] = process.argv.slice(2);
  if (command === "build") return build(buildAll(root));
  if (command === "check") return check(buildAll(root));
  if (command === "lint") {
    const format = rest.find((word) => word.startsWith("--format="))?.slice("--format=".length) ?? "text";
    return lint(
      rest.filter((word) => !word.startsWith("--")),
      format,
    );
  }
  console.error("node scripts/connectors.ts build | check | lint [folder …] [--format=text|json|sarif]");
  return 2;
});
