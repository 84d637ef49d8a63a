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

/** What came of a write, and what to say when its record is missed. */
interface Written {
  readonly record: DecodedRow | undefined;
  /** What to throw where the caller was promised a record, and none came along. */
  readonly withoutRecord: () => AnswerUnreadable;
  /** Whether the answer was to have a record, and had no content at all. */
  readonly isEmptyHanded: boolean;
}

async function send(
  context: ClientContext,
  intent: WriteIntent,
  path: string,
  body: BodyFields,
  settings: CallSettings,
): Promise<Written | undefined> {
  const write = await planWrite(context, intent, path, body, settings);
  if (!write) return undefined;
  const { call } = write;
  const lookUp = intent === "create" ? lookUpOf(call, body) : undefined;
  const answer = await sendCall(context, call, JSON.stringify(write.body), { lookUp });
  const record = await readAnswer(context, call, answer, lookUp);
  const { status, sentAtMs } = answer;
  return {
    record,
    isEmptyHanded: record === undefined && call.operation.row.record !== undefined && status === 204,
    withoutRecord: () =>
      new AnswerUnreadable(factsOfCall(call, answer.attempts), {
        what: "its record, which did not come along,",
        status,
        sentAtMs,
        lookUp,
        cause: undefined,
      }),
  };
}

/**
 * Creates or changes a record. Only fields that may be written are sent, and each as the wire wants it.
 *
 * @returns undefined where the vendor answers nothing, and when nothing differs from `original`, so that nothing is sent
 * @throws {BodyInvalid} before anything is sent
 * @throws {OutcomeUnknown} when it may have taken place; it is not repeated
 * @throws {AnswerUnreadable} when it took place, and what was answered cannot be read; also a create whose record does not
 *   come along
 * @throws {PartlyFailed} when a success says in its own fields that the work or a part of it failed
 */
export async function writeRecord(
  context: ClientContext,
  intent: WriteIntent,
  path: string,
  body: BodyFields,
  settings: CallSettings,
): Promise<DecodedRow | undefined> {
  const written = await send(context, intent, path, body, settings);
  if (intent === "create" && written?.isEmptyHanded) throw written.withoutRecord();
  return written?.record;
}

/**
 * Creates a record that is looked for where it does not come along.
 *
 * @returns undefined where none came along
 * @throws {ErpError} in the other cases of `writeRecord`
 */
export async function createRecord(
  context: ClientContext,
  path: string,
  body: BodyFields,
  settings: CallSettings,
): Promise<DecodedRow | undefined> {
  return (await send(context, "create", path, body, settings))?.record;
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
