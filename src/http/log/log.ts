import { tell } from "../../kit/tell.ts";
import { type Attempt, factsOf, type Layer } from "../call.ts";
import type { Clock } from "../clock.ts";
import { readCorrelationId } from "../errors/correlation-id.ts";
import type { QuotaLimit } from "../quota/quota-limit.ts";
import type { AttemptEvent } from "./attempt-event.ts";
import { openQueryParameters, redactUrl } from "./redact.ts";
import { remainingOf } from "./remaining-of.ts";

/** How attempts are reported. */
export interface LogOptions {
  /** Called with an event for each attempt. What it throws is ignored. @default no callback */
  readonly onAttempt?: ((event: AttemptEvent) => void) | undefined;
  /**
   * Whether to create spans for calls and attempts when an OpenTelemetry SDK is registered in the process. @default
   * true
   */
  readonly spans?: boolean | undefined;
  /** More query parameters whose values may be shown; names in lower case. @default [] */
  readonly openQueryParameters?: readonly string[] | undefined;
  /** Request header that gets a new id for each attempt, such as `client-request-id` (fact 125). @default no header */
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
