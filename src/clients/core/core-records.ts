import type { NotKept } from "../../errors/write-not-kept.ts";
import { isWireRow } from "../../odata/pages/wire-row.ts";
import type { DecodedRow } from "../../odata/rows/compile-row-decoder.ts";
import type { ClientContext } from "../calls/client-context.ts";
import { argumentNames, namesIn } from "../calls/plan-call.ts";
import { operationOf } from "../calls/read-call.ts";
import { readOne } from "../reading/read-one.ts";
import { rowReader } from "../reading/row-reader.ts";
import type { FoundOperation } from "../tables/api-tables.ts";
import { shapeOf } from "../tables/entity-shape.ts";
import { compareRecord } from "../writing/compare-record.ts";
import { findRecord, planSearch } from "../writing/find-record.ts";
import type { WriteCall, WrittenRecord } from "./core-writes.ts";

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

/** The body as it goes over the wire, every digit of it. */
function parseBody(context: ClientContext, { row, table }: FoundOperation, body: string): unknown {
  return rowReader(table, row.body, { ...context.decoding, ...exact }).parse(body);
}

/** What of a body a record does not have; see `CoreWrites.compare`. */
export async function compareWith(
  context: ClientContext,
  { verb, path }: WriteCall,
  body: string,
  record: Readonly<Record<string, unknown>>,
): Promise<readonly NotKept[]> {
  const operation = await operationOf(context, verb, path);
  const sent = parseBody(context, operation, body);
  const shape = shapeOf(operation.table, operation.row.body);
  return isWireRow(sent) ? compareRecord(shape, sent, record) : [];
}

/** Fields of a body that hold lines. */
function linesIn(context: ClientContext, operation: FoundOperation, body: string): string[] {
  const sent = parseBody(context, operation, body);
  const { nested = {} } = shapeOf(operation.table, operation.row.body);
  return isWireRow(sent) ? Object.keys(sent).filter((name) => Object.hasOwn(nested, name)) : [];
}

/** The path and the arguments of one record of a list, by what a create answered; undefined where none shows it. */
function placeIn(
  { path, table }: FoundOperation,
  record: Readonly<Record<string, unknown>>,
): { readonly path: string; readonly keys: Readonly<Record<string, unknown>> } | undefined {
  for (const [other, rows] of Object.entries(table.paths)) {
    const key = other.startsWith(`${path}(`) ? other.slice(path.length) : "";
    if (!rows.GET || rows.GET.paging || !/^\([^()]+\)$/.test(key)) continue;
    const names = namesIn(key);
    // One argument is called as people say it, `salesOrderId`, where the field is only the key.
    const keys = names.map((name) => [name, record[name] ?? (names.length === 1 ? record["id"] : undefined)] as const);
    if (keys.every(([, value]) => value !== undefined && value !== null))
      return { path: other, keys: Object.fromEntries(keys) };
  }
  return undefined;
}

/** The record that a write made or changed, with the lines that it sent; see `CoreWrites.readBack`. */
export async function readBack(
  context: ClientContext,
  call: WriteCall,
  body: string,
  { record, key, signal }: WrittenRecord,
): Promise<DecodedRow | undefined> {
  const { verb, path, arguments: values } = call;
  const operation = await operationOf(context, verb, path);
  const lines = linesIn(context, operation, body);
  if (verb !== "create") return readAt(context, path, values, lines, signal);
  const place = record && placeIn(operation, record);
  if (place) return readAt(context, place.path, { ...values, ...place.keys }, lines, signal);
  if (!key || !operation.table.paths[path]?.GET?.paging) return undefined;
  const settings = { arguments: values, signal, ...(lines.length > 0 && { expand: lines }) };
  return findRecord(exactly(context), await planSearch(context, path, key, settings));
}
