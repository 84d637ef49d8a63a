import { AnswerUnreadable } from "../../errors/answer-unreadable.ts";
import { ArgumentInvalid } from "../../errors/argument-invalid.ts";
import { BodyInvalid } from "../../errors/body-invalid.ts";
import type { LookUp } from "../../errors/outcome-unknown.ts";
import type { WireRow } from "../../odata/pages/wire-row.ts";
import type { DecodedRow } from "../../odata/rows/compile-row-decoder.ts";
import { boundField } from "../../odata/rows/encode-annotation.ts";
import { encodeBody } from "../../odata/rows/encode-body.ts";
import type { CallSettings } from "../calls/call-settings.ts";
import type { BodyFields, CallValues } from "../calls/call-values.ts";
import type { ClientContext } from "../calls/client-context.ts";
import { argumentNames, type PlannedCall, planCall } from "../calls/plan-call.ts";
import { readOption, readSettings } from "../calls/read-options.ts";
import { sendCall } from "../calls/send-call.ts";
import { shapeOf } from "../tables/entity-shape.ts";
import { comparable } from "./comparable.ts";
import { expectedAnswers } from "./expected-answers.ts";
import { factsOfCall, readAnswer, type WriteAnswer } from "./read-answer.ts";

/** Which half of an upsert is wanted, where not both are. */
export type UpsertMode = "create-only" | "update-only";

const modes: readonly unknown[] = ["create-only", "update-only"] satisfies UpsertMode[];
const modeKind = {
  is: (value: unknown): value is UpsertMode => modes.includes(value),
  must: "create-only or update-only; without it the record is created or changed",
};

/** What became of an upsert, before the types of its table are known. */
export interface UpsertedRow extends DecodedRow {
  readonly created: boolean | undefined;
  readonly record: DecodedRow;
}

/** An upsert that is ready to be sent. */
export interface PlannedUpsert {
  readonly call: PlannedCall;
  readonly body: WireRow;
  readonly lookUp: LookUp | undefined;
  /** Reads a success. */
  read(answer: WriteAnswer & { readonly isRepeat?: boolean }): Promise<UpsertedRow>;
}

/** Whether a body links a lookup of the key, `_primarycontactid_value`, to a record of its own choice. */
function linksKey(field: string, key: Readonly<Record<string, unknown>>): string | undefined {
  const bound = boundField(field)?.toLowerCase();
  return bound === undefined ? undefined : Object.keys(key).find((one) => one.toLowerCase() === `_${bound}_value`);
}

/** Whether the address of a record ends with this key. */
const isAt = (address: unknown, key: unknown): boolean =>
  typeof address === "string" && address.toLowerCase().endsWith(`(${String(key).toLowerCase()})`);

/**
 * The body without the fields that name the record. One that says otherwise than the address would create a record that
 * the address does not lead to.
 *
 * @see https://learn.microsoft.com/power-apps/developer/data-platform/use-upsert-insert-update-record#guidance-for-composing-requests
 */
function withoutKeyFields(body: BodyFields, key: Readonly<Record<string, unknown>> = {}): BodyFields {
  return Object.fromEntries(
    Object.entries(body).filter(([field, value]) => {
      const lookup = linksKey(field, key);
      if (lookup !== undefined && value !== undefined) {
        if (isAt(value, key[lookup])) return false;
        throw new BodyInvalid(field, `differs from ${lookup} of the alternate key that names the record: leave it out`);
      }
      if (!Object.hasOwn(key, field) || value === undefined) return true;
      if (comparable(undefined, value) === comparable(undefined, key[field])) return false;
      throw new BodyInvalid(field, "differs from the alternate key that names the record: leave it out");
    }),
  );
}

/** The headers of an upsert: `update` says that there must be a record, an upsert says it in one of its modes only. */
function headersOf(
  { "If-Match": _, ...headers }: PlannedCall["headers"],
  mode: UpsertMode | undefined,
): PlannedCall["headers"] {
  if (mode === undefined) return headers;
  return { ...headers, ...(mode === "update-only" ? { "If-Match": "*" } : { "If-None-Match": "*" }) };
}

function createdBy(
  { status, isRepeat = false }: WriteAnswer & { readonly isRepeat?: boolean },
  mode: UpsertMode | undefined,
): boolean | undefined {
  if (status === 201) return true;
  if (mode !== undefined) return mode === "create-only";
  // What a repeat finds may be of our own making.
  return isRepeat ? undefined : false;
}

/**
 * Makes the request of an upsert. It asks for the record, because only an answer with one tells a creation (201) from a
 * change (200).
 *
 * @throws {ArgumentInvalid} for a path without a record that can be changed, or an option that there is not
 * @throws {BodyInvalid} for a field that may not be written, or that contradicts the alternate key
 */
export async function planUpsert(
  context: ClientContext,
  path: string,
  fields: BodyFields,
  { mode: givenMode, ...values }: CallValues,
  signal?: AbortSignal,
): Promise<PlannedUpsert> {
  const operation = await context.tables.operation("PATCH", path);
  const { row, table } = operation;
  if (!context.habits.patchCreates)
    throw new ArgumentInvalid("PATCH", path, "this service has no upserts: use update.");
  const mode = readOption(operation, { mode: givenMode }, "mode", modeKind);
  const read = readSettings(operation, values, argumentNames(operation), ["select", "alternateKey"]);
  if (read.ifMatch !== undefined)
    throw new ArgumentInvalid("PATCH", path, "an upsert is for no version of a record: use update with ifMatch.");
  const settings: CallSettings = { ...read, signal: signal ?? read.signal };
  const planned = await planCall(context, "PATCH", path, settings, settings.select ? { select: settings.select } : {});
  const call: PlannedCall = {
    ...planned,
    headers: headersOf(planned.headers, mode),
    hints: {
      ...planned.hints,
      ...expectedAnswers({ ...row, answers: "200 201 204-" }, context.rules.dialect, table),
      // A repeat would meet the record that the first attempt made, and be refused for it.
      ...(mode === "create-only" && { retry: "never" as const }),
    },
  };
  const intent = mode === "update-only" ? "update" : "create";
  const { alternateKey } = settings;
  const lookUp = alternateKey && { operationId: table.paths[path]?.GET?.id, naturalKey: alternateKey };
  return {
    call,
    body: encodeBody(context.rules.dialect, shapeOf(table, row.body), withoutKeyFields(fields, alternateKey), intent),
    lookUp,
    async read(answer) {
      const record = await readAnswer(context, call, answer, lookUp);
      if (record) return { created: createdBy(answer, mode), record };
      const { status, sentAtMs, attempts } = answer;
      const what = "the record of the answer";
      throw new AnswerUnreadable(factsOfCall(call, attempts), { what, status, sentAtMs, lookUp, cause: undefined });
    },
  };
}

/**
 * Creates a record, or changes the one that there is.
 *
 * @throws {ApiError} with status 412 when there is one and `mode` is `create-only`; 404 when there is none and it is
 *   `update-only`
 * @throws {OutcomeUnknown} when it may have taken place; the same upsert again is harmless, but in `create-only`
 * @throws {AnswerUnreadable} when it took place, and what was answered cannot be read
 */
export async function upsertRecord(
  context: ClientContext,
  path: string,
  fields: BodyFields,
  values: CallValues,
): Promise<UpsertedRow> {
  const { call, body, lookUp, read } = await planUpsert(context, path, fields, values);
  return read(await sendCall(context, call, JSON.stringify(body), { lookUp }));
}
