import { OutcomeUnknown } from "../../errors/outcome-unknown.ts";
import { declares } from "../../http/endings/declared-answers.ts";
import { readIdentity } from "../../odata/rows/read-identity.ts";
import type { CallSettings } from "../calls/call-settings.ts";
import type { ClientContext } from "../calls/client-context.ts";
import { argumentNames, type PlannedCall, planCall } from "../calls/plan-call.ts";
import { takesVersion } from "../calls/plan-headers.ts";
import { operationOf, readCall } from "../calls/read-call.ts";
import { type Answer, sendCall } from "../calls/send-call.ts";
import { findRecord, planSearch } from "../writing/find-record.ts";
import { placeOf } from "../writing/look-up-place.ts";
import { defaultSettleMs } from "../writing/lookup-then-create.ts";
import { planWrite } from "../writing/plan-write.ts";
import { factsOfCall, readAnswer } from "../writing/read-answer.ts";
import { removeRecord, runAction } from "../writing/write-record.ts";
import { compareWith, readBack, readTarget } from "./core-records.ts";
import type { CoreWrites, SendOptions, WriteCall } from "./core-writes.ts";

/** The same client, whose writes are sent with what is known of this one. Reads that follow it are reads as any other. */
function sentWith(context: ClientContext, { beforeSend, sentBefore }: SendOptions): ClientContext {
  const { chain } = context;
  return {
    ...context,
    chain: {
      ...chain,
      fetch: (input, init) =>
        init?.method === "GET"
          ? chain.fetch(input, init)
          : chain.fetch(input, { ...init, hints: { ...init?.hints, beforeSend, sentBefore, once: true } }),
    },
  };
}

/**
 * An empty 202 in place of the record: accepted, and perhaps never done. Who stores a write can look for what it made.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-15.3.3 "The 202 response is intentionally noncommittal"
 */
function isNoncommittal({ operation, hints }: PlannedCall, { status, text }: Answer): boolean {
  if (status !== 202 || text.trim() !== "" || operation.row.record === undefined) return false;
  return !declares(hints.answers?.empty ?? [], status);
}

/** Makes what a client does for stored writes. */
export function createCoreWrites(context: ClientContext): CoreWrites {
  const settingsOf = (
    { verb, path, arguments: values, ifMatch }: WriteCall,
    signal?: AbortSignal,
  ): Promise<CallSettings> =>
    readCall(context, verb, path, { ...values, ...(ifMatch !== undefined && { ifMatch }), ...(signal && { signal }) });
  const searchOf = async (call: WriteCall, key: Readonly<Record<string, unknown>>, signal?: AbortSignal) =>
    planSearch(context, call.path, key, await settingsOf(call, signal));

  return {
    longestWorkMs: context.habits.longestWorkMs ?? defaultSettleMs,
    async operation(verb, path) {
      const operation = await operationOf(context, verb, path);
      const { method, row, table } = operation;
      const entity = row.body === undefined ? undefined : table.entities[row.body];
      return {
        id: row.id,
        method,
        effect: row.effect ?? (method === "DELETE" ? "destroy" : "change"),
        retry: row.retry ?? "never",
        takesVersion: takesVersion(operation),
        arguments: argumentNames(operation),
        naturalKey: entity?.naturalKey?.split(" ") ?? [],
        keyLengths: entity?.keyLengths ?? {},
      };
    },
    companyOf: (values) => context.companyOf(values),
    async encode(call, body) {
      const settings = await settingsOf(call);
      if (call.verb === "create" || call.verb === "update")
        return (await planWrite(context, call.verb, call.path, body ?? {}, settings))?.body;
      await planCall(context, call.verb === "remove" ? "DELETE" : "POST", call.path, settings);
      return undefined;
    },
    async send(call, body, options) {
      const settings = await settingsOf(call, options.signal);
      const sender = sentWith(context, options);
      if (call.verb === "remove") return removeRecord(sender, call.path, settings);
      if (call.verb === "run") return runAction(sender, call.path, settings);
      const { method } = await operationOf(sender, call.verb, call.path);
      const planned = await planCall(sender, method, call.path, settings);
      const answer = await sendCall(sender, planned, body);
      if (isNoncommittal(planned, answer)) {
        const { status, attempts, sentAtMs } = answer;
        const why = "the answer was an empty 202 where a record was announced";
        throw new OutcomeUnknown(factsOfCall(planned, attempts), { why, sentAtMs, status, repeatable: false });
      }
      return readAnswer(sender, planned, answer);
    },
    async request(call, hasBody) {
      const settings = await settingsOf(call);
      const { method } = await operationOf(context, call.verb, call.path);
      const { url, headers } = await planCall(context, method, call.path, settings);
      return { method, url, headers: { ...headers, ...(hasBody && { "Content-Type": "application/json" }) } };
    },
    read: (call, signal) => readTarget(context, call, signal),
    async versionOf({ verb, path }, record) {
      return takesVersion(await operationOf(context, verb, path)) ? readIdentity(record).etag : undefined;
    },
    readBack: (call, body, written) => readBack(context, call, body, written),
    compare: (call, body, record) => compareWith(context, call, body, record),
    placeOf: async (call, key) => placeOf(context, await searchOf(call, key)),
    find: async (call, key, signal) => findRecord(context, await searchOf(call, key, signal)),
  };
}
