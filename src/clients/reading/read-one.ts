import { RecordAbsent } from "../../errors/record-absent.ts";
import { annotationOf } from "../../odata/pages/read-page.ts";
import { readRecord } from "../../odata/pages/read-record.ts";
import type { Expand } from "../../odata/query/print-expand.ts";
import type { DecodedRow, OpenNested } from "../../odata/rows/compile-row-decoder.ts";
import type { CallSettings } from "../calls/call-settings.ts";
import type { CallValues } from "../calls/call-values.ts";
import type { ClientContext } from "../calls/client-context.ts";
import { type PlannedCall, planCall } from "../calls/plan-call.ts";
import { ownsValue } from "../tables/entity-shape.ts";
import { completeNested } from "./complete-nested.ts";
import { fillEmptyLists } from "./fill-empty-lists.ts";
import { resolveMediaLinks } from "./media-links.ts";
import { readProjection } from "./read-projection.ts";
import { rowOfList } from "./row-of-list.ts";
import { rowReader } from "./row-reader.ts";
import { sendRead } from "./send-read.ts";

/**
 * The record of an answer, its expanded collections complete.
 *
 * @param values arguments of the call, by which the record is found where the answer may be a list
 */
export async function readAnsweredRecord(
  context: ClientContext,
  call: PlannedCall,
  text: string,
  expand: Expand | undefined,
  values: CallValues = {},
): Promise<DecodedRow> {
  const { orList } = call.operation.row;
  const reader = rowReader(call.operation.table, call.operation.row.record, context.decoding);
  const open: OpenNested[] = [];
  const body = reader.parse(text);
  const { row: operation, table, path } = call.operation;
  const found = orList ? rowOfList(body, orList, values, path) : body;
  const wire = readRecord(found, context.rules.dialect, ownsValue(table, operation.record));
  const base = annotationOf(wire, "context");
  const source = { asked: call.url, context: typeof base === "string" ? base : undefined };
  resolveMediaLinks([wire], text, source, context);
  const row = reader.decode(wire, open);
  if (open.length > 0) await completeNested(context, call, reader, open, expand, source);
  fillEmptyLists([row], call, expand);
  return row;
}

/** An answer that says that there is no record: null, or nothing at all. */
const isNone = (text: string): boolean => ["", "null"].includes(text.trim());

/**
 * One record by its key, its expanded collections complete; null where the spec allows that there is none.
 *
 * @throws {RecordAbsent} when the path refers to no record, or the list that came does not have it
 * @throws {ArgumentInvalid} when the path or an option is not valid
 * @throws {EnvelopeUnknown} when the answer does not have the shape of a record
 * @throws {ApiError} when the service refuses
 */
export async function readOne(
  context: ClientContext,
  path: string,
  settings: CallSettings,
): Promise<DecodedRow | null> {
  const projection = readProjection(settings);
  const call = await planCall(context, "GET", path, settings, projection);
  const { status, text } = await sendRead(context, call);
  if (call.operation.row.orNone && isNone(text)) return null;
  if (status === 204) throw new RecordAbsent(path);
  return readAnsweredRecord(context, call, text, projection.expand, settings.arguments);
}
