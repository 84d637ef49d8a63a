import { isObject, valueAt } from "../../kit/json-access.ts";
import { neverReached } from "../../kit/never-reached.ts";
import type { ConnectionWatch } from "./connection-watch.ts";
import { readAnswer } from "./read-answer.ts";

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
      readonly date: string | undefined;
    }
  | { readonly kind: "not-sent"; readonly reason: string }
  | {
      readonly kind: "unknown";
      readonly reason: string;
      readonly status?: number;
      readonly retryAfter?: string;
      readonly date?: string;
    };

/** A token answer that the HTTP library took for none, such as JSON behind a byte order mark. */
export interface TokenRequestAnswer {
  readonly kind: "answered";
  readonly body: Readonly<Record<string, unknown>>;
}

/** Turns what simple-oauth2 threw into facts; the error itself, which carries the response, goes no further. */
export function readFailure(
  error: unknown,
  watch: Pick<ConnectionWatch, "neverConnected" | "stood" | "head">,
): TokenRequestFailure | TokenRequestAnswer {
  const data = field(error, "data");
  const response = field(data, "res");
  // An empty answer has no trace of the response in its error: the watch has seen it.
  const status = field(response, "statusCode") ?? watch.head()?.statusCode;
  if (typeof status === "number") {
    const headers = field(response, "headers") ?? watch.head()?.headers;
    return readStatus(status, headers, bodyOf(field(data, "payload")));
  }
  const code = text(field(error, "code")) ?? text(field(data, "code")) ?? "";
  // The HTTP library wraps the error of the system, and fakes one for a request that it gave up.
  if (watch.neverConnected() || (!watch.stood() && neverReached(data instanceof Error ? data : error)))
    return { kind: "not-sent", reason: `No connection${code ? ` (${code})` : ""}.` };
  return { kind: "unknown", reason: `The connection broke${code ? ` (${code})` : ""} before an answer was read.` };
}

function readStatus(
  status: number,
  headers: unknown,
  body: Readonly<Record<string, unknown>> | undefined,
): TokenRequestFailure | TokenRequestAnswer {
  const retryAfter = text(field(headers, "retry-after"));
  const date = text(field(headers, "date"));
  if (status < 400 && body) return { kind: "answered", body };
  // 408 and 5xx: the request may have been worked on. 2xx and 3xx without readable JSON: nobody knows.
  if (status < 400 || status === 408 || status >= 500) {
    return {
      kind: "unknown",
      reason: status < 400 ? `HTTP ${status} without a readable token answer.` : `HTTP ${status}.`,
      status,
      ...(retryAfter === undefined ? {} : { retryAfter }),
      ...(date === undefined ? {} : { date }),
    };
  }
  return { kind: "refused", status, body, reason: text(field(headers, "reason")), retryAfter, date };
}

/** The library hands on what it could parse as an object, and everything else as the bytes. */
function bodyOf(payload: unknown): Readonly<Record<string, unknown>> | undefined {
  if (payload instanceof Uint8Array) return readAnswer(payload);
  return isObject(payload) ? { ...payload } : undefined;
}

function field(value: unknown, name: string): unknown {
  return valueAt(value, name);
}

function text(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
