import { hasErrorCode } from "../../errors/has-error-code.ts";
import { OutcomeUnknown } from "../../errors/outcome-unknown.ts";
import { ReplayRefused } from "../../errors/replay-refused.ts";
import type { HintedFetch } from "../call.ts";
import { type Clock, systemClock } from "../clock.ts";
import { anySuccess } from "../endings/sent-write.ts";
import type { OperationHints } from "../operation-hints.ts";
import type { CallLogStore, LoggedCall, RecordedRequest, Resend } from "./call-log.ts";
import { codeOf } from "./code-of.ts";
import { whyNotResend } from "./may-resend.ts";

/** Options of `replayCall()`. */
export interface ReplayOptions {
  /**
   * You looked in the service and found that the call was not carried out. Without this, a call of class `never` with
   * an unknown outcome is refused. @default false
   */
  readonly confirmedNotDone?: boolean | undefined;
  /** Hints for the request in addition to those of the call, such as its limits. */
  readonly hints?: Omit<OperationHints, "retry" | "resendOf" | "sentBefore" | "deadlineMs"> | undefined;
  /** Longest time for all attempts; until then no other process sends the call. Milliseconds. @default 600_000 */
  readonly deadlineMs?: number | undefined;
  /**
   * Checks an answer whose status alone does not prove success, such as that of a batch. Throw when it is no success.
   * @default a batch that writes has an unknown outcome; any other 2xx is a success
   */
  readonly judge?: ((response: Response, request: RecordedRequest) => Promise<void>) | undefined;
  readonly signal?: AbortSignal | undefined;
  /** @default the machine's time */
  readonly clock?: Clock | undefined;
}

/** Clocks of machines differ: only so long after its deadline does a repeat count as lost. Milliseconds. */
const clockSkewMs = 30_000;

/**
 * Sends a call of the log again, exactly as it was. Of all processes that try, at most one succeeds. The request goes
 * through the whole chain: a new token, the quota, the allowed origins.
 *
 * The log says `sending` before the request is sent and `sent` after it succeeded. When the process dies in between,
 * `sending` stays, and counts as an unknown outcome after the deadline. A repeat that was refused or was not sent may
 * be tried again.
 *
 * @example
 * ```ts
 * import { createChain, replayCall } from "erp-openapi/http";
 * const { fetch } = createChain({ auth: { source, allowedOrigins: ["https://start.exactonline.nl"] }, callLog: { store, replay: true } });
 * for await (const call of store.list({ outcome: "failed" })) {
 *   const answer = await replayCall(fetch, store, call.id);
 *   console.log(call.operation, answer.status);
 * }
 * declare const source: import("erp-openapi/http").TokenSource;
 * declare const store: import("erp-openapi/http").CallLogStore;
 * ```
 * @throws {ReplayRefused} with `why`; nothing was sent
 * @throws {OutcomeUnknown} when it is not known whether it was done this time
 * @throws {Error} what the chain throws
 */
export async function replayCall(
  fetch: HintedFetch,
  store: CallLogStore,
  id: string,
  options: ReplayOptions = {},
): Promise<Response> {
  const { confirmedNotDone = false, deadlineMs = 600_000, clock = systemClock } = options;
  const startedAtMs = clock.now();
  const call = await allowed(store, id, startedAtMs, confirmedNotDone);
  // Opened before the claim: a wrong key claims nothing.
  const request = await store.request(id);
  if (!request) throw new ReplayRefused({ callId: id, why: "no-request" });

  const sending: Resend = { state: "sending", startedAtMs, deadlineAtMs: startedAtMs + deadlineMs + clockSkewMs };
  if (!(await store.replaceResend(id, call.resendRevision, sending))) {
    await allowed(store, id, clock.now(), confirmedNotDone);
    throw new ReplayRefused({ callId: id, why: "being-sent" });
  }
  // What cannot be noted stays `sending`: for a write that must not be repeated that is the careful answer.
  const settle = async (result: Omit<Resend, "startedAtMs" | "deadlineAtMs" | "endedAtMs">): Promise<void> => {
    await store
      .replaceResend(id, call.resendRevision + 1, { ...sending, ...result, endedAtMs: clock.now() })
      .catch(() => false);
  };
  try {
    const { method, url, headers, body } = request;
    const inParts = call.path.endsWith("/$batch");
    const response = await fetch(url, {
      method,
      headers: { ...headers },
      ...(options.signal && { signal: options.signal }),
      ...(body === undefined ? {} : { body: new Uint8Array(body) }),
      hints: {
        operationId: call.operation,
        path: call.path,
        company: call.company,
        ...options.hints,
        // Whoever knows no spec still takes no page and no error for a success.
        ...(call.retryClass !== "safe" && { answers: { ...(options.hints?.answers ?? anySuccess), inParts } }),
        retry: call.retryClass,
        sentBefore: isOpen(call, confirmedNotDone),
        deadlineMs,
        resendOf: id,
      },
    });
    if (response.status < 400) await (options.judge ?? judgeByStatus(call, startedAtMs))(response, request);
    await settle({ state: response.status < 400 ? "sent" : "failed", status: response.status });
    return response;
  } catch (error) {
    await settle({ state: stateAfter(error), error: codeOf(error) });
    throw error;
  }
}

/** Whether an earlier sending may have been processed; a call whose class is `never` is only here when somebody looked. */
function isOpen({ retryClass, ending, resend }: LoggedCall, confirmedNotDone: boolean): boolean {
  if (retryClass !== "idempotent" || confirmedNotDone) return false;
  if (resend && resend.state !== "failed") return true;
  return !ending || ending.error === "OUTCOME_UNKNOWN";
}

/** A batch is answered 200 whatever became of the requests in it. */
function judgeByStatus({ operation, method, path, company, retryClass }: LoggedCall, sentAtMs: number) {
  return async ({ status }: Response): Promise<void> => {
    if (retryClass === "safe" || !path.endsWith("/$batch")) return;
    const why = "a batch says by its status nothing of the requests in it";
    const facts = { operation, method, path, company, attempts: 1 };
    throw new OutcomeUnknown(facts, { why, sentAtMs, status, repeatable: false });
  };
}

/** What an error says of a repeat: only one that proves that nothing happened lets it be tried again. */
function stateAfter(error: unknown): Resend["state"] {
  if (hasErrorCode(error, "ANSWER_UNREADABLE")) return "sent";
  return hasErrorCode(error, "OUTCOME_UNKNOWN") ? "unknown" : "failed";
}

async function allowed(store: CallLogStore, id: string, nowMs: number, confirmedNotDone: boolean): Promise<LoggedCall> {
  const call = await store.get(id);
  const why = call ? whyNotResend(call, nowMs, confirmedNotDone) : "unknown-call";
  if (!call || why !== undefined) throw new ReplayRefused({ callId: id, why: why ?? "unknown-call" });
  return call;
}
