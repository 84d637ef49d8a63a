import { isWireRow } from "../../odata/pages/wire-row.ts";
import type { DecodedRow } from "../../odata/rows/compile-row-decoder.ts";
import type { ClientContext } from "../calls/client-context.ts";
import { argumentNames } from "../calls/plan-call.ts";
import { operationOf } from "../calls/read-call.ts";
import { readOne } from "../reading/read-one.ts";
import { rowReader } from "../reading/row-reader.ts";
import { shapeOf } from "../tables/entity-shape.ts";
import { compareRecord, type RecordDifference } from "../writing/compare-record.ts";
import type { WriteCall } from "./core-writes.ts";

/** Every digit counts where values are compared. */
const exact = { int64: "text", numbers: "exact" } as const;

const exactly = (context: ClientContext): ClientContext => ({
  ...context,
  decoding: { ...context.decoding, ...exact, emptyAsNull: false },
});

/** One record at a path of records, with the arguments that reading it takes; undefined where none is shown there. */
async function readAt(
  context: ClientContext,
  path: string,
  values: Readonly<Record<string, unknown>>,
  expand: readonly string[],
  signal: AbortSignal | undefined,
): Promise<DecodedRow | undefined> {
  const row = (await context.tables.tableOf(path))?.paths[path]?.GET;
  if (!row || row.paging) return undefined;
  const names = argumentNames(await context.tables.operation("GET", path));
  const own = Object.fromEntries(Object.entries(values).filter(([name]) => names.includes(name)));
  const settings = { arguments: own, signal, ...(expand.length > 0 && { expand }) };
  return (await readOne(exactly(context), path, settings)) ?? undefined;
}

/** The record that an update or a removal is for; see `CoreWrites.read`. */
export function readTarget(
  context: ClientContext,
  { path, arguments: values }: WriteCall,
  signal: AbortSignal | undefined,
): Promise<DecodedRow | undefined> {
  return readAt(context, path, values, [], signal);
}

/** What of a body a record does not have; see `CoreWrites.compare`. */
export async function compareWith(
  context: ClientContext,
  { verb, path }: WriteCall,
  body: string,
  record: Readonly<Record<string, unknown>>,
): Promise<readonly RecordDifference[]> {
  const { row, table } = await operationOf(context, verb, path);
  const sent = rowReader(table, row.body, { ...context.decoding, ...exact }).parse(body);
  return isWireRow(sent) ? compareRecord(shapeOf(table, row.body), sent, record) : [];
}
