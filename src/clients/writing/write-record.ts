import { readRecord } from "../../odata/pages/read-record.ts";
import type { DecodedRow, OpenNested } from "../../odata/rows/compile-row-decoder.ts";
import type { WriteIntent } from "../../odata/rows/encode-body.ts";
import type { ClientContext } from "../calls/client-context.ts";
import { planCall, type CallValues, type PlannedCall } from "../calls/plan-call.ts";
import { sendCall } from "../calls/send-call.ts";
import { completeNested } from "../reading/complete-nested.ts";
import { rowReader } from "../reading/row-reader.ts";
import { lookUpKeyOf } from "./look-up-key.ts";
import { planWrite } from "./plan-write.ts";

/** What a write answered: the stored record, or nothing where the vendor answers nothing (facts 65 to 67). */
export async function readAnswer(
  context: ClientContext,
  call: PlannedCall,
  text: string,
): Promise<DecodedRow | undefined> {
  const { row, table } = call.operation;
  if (row.record === undefined || text.trim() === "") return undefined;
  const reader = rowReader(table, row.record, context.decoding);
  const open: OpenNested[] = [];
  const record = reader.decode(readRecord(reader.parse(text), context.rules.dialect), open);
  if (open.length > 0)
    await completeNested(
      context,
      { ...call, operation: { ...call.operation, method: "GET" } },
      reader,
      open,
      undefined,
    );
  return record;
}

/**
 * Creates or changes a record. Only fields that may be written are sent, and each as the wire wants it.
 *
 * @returns undefined where the vendor answers nothing, and when nothing differs from `original`, so that nothing is sent
 * @throws {BodyInvalid} before anything is sent
 * @throws {OutcomeUnknown} when it may have taken place; it is not repeated
 */
export async function writeRecord(
  context: ClientContext,
  intent: WriteIntent,
  path: string,
  body: CallValues,
  values: CallValues,
): Promise<DecodedRow | undefined> {
  const write = await planWrite(context, intent, path, body, values);
  if (!write) return undefined;
  const { call } = write;
  const { operation } = call;
  const naturalKey = intent === "create" ? lookUpKeyOf(operation, body) : undefined;
  const lookUp = naturalKey && { operationId: operation.table.paths[path]?.GET?.id, naturalKey };
  const { text } = await sendCall(context, call, JSON.stringify(write.body), { lookUp });
  return readAnswer(context, call, text);
}

/**
 * Removes a record.
 *
 * @throws {ApiError} {@link OutcomeUnknown}
 */
export async function removeRecord(
  context: ClientContext,
  path: string,
  values: CallValues,
): Promise<DecodedRow | undefined> {
  const call = await planCall(context, "DELETE", path, values, []);
  const { text } = await sendCall(context, call);
  return readAnswer(context, call, text);
}

/**
 * Runs an action that takes no body.
 *
 * @throws {ApiError} {@link OutcomeUnknown}
 */
export async function runAction(
  context: ClientContext,
  path: string,
  values: CallValues,
): Promise<DecodedRow | undefined> {
  const call = await planCall(context, "POST", path, values, []);
  const { text } = await sendCall(context, call);
  return readAnswer(context, call, text);
}
