import { ReplayRefused } from "../../errors/replay-refused.ts";
import { anySuccess } from "../../http/endings/sent-write.ts";
import type { CallLogStore, LoggedCall } from "../../http/log/call-log.ts";
import { type ReplayOptions, replayCall } from "../../http/log/replay-call.ts";
import type { OperationHints } from "../../http/operation-hints.ts";
import { judgeResentBatch } from "../batches/judge-resent.ts";
import type { ClientContext } from "./client-context.ts";

/** How a client sends a call of its log again. */
export type ResendOptions = Pick<ReplayOptions, "confirmedNotDone" | "deadlineMs" | "signal">;

/** What sending again needs of a client. */
export interface Resending {
  readonly context: ClientContext;
  readonly callLog: CallLogStore | undefined;
  hintsOf(method: string, path: string, values: Readonly<Record<string, unknown>>): Promise<OperationHints>;
}

/** Links are the server's own words, which may write an environment in another way; all else was made of this address. */
function isOwn({ baseUrl, origins }: ClientContext, path: string, url: string): boolean {
  if (!origins.includes(new URL(url).origin)) return false;
  return path.startsWith("(") || url.toLowerCase().startsWith(`${baseUrl.toLowerCase()}/`);
}

function judgeOf({ clock, reading: { parse, ...reading } }: ClientContext, call: LoggedCall): ReplayOptions["judge"] {
  const { operation, method, path, company } = call;
  const facts = { operation, method, path, company, attempts: 1 };
  const nowMs = clock.now();
  const rules = { ...reading, readError: parse };
  return (response, request) => judgeResentBatch(response, { facts, request, rules, nowMs });
}

/**
 * Sends a call of the client's log again, through its own chain and within the limits that the spec gives the operation.
 *
 * @throws {ReplayRefused} when the call may not be sent again, went to another service or environment, or the client
 * keeps no log; nothing was sent
 * @throws {OutcomeUnknown} when it is not known whether it was done this time
 */
export async function resendCall(
  { context, callLog, hintsOf }: Resending,
  id: string,
  options: ResendOptions = {},
): Promise<Response> {
  if (!callLog) throw new ReplayRefused({ callId: id, why: "no-log" });
  const call = await callLog.get(id);
  const request = await callLog.request(id);
  if (call && request && !isOwn(context, call.path, request.url))
    throw new ReplayRefused({ callId: id, why: "other-service" });
  const { quota, answers, commits } = call ? await hintsOf(call.method, call.path, {}) : {};
  return replayCall(context.chain.fetch, callLog, id, {
    ...options,
    clock: context.clock,
    hints: { quota, answers, commits },
    ...(call?.path === "/$batch" && { judge: judgeOf(context, call), hints: { quota, answers: anySuccess } }),
  });
}
