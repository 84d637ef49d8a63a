import { LookUpAmbiguous } from "../../errors/look-up-ambiguous.ts";
import { LookUpImpossible } from "../../errors/look-up-impossible.ts";
import type { DecodedRow } from "../../odata/rows/compile-row-decoder.ts";
import type { CallSettings } from "../calls/call-settings.ts";
import type { BodyFields } from "../calls/call-values.ts";
import type { ClientContext } from "../calls/client-context.ts";
import { readRows } from "../reading/read-rows.ts";
import type { FoundOperation } from "../tables/api-tables.ts";
import { shapeOf } from "../tables/entity-shape.ts";
import { comparable } from "./comparable.ts";

/** What is looked for, and where. */
export interface Search {
  /** The operation that lists what the create makes. */
  readonly list: FoundOperation;
  /** Arguments of the path, and options of every call. */
  readonly place: CallSettings;
  /** Fields and values that tell the record apart. */
  readonly key: BodyFields;
}

/**
 * Finds the operation that lists what a path creates.
 *
 * @throws {LookUpImpossible} when the records are not listed where they are created
 */
export async function planSearch(
  context: ClientContext,
  path: string,
  key: BodyFields,
  place: CallSettings,
): Promise<Search> {
  const row = (await context.tables.tableOf(path))?.paths[path]?.GET;
  if (!row?.paging)
    throw new LookUpImpossible(path, "its records are not listed at this path: look for them with list, then create");
  return { list: await context.tables.operation("GET", path), place, key };
}

/** Fields and values of a search as the service compares them. */
export function comparableKey({ list, key }: Search): Readonly<Record<string, string>> {
  const { kinds } = shapeOf(list.table, list.row.record);
  return Object.fromEntries(Object.entries(key).map(([name, value]) => [name, comparable(kinds[name], value)]));
}

/** The first field in which a row is not what was looked for. */
function strangeField({ list }: Search, wanted: Readonly<Record<string, string>>, row: DecodedRow): string | undefined {
  const { kinds } = shapeOf(list.table, list.row.record);
  return Object.keys(wanted).find((name) => comparable(kinds[name], row[name]) !== wanted[name]);
}

/**
 * The one record that has the values looked for, as it is now: never from a replica, which lags behind (fact 120).
 *
 * The vendor filters, and each row that it answers is held against what was asked: some services ignore a filter that
 * they do not understand (fact 118). One row that does not fit shows that the answer tells nothing of the record looked
 * for, not even where a row beside it fits: that one may be one of many.
 *
 * @throws {LookUpAmbiguous} when there are several
 * @throws {LookUpImpossible} when the service answers another record
 * @throws {ApiError} when the vendor does not filter on a field
 */
export async function findRecord(context: ClientContext, search: Search): Promise<DecodedRow | undefined> {
  const { list, place, key } = search;
  const filter = Object.fromEntries(Object.entries(key).map(([name, value]) => [name, { eq: value }]));
  const wanted = comparableKey(search);
  let found: DecodedRow | undefined;
  for await (const row of readRows(context, list.path, { ...place, filter })) {
    const strange = strangeField(search, wanted, row);
    if (strange !== undefined)
      throw new LookUpImpossible(
        list.path,
        `the service answered a record with another ${strange} than was asked for, so it does not filter on it as we do. Nothing was created: look with list, or name other fields in by`,
      );
    if (found) throw new LookUpAmbiguous(list.path, Object.keys(key));
    found = row;
  }
  return found;
}
