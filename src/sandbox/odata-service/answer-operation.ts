import type { TypeUse } from "../odata/model/service-model.ts";
import { Refusal } from "../odata/refusal.ts";
import { emptyAnswer, jsonAnswer } from "./answer-json.ts";
import { answerList, answerRecord } from "./answer-read.ts";
import type { WriteCall } from "./answer-write.ts";
import type { Target } from "./find-target.ts";
import { madeUpValue } from "./made-up-values.ts";
import { argumentsOf, bodyArguments } from "./operation-arguments.ts";
import { type Presentation, wireValue } from "./present.ts";
import { keyOf, type RecordSet, type StoredRecord } from "./record-set.ts";

/** A call of an action or function, as a test's own answer sees it. */
export interface OperationCall {
  readonly parameters: Readonly<Record<string, unknown>>;
  /** The record that it is bound to. */
  readonly record: Readonly<Record<string, unknown>> | undefined;
}

/** What an operation answers, in the JSON of OData v4, instead of something made up. */
export type OperationAnswer = (call: OperationCall) => unknown;

/** Records of a type, for operations that answer with some. */
function recordsOf(
  { name }: TypeUse,
  on: StoredRecord | RecordSet | undefined,
  { data }: Presentation,
): { set: RecordSet; records: StoredRecord[] } | undefined {
  const own = on && "values" in on ? [on.set] : on ? [on] : [];
  const set = [...own, ...data.sets.values()].find(({ type }) => type.name === name || type.bases.includes(name));
  return set && { set, records: set.all() };
}

/** Answers a call of an action or function; what the metadata does not say is made up. */
export function answerOperation(
  { operation, on, parts }: Extract<Target, { kind: "operation" }>,
  call: WriteCall,
  at: Presentation,
  own: OperationAnswer | undefined,
): Response {
  const { model } = at.data;
  if (call.method !== operation.method)
    throw new Refusal(405, "MethodNotAllowed", `${operation.name} is called by ${operation.method}.`);
  const older = model.version !== "v4";
  const options = [...call.url.searchParams].filter(([name]) => name.startsWith("$"));
  const texts = older
    ? new Map([...call.url.searchParams].filter(([name]) => !name.startsWith("$")))
    : (parts ?? new Map<string, string>());
  // Actions of v3 take their arguments in the body, where lists and objects can stand.
  const isInBody = operation.changes && (!older || call.body.trim() !== "");
  const parameters = !isInBody
    ? argumentsOf(operation, new Map([...texts].filter(([name]) => name !== "")), call.url.searchParams, model)
    : bodyArguments(operation, call.body, model);
  const record = on && "values" in on ? on : undefined;
  const answered = own?.({ parameters, record: record?.values });
  const { returns } = operation;
  if (!returns) return emptyAnswer();
  const url = new URL(`${call.url.origin}${call.url.pathname}?${new URLSearchParams(options)}`);
  const found = recordsOf(returns, on, at);
  if (found && answered === undefined) {
    if (returns.collection) return answerList(found.records, found.set, url, at);
    const one = record && record.set === found.set ? record : found.records[0];
    return one ? answerRecord(one, url, at) : emptyAnswer();
  }
  const value =
    answered ??
    madeUpValue({ name: operation.name.split(".").at(-1) ?? "value", type: returns, maxLength: undefined }, 1, model);
  const shown = wireValue(value, { type: returns }, model);
  if (older) return jsonAnswer(200, { d: returns.collection ? shown : { [operation.name]: shown } }, model);
  const structured = model.types.has(returns.name) && !returns.collection;
  return jsonAnswer(
    200,
    {
      "@odata.context": `${at.root}/$metadata#${returns.name}`,
      ...(structured && typeof shown === "object" ? shown : { value: shown }),
    },
    model,
  );
}

/** A short text of what a stream holds, so that a test can tell them apart. */
export const streamOf = (record: StoredRecord, name: string): Response =>
  new Response(`${name} of ${keyOf(record).join(",")}`, { headers: { "content-type": "application/octet-stream" } });
