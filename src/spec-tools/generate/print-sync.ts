import { readSync } from "../changes/read-sync.ts";
import { fileHeader } from "./file-header.ts";
import { printLiteral, printRecord } from "./print-literal.ts";
import type { SpecDocument } from "./spec-document.ts";

const byName = <T>([one]: readonly [string, T], [other]: readonly [string, T]): number => (one < other ? -1 : 1);

/**
 * Prints how the sets of an API stay in step: the index `sync.ts` and one table a service, by path below the API's
 * folder; nothing for an API that does not say.
 *
 * @throws {SpecInvalid} when a statement names a set that is not there.
 */
export function printSync(document: SpecDocument, source: string): Map<string, string> {
  const facts = readSync(document);
  if (!facts) return new Map();
  const services = [...facts.services].sort(byName);
  const loaders = services.map(
    ([name]) => `    ${printLiteral({ [name]: 0 }).slice(2, -5)}: () => import("./sync/${name}.ts"),\n`,
  );
  const named = Object.entries({ logs: facts.logs, resets: facts.resets, counters: facts.counters }).flatMap(
    ([name, rows]) => (Object.keys(rows).length > 0 ? [`  ${name}: ${printRecord(rows)},\n`] : []),
  );
  const index = `${fileHeader(source)}
import type { SyncIndex } from "../tables.ts";

export const index: SyncIndex = {
  services: {
${loaders.join("")}  },
${named.join("")}};
`;
  const tables = services.map(([name, sets]): [string, string] => [
    `sync/${name}.ts`,
    `${fileHeader(source)}
import type { SyncTable } from "../../tables.ts";

export const table: SyncTable = {
  sets: ${printRecord(Object.fromEntries(Object.entries(sets).sort(byName)))},
};
`,
  ]);
  return new Map([["sync.ts", index], ...tables]);
}
