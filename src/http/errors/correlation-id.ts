/**
 * Response headers that can hold the id that the vendor's support asks for (facts 125, 175). The first one found
 * counts.
 */
export const correlationHeaders = [
  "ms-correlation-x",
  "x-ms-service-request-id",
  "x-ms-correlation-request-id",
  "x-ms-request-id",
  "request-id",
  "x-request-id",
  "x-correlation-id",
] as const;

/** An id is short and has no spaces: what has is something else. */
const id = /^[\w.:;|/+=-]{1,128}$/;

/** The vendor's id of an answer, if it gave one. */
export function readCorrelationId(headers: Headers): string | undefined {
  for (const name of correlationHeaders) {
    const value = headers.get(name);
    if (value !== null && id.test(value)) return value;
  }
  return undefined;
}
