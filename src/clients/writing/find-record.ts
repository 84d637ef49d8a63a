import { LookUpAmbiguous } from "../../errors/look-up-ambiguous.ts";
import { LookUpImpossible } from "../../errors/look-up-impossible.ts";
import type { DecodedRow } from "../../odata/rows/compile-row-decoder.ts";
import type { ClientContext } from "../calls/client-context.ts";
import type { CallValues } from "../calls/plan-call.ts";
import { readRows } from "../reading/read-pages.ts";
import type { FoundOperation } from "../tables/api-tables.ts";

/** What is looked for, and where. */
export interface Search {
  /** The operation that lists what the create makes. */
  readonly list: FoundOperation;
  /** Arguments of the path, and options of every call. */
  readonly place: CallValues;
  /** Fields and values that tell the record apart. */
  readonly key: CallValues;
}

/** Fields that the vendor filters on, as far as anybody knows; the others are compared here. */
function filterable({ row, table }: FoundOperation, names: readonly string[]): string[] {
  const { filterOnly, noFilter } = (row.record === undefined ? undefined : table.entities[row.record]) ?? {};
  const only = filterOnly?.split(" ");
  const never = noFilter?.split(" ") ?? [];
  return names.filter((name) => (only ? only.includes(name) : !never.includes(name)));
}

/** Texts without the spaces and the case that a server may add or change; what looks the same is asked about, never overlooked. */
function same(one: unknown, other: unknown): boolean {
  return String(one).trim().toLowerCase() === String(other).trim().toLowerCase();
}

/**
 * Finds the search's operation.
 *
 * @throws {LookUpImpossible} when the records are not listed where they are created, or not filtered by any of the fields
 */
export async function planSearch(context: ClientContext, path: string, key: CallValues, place: CallValues): Promise<Search> {
  const row = (await context.tables.tableOf(path))?.paths[path]?.GET;
  if (!row?.paging) throw new LookUpImpossible(path, "its records are not listed at this path: look for them with list, then create");
  const list = await context.tables.operation("GET", path);
  if (filterable(list, Object.keys(key)).length === 0) throw new LookUpImpossible(path, `the vendor does not filter on ${Object.keys(key).join(", ")}: name other fields in by, or read the list`);
  return { list, place, key };
}

/**
 * The one record that has the values looked for, as it is now: never from a replica, which lags behind (fact 120).
 *
 * @throws {LookUpAmbiguous} when there are several
 */
export async function findRecord(context: ClientContext, { list, place, key }: Search): Promise<DecodedRow | undefined> {
  const names = filterable(list, Object.keys(key));
  const filter = Object.fromEntries(names.map((name) => [name, { eq: key[name] }]));
  const rest = Object.keys(key).filter((name) => !names.includes(name));
  const found: DecodedRow[] = [];
  for await (const row of readRows(context, list.path, { ...place, filter })) {
    if (!rest.every((name) => same(row[name], key[name]))) continue;
    found.push(row);
    if (found.length > 1) throw new LookUpAmbiguous(list.path, Object.keys(key));
  }
  return found[0];
}
