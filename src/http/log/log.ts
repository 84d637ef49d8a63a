import { type Attempt, factsOf, type Layer } from "../call.ts";
import type { Clock } from "../clock.ts";
import { readCorrelationId } from "../errors/correlation-id.ts";
import type { QuotaLimit } from "../quota/quota-limit.ts";
import type { AttemptEvent } from "./attempt-event.ts";
import { openQueryParameters, redactUrl } from "./redact.ts";
import { remainingOf } from "./remaining-of.ts";
import type { SpanLike, TracerLike } from "./tracer.ts";

/** Who hears of each attempt. */
export interface LogOptions {
  /** Gets one event for each attempt. What it throws is dropped: a broken log stops no booking. */
  readonly onAttempt?: ((event: AttemptEvent) => void) | undefined;
  /** Gets one span for each attempt; give it `trace.getTracer("erp-openapi")` of `@opentelemetry/api`. */
  readonly tracer?: TracerLike | undefined;
  /** Query parameters, in lower case, whose values may be shown beside the usual ones. @default [] */
  readonly openQueryParameters?: readonly string[] | undefined;
  /** Header that carries a new id with each attempt: `client-request-id` (fact 125). @default none is sent */
  readonly requestIdHeader?: string | undefined;
}

/** Tells of each attempt as it was really sent, whatever came of it. */
export function logLayer(options: LogOptions, clock: Clock, limits: readonly QuotaLimit[]): Layer {
  const { onAttempt, tracer, requestIdHeader } = options;
  const open = [...openQueryParameters, ...(options.openQueryParameters ?? [])];
  const isHeard = onAttempt !== undefined || tracer !== undefined;

  return (next) => async (attempt) => {
    if (requestIdHeader !== undefined) {
      attempt.requestId = crypto.randomUUID();
      attempt.headers[requestIdHeader.toLowerCase()] = attempt.requestId;
    }
    if (!isHeard) return next(attempt);
    const startedAtMs = clock.now();
    const span = tracer && quietly(() => startSpan(tracer, attempt));
    const tell = (response: Response | undefined, error: unknown): void => {
      const event = toEvent(attempt, startedAtMs, clock.now(), response, error, open, limits);
      quietly(() => onAttempt?.(event));
      if (span) quietly(() => endSpan(span, event));
    };
    let response: Response;
    try {
      response = await next(attempt);
    } catch (error) {
      tell(undefined, error);
      throw error;
    }
    tell(response, undefined);
    return response;
  };
}

function toEvent(attempt: Attempt, startedAtMs: number, nowMs: number, response: Response | undefined, error: unknown, open: readonly string[], limits: readonly QuotaLimit[]): AttemptEvent {
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

function startSpan(tracer: TracerLike, { call, number }: Attempt): SpanLike {
  const { operation, company, method, path } = factsOf(call, number);
  return tracer.startSpan(operation, {
    kind: 2,
    attributes: {
      "erp.operation": operation,
      "erp.attempt": number,
      ...(company === undefined ? {} : { "erp.company": company }),
      ...(call.hints.page === undefined ? {} : { "erp.page": call.hints.page }),
      "http.request.method": method,
      "url.template": path,
    },
  });
}

function endSpan(span: SpanLike, event: AttemptEvent): void {
  if (event.status !== undefined) span.setAttribute("http.response.status_code", event.status);
  for (const [name, left] of Object.entries(event.quotaLeft)) span.setAttribute(`erp.quota.left.${name}`, left);
  if (event.correlationId !== undefined) span.setAttribute("erp.correlation_id", event.correlationId);
  if (event.error !== undefined) span.setAttribute("error.type", event.error);
  if (event.error !== undefined || (event.status ?? 0) >= 400) span.setStatus({ code: 2 });
  span.end();
}

/** Whoever listens may be broken; the call is not. */
function quietly<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
