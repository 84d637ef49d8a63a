import { tell } from "../../kit/tell.ts";
import { type Attempt, factsOf, type Layer } from "../call.ts";
import type { Clock } from "../clock.ts";
import { readCorrelationId } from "../errors/correlation-id.ts";
import type { QuotaLimit } from "../quota/quota-limit.ts";
import type { AttemptEvent } from "./attempt-event.ts";
import { openQueryParameters, redactUrl } from "./redact.ts";
import { remainingOf } from "./remaining-of.ts";

/** Who hears of each attempt. */
export interface LogOptions {
  /** Gets one event for each attempt. What it throws or rejects is dropped: a broken log stops no booking. */
  readonly onAttempt?: ((event: AttemptEvent) => void) | undefined;
  /** Whether calls and attempts have spans when an OpenTelemetry SDK is registered in the process. @default true */
  readonly spans?: boolean | undefined;
  /** Query parameters, in lower case, whose values may be shown beside the usual ones. @default [] */
  readonly openQueryParameters?: readonly string[] | undefined;
  /** Header that carries a new id with each attempt: `client-request-id` (fact 125). @default none is sent */
  readonly requestIdHeader?: string | undefined;
}

/** Tells of each attempt as it was really sent, whatever came of it. */
export function logLayer(options: LogOptions, clock: Clock, limits: readonly QuotaLimit[]): Layer {
  const { onAttempt, requestIdHeader } = options;
  const open = [...openQueryParameters, ...(options.openQueryParameters ?? [])];

  return (next) => async (attempt) => {
    if (requestIdHeader !== undefined) {
      attempt.requestId = crypto.randomUUID();
      attempt.headers[requestIdHeader.toLowerCase()] = attempt.requestId;
    }
    if (!onAttempt) return next(attempt);
    const startedAtMs = clock.now();
    const report = (response: Response | undefined, error: unknown): void => {
      void tell(() => onAttempt(toEvent(attempt, startedAtMs, clock.now(), response, error, open, limits)));
    };
    let response: Response;
    try {
      response = await next(attempt);
    } catch (error) {
      report(undefined, error);
      throw error;
    }
    report(response, undefined);
    return response;
  };
}

function toEvent(
  attempt: Attempt,
  startedAtMs: number,
  nowMs: number,
  response: Response | undefined,
  error: unknown,
  open: readonly string[],
  limits: readonly QuotaLimit[],
): AttemptEvent {
  const { call } = attempt;
  const { operation, company, method, path } = factsOf(call, attempt.number);
  return {
    operation,
    company,
    method,
    path,
    url: redactUrl(attempt.url, open),
    attempt: attempt.number,
    page: call.hints.page,
    startedAtMs,
    durationMs: nowMs - startedAtMs,
    status: response?.status ?? attempt.status,
    error: response ? undefined : nameOf(error),
    quotaLeft: { ...attempt.quotaLeft, ...(response ? remainingOf(response.headers, call.hints.quota ?? limits) : {}) },
    requestId: attempt.requestId,
    correlationId: response && readCorrelationId(response.headers),
  };
}

/** An error's own message may quote the request, so only its code or name is told. */
function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return "unknown";
  const code: unknown = Reflect.get(error, "code");
  return typeof code === "string" ? code : error.name;
}
