import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { SpecInvalid } from "../../errors/spec-invalid.ts";
import { behaviourFile } from "../lint/known-facts.ts";
import { citedFacts } from "./cited-facts.ts";
import type { Fact, FactsFile } from "./fact.ts";
import { readBehaviour } from "./read-behaviour.ts";
import { checksFile, readChecks } from "./read-checks.ts";

/** Where the same facts stand for programs. */
export const factsFile = "specs/facts.json";

/** The text, its checks and what is made of both speak of every fact. */
const notCounted = new Set([behaviourFile, checksFile, factsFile]);

/** All files below a folder that can name a fact, as paths from the root, sorted. */
function filesBelow(root: string, folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true })
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return entry.name === "node_modules" ? [] : filesBelow(root, path);
      return /\.(?:ts|mjs|md|yaml|cs)$/.test(path) && !notCounted.has(path) ? [path] : [];
    })
    .sort();
}

/** Which files name a number, by the number. */
function usesOf(root: string): Map<string, string[]> {
  const uses = new Map<string, string[]>();
  for (const path of ["specs", "src", "test"].flatMap((folder) => filesBelow(root, folder)))
    for (const number of citedFacts(path, readFileSync(join(root, path), "utf8")))
      uses.set(number, [...(uses.get(number) ?? []), path]);
  return uses;
}

/**
 * Makes of `specs/behaviour.md`, of the checks beside it and of all files that name a fact what `specs/facts.json`
 * holds.
 *
 * @param root the repository's folder
 * @throws {SpecInvalid} for a fact without a check, and for a check without its fact.
 */
export function makeFacts(root: string): FactsFile {
  const { facts: stated, sources } = readBehaviour(readFileSync(join(root, behaviourFile), "utf8"));
  const checks = readChecks(readFileSync(join(root, checksFile), "utf8"));
  const uses = usesOf(root);
  const facts = stated.map((fact): Fact => {
    const check = checks.get(fact.number);
    if (!check) throw new SpecInvalid(checksFile, `fact ${fact.number} has no check`, "Add a line for it.");
    checks.delete(fact.number);
    return { ...fact, usedIn: uses.get(fact.number) ?? [], check };
  });
  const [spare] = checks.keys();
  if (spare !== undefined)
    throw new SpecInvalid(checksFile, `there is no fact ${spare}`, `Write it into ${behaviourFile} or drop its line.`);
  return {
    "x-generated": `by npm run generate from ${behaviourFile} and ${checksFile}: change those, never this file`,
    sources,
    facts: facts.sort((one, other) => one.number.localeCompare(other.number, "en", { numeric: true })),
  };
}

/**
 * The text of `specs/facts.json`; none where a repository numbers no facts.
 *
 * @throws {SpecInvalid} as {@link makeFacts} does.
 */
export function printFacts(root: string): string | undefined {
  return existsSync(join(root, behaviourFile)) ? `${JSON.stringify(makeFacts(root), null, 1)}\n` : undefined;
}

/** Puts the text in the place of `specs/facts.json` by renaming, so that no reader ever sees half of it. */
export function writeFacts(root: string, text: string): void {
  const file = join(root, factsFile);
  writeFileSync(`${file}.new-${process.pid}`, text);
  renameSync(`${file}.new-${process.pid}`, file);
}
