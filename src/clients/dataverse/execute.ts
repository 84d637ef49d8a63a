import { AnswerUnreadable } from "../../errors/answer-unreadable.ts";
import { ArgumentInvalid } from "../../errors/argument-invalid.ts";
import { isObject } from "../../kit/json-access.ts";
import { readJson } from "../../odata/pages/read-json.ts";
import { encodeBody } from "../../odata/rows/encode-body.ts";
import type { BodyFields, CallValues } from "../calls/call-values.ts";
import type { ClientContext } from "../calls/client-context.ts";
import { argumentNames, type PlannedCall, planCall } from "../calls/plan-call.ts";
import { readSettings } from "../calls/read-options.ts";
import { type Answer, sendCall } from "../calls/send-call.ts";
import { readAnsweredRows } from "../reading/read-answered-rows.ts";
import { sendRead } from "../reading/send-read.ts";
import { shapeOf } from "../tables/entity-shape.ts";
import { factsOfCall, readAnswer } from "../writing/read-answer.ts";

/** An answer that is no record, without what says where it came from. */
function plainAnswer(text: string): unknown {
  if (text.trim() === "") return undefined;
  const body = readJson(text);
  if (!isObject(body)) return body;
  return Object.fromEntries(Object.entries(body).filter(([name]) => name !== "@odata.context"));
}

async function readExecuted(context: ClientContext, call: PlannedCall, answer: Answer): Promise<unknown> {
  const { record, paging } = call.operation.row;
  if (paging) return readAnsweredRows(context, call, answer, paging);
  if (record !== undefined) return readAnswer(context, call, answer);
  try {
    return plainAnswer(answer.text);
  } catch (cause) {
    const { status, sentAtMs, attempts } = answer;
    throw new AnswerUnreadable(factsOfCall(call, attempts), {
      what: "the answer",
      status,
      sentAtMs,
      lookUp: undefined,
      cause,
    });
  }
}

/**
 * Runs an action of Dataverse with its parameters, of whatever type they are: records with their `@odata.type`, lists,
 * objects.
 *
 * @throws {BodyInvalid} for a parameter that JSON cannot hold; nothing is sent
 * @throws {OutcomeUnknown} when it may have taken place
 * @throws {AnswerUnreadable} when it took place and the answer cannot be read
 * @see https://learn.microsoft.com/power-apps/developer/data-platform/webapi/use-web-api-actions
 */
export async function executeAction(
  context: ClientContext,
  path: string,
  parameters: BodyFields | undefined,
  values: CallValues,
): Promise<unknown> {
  const operation = await context.tables.operation("POST", path);
  const { row, table } = operation;
  const settings = readSettings(operation, values, argumentNames(operation), []);
  const call = await planCall(context, "POST", path, settings);
  const body =
    parameters && Object.keys(parameters).length > 0
      ? encodeBody(context.rules.dialect, shapeOf(table, row.body), parameters, "create")
      : undefined;
  return readExecuted(context, call, await sendCall(context, call, body && JSON.stringify(body)));
}

/**
 * Asks a function of Dataverse that answers with a value or an object; lists and objects among its arguments are fine.
 *
 * @throws {ArgumentInvalid} for a function that answers with records, which `get` and `list` read
 * @see https://learn.microsoft.com/power-apps/developer/data-platform/webapi/use-web-api-functions
 */
export async function evaluateFunction(context: ClientContext, path: string, values: CallValues): Promise<unknown> {
  const operation = await context.tables.operation("GET", path);
  if (operation.row.paging) throw new ArgumentInvalid("GET", path, "this answers with a list: use list.");
  const settings = readSettings(operation, values, argumentNames(operation), []);
  const call = await planCall(context, "GET", path, settings);
  return plainAnswer((await sendRead(context, call)).text);
}
