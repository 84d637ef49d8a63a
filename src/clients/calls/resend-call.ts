import { ReplayRefused } from "../../errors/replay-refused.ts";
import type { CallLogStore } from "../../http/log/call-log.ts";
import { type ReplayOptions, replayCall } from "../../http/log/replay-call.ts";
import type { OperationHints } from "../../http/operation-hints.ts";
import type { ClientContext } from "./client-context.ts";

/** How a client sends a call of its log again. */
export type ResendOptions = Pick<ReplayOptions, "confirmedNotDone" | "deadlineMs" | "signal">;

/** What sending again needs of a client. */
export interface Resending {
  readonly context: ClientContext;
  readonly callLog: CallLogStore | undefined;
  hintsOf(method: string, path: string, values: Readonly<Record<string, unknown>>): Promise<OperationHints>;
}

/**
 * Sends a call of the client's log again, through its own chain and within the limits that the spec gives the operation.
 *
 * @throws {ReplayRefused} when the call may not be sent again, or the client keeps no log; nothing was sent
 */
export async function resendCall(
  { context, callLog, hintsOf }: Resending,
  id: string,
  options: ResendOptions = {},
): Promise<Response> {
  if (!callLog) throw new ReplayRefused({ callId: id, why: "no-log" });
  const call = await callLog.get(id);
  const { quota, answers, commits } = call ? await hintsOf(call.method, call.path, {}) : {};
  return replayCall(context.chain.fetch, callLog, id, {
    ...options,
    clock: context.clock,
    hints: { quota, answers, commits },
  });
}
