import { askBeforeSend } from "./ask-before-send.ts";
import { type AuthOptions, authLayer } from "./auth/auth.ts";
import type { Call, HintedFetch, Layer, Transport } from "./call.ts";
import { type Clock, systemClock } from "./clock.ts";
import { type LogOptions, logLayer } from "./log/log.ts";
import { type CallLogOptions, recordCalls } from "./log/record-calls.ts";
import { type Quota, type QuotaOptions, quotaLayer } from "./quota/quota.ts";
import { type RetryOptions, retryCalls } from "./retry/retry.ts";
import { sendOnce } from "./timeout/send-once.ts";
import { type TimeoutOptions, timeoutSend } from "./timeout/timeout.ts";
import { toCall } from "./to-call.ts";
import { traceAttempts, traceCalls } from "./trace/trace-calls.ts";

/** Options of `createChain()`. Every part except the timeouts is optional, and off by default. */
export interface ChainOptions {
  /**
   * The `fetch` that sends the request. The default sends a write once. Your own has to ensure that itself: the one of
   * Node sends a write again after a 421, unless the body is a stream. @default the global fetch, writes as streams
   */
  readonly fetch?: Transport | undefined;
  readonly auth?: AuthOptions | undefined;
  readonly quota?: QuotaOptions | undefined;
  readonly log?: LogOptions | undefined;
  readonly callLog?: CallLogOptions | undefined;
  readonly retry?: RetryOptions | undefined;
  readonly timeouts?: (TimeoutOptions & { readonly deadlineMs?: number | undefined }) | undefined;
  /** @default the machine's time */
  readonly clock?: Clock | undefined;
  /** At least 0, below 1. @default Math.random */
  readonly random?: (() => number) | undefined;
}

/** A `fetch`, and the quota that it respects. */
export interface Chain {
  readonly fetch: HintedFetch;
  /** Absent without quota. */
  readonly quota: Quota | undefined;
}

/** Longest time for all attempts and waits of a call whose hints name none. */
const defaultDeadlineMs = 600_000;

/**
 * Builds a `fetch` that adds a token, respects the limits, repeats what may be repeated, and ends in time. Its layers,
 * from the outside in:
 *
 *     retry › quota › auth › log › timeout
 *
 * Retry is outermost, so each attempt waits for the quota and gets a token of its own. Log is inside auth, so it
 * reports what was really sent. The call log is around all layers: it records calls, not attempts. When an
 * OpenTelemetry SDK is registered, each call has a span, and each attempt a span below it.
 *
 * @example
 * ```ts
 * import { createChain } from "erp-openapi/http";
 * const { fetch } = createChain({
 *   auth: { source, allowedOrigins: ["https://start.exactonline.nl"] },
 *   log: { onAttempt: (event) => console.log(event.operation, event.status, event.durationMs) },
 * });
 * const answer = await fetch("https://start.exactonline.nl/api/v1/current/Me", { hints: { operationId: "GetMe", expects: "json" } });
 * console.log(answer.status);
 * declare const source: import("erp-openapi/http").TokenSource;
 * ```
 */
export function createChain(options: ChainOptions = {}): Chain {
  const { clock = systemClock, random = Math.random, timeouts = {} } = options;
  const transport = options.fetch ?? sendOnce;
  const deadlineMs = timeouts.deadlineMs ?? defaultDeadlineMs;
  const limits = options.quota?.limits ?? [];
  const quota = options.quota && quotaLayer(options.quota, clock, random);

  const isTraced = options.log?.spans !== false;

  const layers: readonly (Layer | undefined)[] = [
    quota?.layer,
    options.auth && authLayer(options.auth, clock),
    // Nothing in it waits from here on, and what is not sent is no attempt in the log.
    askBeforeSend,
    options.log && logLayer(options.log, clock, limits),
    isTraced ? traceAttempts : undefined,
  ];
  const send = layers.reduceRight(
    (inner, layer) => (layer ? layer(inner) : inner),
    timeoutSend(transport, clock, timeouts),
  );
  const retried = retryCalls(send, { clock, random, limits }, options.retry);
  const recorded: (call: Call) => Promise<Response> = options.callLog
    ? recordCalls(retried, options.callLog, clock, limits, options.retry?.readError)
    : retried;
  const run = isTraced ? traceCalls(recorded, limits) : recorded;

  return {
    fetch: (input, init) => {
      try {
        const call = toCall(input, init, { nowMs: clock.now(), deadlineMs });
        return call instanceof Promise ? call.then(run) : run(call);
      } catch (error) {
        return Promise.reject(error);
      }
    },
    quota: quota?.quota,
  };
}
