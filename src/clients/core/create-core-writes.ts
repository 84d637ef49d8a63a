import type { CallSettings } from "../calls/call-settings.ts";
import type { ClientContext } from "../calls/client-context.ts";
import { argumentNames, planCall } from "../calls/plan-call.ts";
import { operationOf, readCall } from "../calls/read-call.ts";
import { sendCall } from "../calls/send-call.ts";
import { findRecord, planSearch } from "../writing/find-record.ts";
import { placeOf } from "../writing/look-up-place.ts";
import { defaultSettleMs } from "../writing/lookup-then-create.ts";
import { planWrite } from "../writing/plan-write.ts";
import { readAnswer } from "../writing/read-answer.ts";
import { removeRecord, runAction } from "../writing/write-record.ts";
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
          : chain.fetch(input, { ...init, hints: { ...init?.hints, beforeSend, sentBefore } }),
    },
  };
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
      return readAnswer(sender, planned, await sendCall(sender, planned, body));
    },
    placeOf: async (call, key) => placeOf(context, await searchOf(call, key)),
    find: async (call, key, signal) => findRecord(context, await searchOf(call, key, signal)),
  };
}
