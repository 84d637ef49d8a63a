/** A value of a span's attribute. */
export type AttributeValue = string | number | boolean;

/** What is needed of a span. */
export interface SpanLike {
  setAttribute(name: string, value: AttributeValue): unknown;
  /** Code 2 is OpenTelemetry's ERROR. */
  setStatus(status: { readonly code: 2 }): unknown;
  end(): void;
}

/**
 * What is needed of `@opentelemetry/api`, whose own types would have to be installed wherever this package is compiled
 * against.
 */
export interface OpenTelemetry {
  readonly trace: {
    getTracer(name: string): {
      /** Kind 0 is INTERNAL, 2 is CLIENT. */
      startSpan(
        name: string,
        options: { readonly kind: 0 | 2; readonly attributes: Record<string, AttributeValue> },
        parent: unknown,
      ): SpanLike;
    };
    setSpan(context: unknown, span: SpanLike): unknown;
  };
  readonly context: {
    active(): unknown;
    with<T>(context: unknown, work: () => T): T;
  };
}

/** Where `@opentelemetry/api` 1.x keeps what an SDK has registered: one place for all copies of it in a process. */
const registered = Symbol.for("opentelemetry.js.api.1");

/** Whether an SDK is present. Looked at for each call, because it may come after this module; nothing is loaded for it. */
export function hasTracerProvider(): boolean {
  const place: unknown = Reflect.get(globalThis, registered);
  return typeof place === "object" && place !== null && Reflect.get(place, "trace") !== undefined;
}
