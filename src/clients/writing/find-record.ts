import { LookUpAmbiguous } from "../../errors/look-up-ambiguous.ts";
import { LookUpImpossible } from "../../errors/look-up-impossible.ts";
import type { DecodedRow } from "../../odata/rows/compile-row-decoder.ts";
import type { ClientContext } from "../calls/client-context.ts";
import type { CallValues } from "../calls/plan-call.ts";
import { readRows } from "../reading/read-rows.ts";
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

/**
 * Finds the operation that lists what a path creates.
 *
 * @throws {LookUpImpossible} when the records are not listed where they are created
 */
export async function planSearch(
  context: ClientContext,
  path: string,
  key: CallValues,
  place: CallValues,
): Promise<Search> {
  const row = (await context.tables.tableOf(path))?.paths[path]?.GET;
  if (!row?.paging)
    throw new LookUpImpossible(path, "its records are not listed at this path: look for them with list, then create");
  return { list: await context.tables.operation("GET", path), place, key };
}

/**
 * The one record that has the values looked for, as it is now: never from a replica, which lags behind (fact 120).
 * The vendor compares, because it alone knows when two of its values are the same; were it to ignore the filter, more
 * than one record would come.
 *
 * @throws {LookUpAmbiguous} when there are several; {@link ApiError} when the vendor does not filter on a field
 */
export async function findRecord(
  context: ClientContext,
  { list, place, key }: Search,
): Promise<DecodedRow | undefined> {
  const filter = Object.fromEntries(Object.entries(key).map(([name, value]) => [name, { eq: value }]));
  let found: DecodedRow | undefined;
  for await (const row of readRows(context, list.path, { ...place, filter })) {
    if (found) throw new LookUpAmbiguous(list.path, Object.keys(key));
    found = row;
  }
  return found;
}
