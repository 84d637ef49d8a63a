import type { LookUp } from "../../errors/outcome-unknown.ts";
import { readRecord } from "../../odata/pages/read-record.ts";
import type { DecodedRow, OpenNested } from "../../odata/rows/compile-row-decoder.ts";
import { encodeBody, type WriteIntent } from "../../odata/rows/encode-body.ts";
import type { ClientContext } from "../calls/client-context.ts";
import { planCall, type CallValues, type PlannedCall } from "../calls/plan-call.ts";
import { sendCall } from "../calls/send-call.ts";
import { completeNested } from "../reading/complete-nested.ts";
import { rowReader } from "../reading/row-reader.ts";
import { shapeOf } from "../tables/entity-shape.ts";

/** By what a record is found again when nobody knows whether it was created. */
function lookUpOf({ operation: { row, table } }: PlannedCall, body: CallValues): LookUp | undefined {
  const names = row.body === undefined ? undefined : table.entities[row.body]?.naturalKey?.split(" ");
  if (!names || names.some((name) => body[name] === undefined)) return undefined;
  return { naturalKey: Object.fromEntries(names.map((name) => [name, body[name]])) };
}

/** What a write answered: the stored record, or nothing where the vendor answers nothing (facts 65 to 67). */
async function readAnswer(context: ClientContext, call: PlannedCall, text: string): Promise<DecodedRow | undefined> {
  const { row, table } = call.operation;
  if (row.record === undefined || text.trim() === "") return undefined;
  const reader = rowReader(table, row.record, context.decoding);
  const open: OpenNested[] = [];
  const record = reader.decode(readRecord(reader.parse(text), context.rules.dialect), open);
  if (open.length > 0) await completeNested(context, { ...call, operation: { ...call.operation, method: "GET" } }, reader, open, undefined);
  return record;
}

/**
 * Creates or changes a record. Only fields that may be written are sent, and each as the wire wants it.
 *
 * @throws {BodyInvalid} before anything is sent
 * @throws {OutcomeUnknown} when it may have taken place; it is not repeated
 */
export async function writeRecord(context: ClientContext, intent: WriteIntent, path: string, body: CallValues, values: CallValues): Promise<DecodedRow | undefined> {
  const method = intent === "create" ? "POST" : (await context.tables.tableOf(path))?.paths[path]?.PATCH ? "PATCH" : "PUT";
  const call = await planCall(context, method, path, values, []);
  const encoded = encodeBody(context.rules.dialect, shapeOf(call.operation.table, call.operation.row.body), body, intent);
  const { text } = await sendCall(context, call, JSON.stringify(encoded), { lookUp: lookUpOf(call, body) });
  return readAnswer(context, call, text);
}

/**
 * Removes a record.
 *
 * @throws {ApiError} {@link OutcomeUnknown}
 */
export async function removeRecord(context: ClientContext, path: string, values: CallValues): Promise<DecodedRow | undefined> {
  const call = await planCall(context, "DELETE", path, values, []);
  const { text } = await sendCall(context, call);
  return readAnswer(context, call, text);
}
