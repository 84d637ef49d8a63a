import { type Attempt, type Call, factsOf } from "../call.ts";
import { readCorrelationId } from "../errors/correlation-id.ts";
import { codeOf } from "../log/code-of.ts";
import { redactUrl } from "../log/redact.ts";
import { remainingOf } from "../log/remaining-of.ts";
import type { QuotaLimit } from "../quota/quota-limit.ts";
import { attemptsOf } from "../retry/attempts-of.ts";
import type { CallTrace } from "./call-trace.ts";
import type { AttributeValue, OpenTelemetry, SpanLike } from "./open-telemetry.ts";

/**
 * Makes the spans of calls: one for the call, named like its operation, and below it one for each attempt with the
 * names of the conventions for HTTP clients. No header, no body and no value of a query is told that the log hides.
 *
 * @see https://opentelemetry.io/docs/specs/semconv/http/http-spans/
 */
export function createSpans(
  { trace, context }: OpenTelemetry,
  limits: readonly QuotaLimit[],
): (call: Call) => CallTrace | undefined {
  const tracer = trace.getTracer("erp-openapi");

  /** A span and what is below it; undefined when the SDK is broken, which breaks no call. */
  const start = (
    name: string,
    kind: 0 | 2,
    attributes: Record<string, AttributeValue>,
    parent: unknown,
  ): { readonly span: SpanLike; readonly within: unknown } | undefined => {
    try {
      const span = tracer.startSpan(name, { kind, attributes }, parent);
      return { span, within: trace.setSpan(parent, span) };
    } catch {
      return undefined;
    }
  };

  return (call) => {
    const about = aboutCall(call);
    const whole = start(about["erp.operation"], 0, about, context.active());
    return (
      whole && {
        run: (work) =>
          endWith(
            whole.span,
            () => context.with(whole.within, work),
            (answer) =>
              whole.span.setAttribute(
                "erp.attempts",
                answer instanceof Error ? attemptsIn(answer) : attemptsOf(answer),
              ),
          ),
        attempt: (send, attempt) => {
          const one = start(
            `${call.method} ${about["url.template"]}`,
            2,
            { ...about, ...aboutAttempt(attempt) },
            whole.within,
          );
          // What instruments fetch itself finds its place below the attempt.
          return one
            ? endWith(
                one.span,
                () => context.with(one.within, () => send(attempt)),
                (answer) => tellAnswer(one.span, attempt, answer, limits),
              )
            : send(attempt);
        },
      }
    );
  };
}

function aboutCall(
  call: Call,
): Record<string, AttributeValue> & { readonly "erp.operation": string; readonly "url.template": string } {
  const { operation, company, path } = factsOf(call, 0);
  const { page } = call.hints;
  return {
    "erp.operation": operation,
    "url.template": path,
    ...(company !== undefined && { "erp.company": company }),
    ...(page !== undefined && { "erp.page": page }),
  };
}

function aboutAttempt({ call, number, url, requestId }: Attempt): Record<string, AttributeValue> {
  const { hostname, port, protocol } = new URL(url);
  return {
    "http.request.method": call.method,
    "server.address": hostname,
    "server.port": Number(port || (protocol === "https:" ? 443 : 80)),
    "url.full": redactUrl(url),
    "erp.attempt": number,
    ...(number > 1 && { "http.request.resend_count": number - 1 }),
    ...(requestId !== undefined && { "erp.request_id": requestId }),
  };
}

function tellAnswer(span: SpanLike, attempt: Attempt, answer: Response | Error, limits: readonly QuotaLimit[]): void {
  const status = answer instanceof Error ? attempt.status : answer.status;
  if (status !== undefined) span.setAttribute("http.response.status_code", status);
  const headers = answer instanceof Error ? undefined : answer.headers;
  const left = { ...attempt.quotaLeft, ...(headers && remainingOf(headers, attempt.call.hints.quota ?? limits)) };
  for (const [name, count] of Object.entries(left)) span.setAttribute(`erp.quota.left.${name}`, count);
  const correlationId = headers && readCorrelationId(headers);
  if (correlationId !== undefined) span.setAttribute("erp.correlation_id", correlationId);
}

/** Ends a span with what came of the work. A span that is broken breaks no call. */
async function endWith(
  span: SpanLike,
  work: () => Promise<Response>,
  tell: (answer: Response | Error) => void,
): Promise<Response> {
  const end = (answer: Response | Error): void => {
    try {
      tell(answer);
      const failure =
        answer instanceof Error ? nameOf(answer) : answer.status >= 400 ? String(answer.status) : undefined;
      if (failure !== undefined) {
        span.setAttribute("error.type", failure);
        span.setStatus({ code: 2 });
      }
      span.end();
    } catch {
      // Whoever listens may be broken.
    }
  };
  let response: Response;
  try {
    response = await work();
  } catch (error) {
    end(error instanceof Error ? error : new Error());
    throw error;
  }
  end(response);
  return response;
}

/** The code of an error, or its class where it has none. */
function nameOf(error: Error): string {
  const code = codeOf(error);
  return code === "UNKNOWN" ? error.name : code;
}

/** Errors of the chain tell how often the call was sent. */
function attemptsIn(error: Error): number {
  const attempts: unknown = Reflect.get(error, "attempts");
  return typeof attempts === "number" ? attempts : 1;
}
