import type { Call, Layer } from "../call.ts";
import type { QuotaLimit } from "../quota/quota-limit.ts";
import type { CallTrace } from "./call-trace.ts";
import { hasTracerProvider, type OpenTelemetry } from "./open-telemetry.ts";

/** Traces of the calls under way that have one. */
const traces = new WeakMap<Call, CallTrace>();

/** Bundlers look up what is imported by name, and end where it is not installed: this one they leave for run time. */
const loadApi = (name: string): Promise<OpenTelemetry> => import(/* webpackIgnore: true */ /* @vite-ignore */ name);

type Run = (call: Call) => Promise<Response>;

/** Gives each call a span, when an SDK is present; what makes spans is loaded by the first of them. */
export function traceCalls(run: Run, limits: readonly QuotaLimit[]): Run {
  let loaded: Promise<((call: Call) => CallTrace | undefined) | undefined> | undefined;
  const load = async (): Promise<((call: Call) => CallTrace | undefined) | undefined> => {
    try {
      const api: OpenTelemetry = await loadApi("@opentelemetry/api");
      const { createSpans } = await import("./spans.ts");
      return createSpans(api, limits);
    } catch {
      // The package is optional: an SDK of another make may be without it.
      return undefined;
    }
  };
  const runTraced: Run = async (call) => {
    const trace = (await (loaded ??= load()))?.(call);
    if (!trace) return run(call);
    traces.set(call, trace);
    return trace.run(() => run(call));
  };
  return (call) => (hasTracerProvider() ? runTraced(call) : run(call));
}

/** Gives each attempt of such a call a span below the call's. */
export const traceAttempts: Layer = (send) => (attempt) => {
  const trace = traces.get(attempt.call);
  return trace ? trace.attempt(send, attempt) : send(attempt);
};
