/** A token request that brought no token. */
export type TokenRequestFailure =
  | {
      readonly kind: "refused";
      readonly status: number;
      /** The JSON of the answer; undefined when it was none. */
      readonly body: Readonly<Record<string, unknown>> | undefined;
      /** Exact's `Reason` header (fact 16). */
      readonly reason: string | undefined;
      readonly retryAfter: string | undefined;
    }
  | { readonly kind: "not-sent"; readonly reason: string }
  | { readonly kind: "unknown"; readonly reason: string; readonly status?: number };

/** Errors of a connection that never stood: nothing was sent. */
const neverStood = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "ENETUNREACH",
  "EHOSTUNREACH",
  "EADDRNOTAVAIL",
  "EACCES",
]);

/** Turns what simple-oauth2 threw into facts; the error itself, which carries the response, goes no further. */
export function readFailure(error: unknown, neverConnected: boolean): TokenRequestFailure {
  const data = field(error, "data");
  const response = field(data, "res");
  const status = field(response, "statusCode");
  if (typeof status === "number") {
    // 408 and 5xx: the request may have been worked on. 2xx and 3xx without readable JSON: nobody knows.
    if (status < 400 || status === 408 || status >= 500) {
      return {
        kind: "unknown",
        reason: status < 400 ? `HTTP ${status} without a readable token answer.` : `HTTP ${status}.`,
        status,
      };
    }
    const headers = field(response, "headers");
    return {
      kind: "refused",
      status,
      body: record(field(data, "payload")),
      reason: text(field(headers, "reason")),
      retryAfter: text(field(headers, "retry-after")),
    };
  }
  const code = text(field(error, "code")) ?? text(field(data, "code")) ?? "";
  // Certificate errors end the handshake, before the request is written.
  if (neverConnected || neverStood.has(code) || /^(CERT_|ERR_TLS_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_)/.test(code)) {
    return { kind: "not-sent", reason: `No connection${code ? ` (${code})` : ""}.` };
  }
  return { kind: "unknown", reason: `The connection broke${code ? ` (${code})` : ""} before an answer was read.` };
}

function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function record(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !Buffer.isBuffer(value)
    ? { ...value }
    : undefined;
}
