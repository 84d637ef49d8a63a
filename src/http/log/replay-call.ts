import { ReplayRefused } from "../../errors/replay-refused.ts";
import type { HintedFetch } from "../call.ts";
import type { OperationHints } from "../operation-hints.ts";
import type { CallLogStore } from "./call-log.ts";

/**
 * Sends a call of the log again, exactly as it was. It goes through the whole chain: a new token, the quota, the
 * allowed origins.
 *
 * @param hints as for any request; the class of the repeat is the caller's own decision
 *
 * Errors: `REPLAY_REFUSED` when the call is unknown or its request was not kept; what the chain throws.
 */
export async function replayCall(fetch: HintedFetch, store: CallLogStore, id: string, hints: OperationHints = {}): Promise<Response> {
  const call = await store.get(id);
  if (!call) throw new ReplayRefused({ callId: id, why: "unknown-call" });
  if (!call.request) throw new ReplayRefused({ callId: id, why: "no-request" });
  const { method, url, headers, body } = call.request;
  return fetch(url, {
    method,
    headers: { ...headers },
    hints: { operationId: call.operation, path: call.path, company: call.company, ...hints },
    ...(body === undefined ? {} : { body: new Uint8Array(body) }),
  });
}
