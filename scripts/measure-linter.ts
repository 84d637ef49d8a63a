// node scripts/measure-linter.ts <folder> [--breaches]: how the linter judges published connectors. The folder is a
// checkout of github.com/microsoft/PowerPlatformConnectors; --breaches prints the rows of published-breaches.ts.
import { readdirSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import type { Finding } from "../src/connector-builder/lint/lint-connector.ts";
import { lintFolder } from "../src/connector-builder/lint/lint-folder.ts";

interface Linted {
  readonly certified: boolean;
  /** Undefined when the linter threw. */
  readonly findings: readonly Finding[] | undefined;
}

/** Folders that hold a definition, with what is to be named: the folder, or its definition of another name. */
function foldersBelow(root: string): Map<string, string> {
  const folders = new Map<string, string>();
  for (const entry of readdirSync(root, { withFileTypes: true, recursive: true })) {
    const path = join(entry.parentPath, entry.name);
    const folder = dirname(path);
    if (/^apiDefinition\.swagger\.json$/i.test(entry.name)) folders.set(folder, folder);
    else if (/\.swagger\.json$/i.test(entry.name) && folders.get(folder) !== folder) folders.set(folder, path);
  }
  return folders;
}

function lint(path: string): Linted {
  const certified = path.split(sep).includes("certified-connectors");
  try {
    return { certified, findings: lintFolder(path) };
  } catch (error) {
    console.error(`${path}: ${error instanceof Error ? error.message : "unknown"}`);
    return { certified, findings: undefined };
  }
}

const has = ({ findings = [] }: Linted, ...severities: readonly string[]): boolean =>
  findings.some(({ severity }) => severities.includes(severity));

function summary(name: string, linted: readonly Linted[]): string {
  const count = (good: (one: Linted) => boolean): number => linted.filter(good).length;
  return [
    `${name}: ${linted.length} folders`,
    `${count(({ findings }) => findings === undefined)} crashes`,
    `${count((one) => one.findings !== undefined && !has(one, "error"))} leave with 0`,
    `${count((one) => one.findings !== undefined && !has(one, "error", "warning"))} with --max-warnings 0`,
    `${count((one) => has(one, "error"))} with an error`,
  ].join(", ");
}

/** Rule and severity → folders that break it. */
function breaches(linted: readonly Linted[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { findings = [] } of linted)
    for (const key of new Set(findings.map(({ rule, severity }) => `${rule} ${severity}`)))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

const [root = ".", option] = process.argv.slice(2);
const all = [...foldersBelow(root).values()].sort().map(lint);
const certified = all.filter((one) => one.certified);
const ofCertified = breaches(certified);
if (option === "--breaches") {
  const rows = new Map<string, string[]>();
  for (const [key, count] of [...ofCertified].sort()) {
    const [rule = "", severity = ""] = key.split(" ");
    rows.set(rule, [...(rows.get(rule) ?? []), `${severity}: ${count}`]);
  }
  for (const [rule, counts] of rows) console.log(`  "${rule}": { ${counts.join(", ")} },`);
} else {
  console.log([summary("certified", certified), summary("all", all)].join("\n"));
  for (const [key, count] of [...breaches(all)].sort())
    console.log(`${key}: ${ofCertified.get(key) ?? 0} certified, ${count} in all`);
}
