import type { OperationRow } from "../../../generated/tables.ts";
import { AnswerUnreadable } from "../../errors/answer-unreadable.ts";
import { ArgumentInvalid } from "../../errors/argument-invalid.ts";
import type { LookUp } from "../../errors/outcome-unknown.ts";
import type { DecodedRow } from "../../odata/rows/compile-row-decoder.ts";
import type { WriteIntent } from "../../odata/rows/encode-body.ts";
import type { CallSettings } from "../calls/call-settings.ts";
import type { BodyFields } from "../calls/call-values.ts";
import type { ClientContext } from "../calls/client-context.ts";
import { type PlannedCall, planCall } from "../calls/plan-call.ts";
import { sendCall } from "../calls/send-call.ts";
import { readAnsweredRows } from "../reading/read-answered-rows.ts";
import { lookUpKeyOf } from "./look-up-key.ts";
import { planWrite } from "./plan-write.ts";
import { factsOfCall, readAnswer } from "./read-answer.ts";

/** Where and by what the record of a create is found again; undefined when the body does not tell. */
export function lookUpOf({ operation }: PlannedCall, body: BodyFields): LookUp | undefined {
  const naturalKey = lookUpKeyOf(operation, body);
  return naturalKey && { operationId: operation.table.paths[operation.path]?.GET?.id, naturalKey };
}

/**
 * Creates or changes a record. Only fields that may be written are sent, and each as the wire wants it.
 *
 * @param isLookedFor whether the caller looks for a created record that does not come along. @default false
 * @returns undefined where the vendor answers nothing, and when nothing differs from `original`, so that nothing is sent
 * @throws {BodyInvalid} before anything is sent
 * @throws {OutcomeUnknown} when it may have taken place; it is not repeated
 * @throws {AnswerUnreadable} when it took place, and what was answered cannot be read; also a create whose record does not
 *   come along, unless it is looked for
 * @throws {PartlyFailed} when a success says in its own fields that the work or a part of it failed
 */
export async function writeRecord(
  context: ClientContext,
  intent: WriteIntent,
  path: string,
  body: BodyFields,
  settings: CallSettings,
  { isLookedFor = false }: { readonly isLookedFor?: boolean } = {},
): Promise<DecodedRow | undefined> {
  const write = await planWrite(context, intent, path, body, settings);
  if (!write) return undefined;
  const { call } = write;
  const lookUp = intent === "create" ? lookUpOf(call, body) : undefined;
  const answer = await sendCall(context, call, JSON.stringify(write.body), { lookUp });
  const record = await readAnswer(context, call, answer, lookUp);
  const isPromised = intent === "create" && call.operation.row.record !== undefined && !isLookedFor;
  if (record === undefined && isPromised && answer.status === 204)
    throw new AnswerUnreadable(factsOfCall(call, answer.attempts), {
      what: "its record, which did not come along,",
      status: answer.status,
      sentAtMs: answer.sentAtMs,
      lookUp,
      cause: undefined,
    });
  return record;
}

/**
 * Removes a record.
 *
 * @throws {ApiError} when the service refuses
 * @throws {OutcomeUnknown} when it may have taken place
 * @throws {AnswerUnreadable} when it took place and the answer cannot be read
 * @throws {PartlyFailed} when the answer is a success and says in its own fields that the work or a part of it failed
 */
export async function removeRecord(
  context: ClientContext,
  path: string,
  settings: CallSettings,
): Promise<DecodedRow | undefined> {
  const call = await planCall(context, "DELETE", path, settings);
  return readAnswer(context, call, await sendCall(context, call));
}

/** Whether a success always has content, and none that is a record. */
function answersValue({ record, answers = "" }: OperationRow): boolean {
  const statuses = answers.split(" ");
  return record === undefined && statuses.some((status) => /\w$/.test(status) && !statuses.includes(`${status}-`));
}

/**
 * Runs an action that takes no body.
 *
 * @returns all rows, where the action answers with a list
 * @throws {ArgumentInvalid} when the action answers with what is no record, which would be lost here; nothing is sent
 * @throws {ApiError} when the service refuses
 * @throws {OutcomeUnknown} when it may have taken place
 * @throws {AnswerUnreadable} when it took place and the answer cannot be read
 * @throws {PartlyFailed} when the answer is a success and says in its own fields that the work or a part of it failed
 */
export async function runAction(
  context: ClientContext,
  path: string,
  settings: CallSettings,
): Promise<DecodedRow | readonly DecodedRow[] | undefined> {
  const call = await planCall(context, "POST", path, settings);
  const { paging } = call.operation.row;
  if (answersValue(call.operation.row))
    throw new ArgumentInvalid(
      "POST",
      path,
      "the action answers with a value that is no record: call it by POST(path, { params }), which gives the answer as it is.",
    );
  const answer = await sendCall(context, call);
  return paging ? readAnsweredRows(context, call, answer, paging) : readAnswer(context, call, answer);
}
