import type { AsyncRow } from "../../../generated/tables.ts";
import { isApiError } from "../../errors/api-error.ts";
import { WorkNotFound } from "../../errors/work-not-found.ts";
import type { DecodedRow } from "../../odata/rows/compile-row-decoder.ts";
import type { SharedSettings } from "../calls/call-settings.ts";
import type { ClientContext } from "../calls/client-context.ts";
import { isSameKey } from "../reading/is-same-key.ts";
import { readOne } from "../reading/read-one.ts";
import type { FoundOperation } from "../tables/api-tables.ts";
import type { WorkHandle } from "./work-handle.ts";

/** Work that goes on, and how to look at it. */
export interface WatchedWork {
  readonly operation: FoundOperation;
  readonly async: AsyncRow;
  readonly handle: WorkHandle;
  readonly settings: SharedSettings;
}

async function pollOperation(
  context: ClientContext,
  { operation }: WatchedWork,
  operationId: string,
): Promise<FoundOperation> {
  const found = await context.tables.byId(operationId);
  if (!found) throw new WorkNotFound(operation.row.id, `there is no operation ${operationId}`);
  return found;
}

/** The row with the latest time of those that have the values looked for and were not there before. */
async function newestRow(
  context: ClientContext,
  poll: FoundOperation,
  { async, handle, settings }: WatchedWork,
): Promise<DecodedRow | undefined> {
  let newest: DecodedRow | undefined;
  const timeOf = (row: DecodedRow): string => String(async.newest === undefined ? "" : (row[async.newest] ?? ""));
  const { readRows } = await import("../reading/read-rows.ts");
  for await (const row of readRows(context, poll.path, { ...settings, arguments: handle.arguments })) {
    if (!Object.entries(handle.match).every(([field, value]) => row[field] === value)) continue;
    if (Object.values(row).some((value) => typeof value === "string" && handle.before.includes(value))) continue;
    if (!newest || timeOf(row) > timeOf(newest)) newest = row;
  }
  return newest;
}

/** The record of the work as it is now; undefined while nothing shows it. */
export async function findWork(context: ClientContext, work: WatchedWork): Promise<DecodedRow | undefined> {
  const { async, handle, settings } = work;
  const poll = await pollOperation(context, work, async.poll.operationId);
  if (poll.row.paging) return newestRow(context, poll, work);
  try {
    return (await readOne(context, poll.path, { ...settings, arguments: handle.arguments })) ?? undefined;
  } catch (error) {
    const { pollMoved } = async;
    if (!pollMoved || !isApiError(error) || error.code !== "API_NOT_FOUND") throw error;
    // A renamed or deleted environment took its address away: the list of the tenant still has the operation (fact 143).
    const list = await pollOperation(context, work, pollMoved.operationId);
    const { readRows } = await import("../reading/read-rows.ts");
    for await (const row of readRows(context, list.path, { ...settings, arguments: {} }))
      if (handle.id !== undefined && isSameKey(row[pollMoved.match], handle.id)) return row;
    throw new WorkNotFound(work.operation.row.id, "neither its address nor the list of operations shows it");
  }
}
