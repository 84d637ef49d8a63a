import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A package of others of which something is in ours. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** As SPDX names it. */
  readonly license: string;
  /** What it wants said wherever it goes. */
  readonly text: string;
}

/** The licence of packages whose tarball has none, in the words of their repository's file: they are MIT, or BSD like their siblings. */
function licenseText(folder: string, license: string, author: string): string {
  const [file] = globSync("{LICENSE,LICENCE,License,license,COPYING}{,.md,.txt,.MIT,-MIT}", { cwd: folder });
  if (file !== undefined) return readFileSync(join(folder, file), "utf8").trim();
  return `${license}${author === "" ? "" : `, by ${author}`}. The package brings no text of its own.`;
}

function nameOf(author: unknown): string {
  if (typeof author === "string") return author;
  return typeof author === "object" && author !== null && "name" in author && typeof author.name === "string"
    ? author.name
    : "";
}

/** The packages that files below `node_modules` belong to, by name and version. */
export function packagesOf(files: readonly string[]): BundledPackage[] {
  const folders = new Set(
    files.flatMap((file) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file.replaceAll("\\", "/")) ?? []),
  );
  const found = new Map<string, BundledPackage>();
  for (const folder of folders) {
    const file = join(folder, "package.json");
    if (!existsSync(file)) throw new Error(`${folder} went into the package and says nothing about itself.`);
    const { name, version, license, author }: { name: string; version: string; license?: unknown; author?: unknown } =
      JSON.parse(readFileSync(file, "utf8"));
    if (typeof license !== "string") throw new Error(`${name} went into the package and names no licence.`);
    found.set(`${name}@${version}`, { name, version, license, text: licenseText(folder, license, nameOf(author)) });
  }
  return [...found.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, own]) => own);
}

/** Where the terms begin that many packages have alike; in front of them stands whose work it is. */
const terms = /^(?:Permission (?:is hereby granted|to use)|Redistribution and use)/m;

/** The file that says whose work is in the package: whose it is by package, terms that several have once. */
export function printLicenses(packages: readonly BundledPackage[]): string {
  const byTerms = new Map<string, { text: string; notices: string[] }>();
  for (const { name, version, license, text } of packages) {
    const start = Math.max(0, text.search(terms));
    const known = text.slice(start).replace(/\s+/g, " ").trim();
    const group = byTerms.get(known) ?? { text: text.slice(start).trim(), notices: [] };
    group.notices.push(`${name} ${version} (${license})\n${text.slice(0, start)}`.replace(/\n\s*\n/g, "\n").trimEnd());
    byTerms.set(known, group);
  }
  const parts = [...byTerms.values()].map(({ text, notices }) => `${notices.join("\n\n")}\n\n${text}\n`);
  return `Parts of these packages are in the files of erp-openapi.\n\n${parts.join(`\n${"-".repeat(80)}\n\n`)}`;
}
