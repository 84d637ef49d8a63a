/** A value of a span's attribute. */
export type AttributeValue = string | number | boolean;

/** The few methods needed of a span. `Span` of `@opentelemetry/api` has them. */
export interface SpanLike {
  setAttribute(name: string, value: AttributeValue): unknown;
  /** Code 2 is OpenTelemetry's ERROR. */
  setStatus(status: { readonly code: 0 | 1 | 2; readonly message?: string }): unknown;
  end(): void;
}

/** The one method needed of a tracer. `trace.getTracer("erp-openapi")` of `@opentelemetry/api` has it; nothing is imported. */
export interface TracerLike {
  /** Kind 2 is OpenTelemetry's CLIENT. */
  startSpan(name: string, options: { readonly kind: 2; readonly attributes: Record<string, AttributeValue> }): SpanLike;
}
