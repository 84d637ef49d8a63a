import type { ModelOperation, ServiceModel, TypeUse } from "../odata/model/service-model.ts";
import { QueryRefusal, Refusal } from "../odata/refusal.ts";
import { parseJsonObject } from "../odata/write/read-body.ts";
import { emptyAnswer, jsonAnswer } from "./answer-json.ts";
import { answerList, answerRecord } from "./answer-read.ts";
import type { WriteCall } from "./answer-write.ts";
import type { Target } from "./find-target.ts";
import { readLiteral } from "./literal-text.ts";
import { madeUpValue } from "./made-up-values.ts";
import { type Presentation, wireValue } from "./present.ts";
import { readValue } from "./read-body.ts";
import { keyOf, type RecordSet, type StoredRecord } from "./record-set.ts";

/** A call of an action or function, as a test's own answer sees it. */
export interface OperationCall {
  readonly parameters: Readonly<Record<string, unknown>>;
  /** The record that it is bound to. */
  readonly record: Readonly<Record<string, unknown>> | undefined;
}

/** What an operation answers, in the JSON of OData v4, instead of something made up. */
export type OperationAnswer = (call: OperationCall) => unknown;

/** An argument as it stands in the address, or behind its alias in the query; lists and objects only there, in JSON. */
function readArgument(
  text: string,
  parameter: ModelOperation["parameters"][number],
  aliases: URLSearchParams,
  model: ServiceModel,
): unknown {
  const behind = text.startsWith("@") ? aliases.get(text) : text;
  if (behind === null) {
    if (parameter.nullable) return null;
    throw new QueryRefusal("bad-value", `The parameter alias ${text} has no value.`);
  }
  if (!parameter.type.collection && !model.types.has(parameter.type.name)) return readLiteral(behind, parameter, model);
  if (behind === text) throw new QueryRefusal("bad-syntax", `${parameter.name} has to be given by an alias.`);
  try {
    return readValue(JSON.parse(behind), parameter, model);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new QueryRefusal("bad-syntax", `The value of ${text} is no JSON.`);
  }
}

function argumentsOf(
  operation: ModelOperation,
  texts: ReadonlyMap<string, string>,
  aliases: URLSearchParams,
  model: ServiceModel,
): Record<string, unknown> {
  const stray = [...texts.keys()].find((name) => !operation.parameters.some((parameter) => parameter.name === name));
  if (stray !== undefined) throw new QueryRefusal("bad-syntax", `${operation.name} has no parameter ${stray}.`);
  return Object.fromEntries(
    operation.parameters.flatMap((parameter) => {
      const text = texts.get(parameter.name);
      if (text === undefined && !parameter.nullable)
        throw new QueryRefusal("bad-value", `The parameter ${parameter.name} is missing.`);
      return text === undefined ? [] : [[parameter.name, readArgument(text, parameter, aliases, model)]];
    }),
  );
}

function bodyArguments(operation: ModelOperation, body: string, model: ServiceModel): Record<string, unknown> {
  const given = body.trim() === "" ? {} : parseJsonObject(body);
  const stray = Object.keys(given).find((name) => !operation.parameters.some((parameter) => parameter.name === name));
  if (stray !== undefined) throw new QueryRefusal("unknown-field", `${operation.name} has no parameter ${stray}.`);
  return Object.fromEntries(
    operation.parameters.flatMap((parameter) => {
      if (!(parameter.name in given) && (parameter.nullable || parameter.hasDefault)) return [];
      return [[parameter.name, readValue(given[parameter.name], parameter, model)]];
    }),
  );
}

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
