import { defaultMaxListeners, getMaxListeners, setMaxListeners } from "node:events";
import { ArgumentInvalid } from "../errors/argument-invalid.ts";
import { isReading } from "../kit/http-methods.ts";
import type { Call, ReplayableBody } from "./call.ts";
import type { OperationHints, RetryClass } from "./operation-hints.ts";

/** What `toCall()` needs beside the arguments. */
export interface ToCallOptions {
  readonly nowMs: number;
  /** Deadline of calls whose hints name none; milliseconds. */
  readonly deadlineMs: number;
}

/**
 * Reads the arguments of a `fetch`. A request without a body is never cloned, and one with a body neither: its body
 * is read once, so that it can be sent again.
 *
 * @throws {ArgumentInvalid} for an address that is no absolute URL
 */
export function toCall(
  input: string | URL | Request,
  init: (RequestInit & { readonly hints?: OperationHints }) | undefined,
  options: ToCallOptions,
): Call | Promise<Call> {
  const request = input instanceof Request ? input : undefined;
  const method = (init?.method ?? request?.method ?? "GET").toUpperCase();
  const hints = init?.hints ?? {};
  const signal = init?.signal ?? request?.signal ?? undefined;
  const own = init?.body ?? undefined;
  const make = (body: Call["body"]): Call => ({
    method,
    url: input instanceof Request ? input.url : absolute(String(input), method),
    headers: toRecord(init?.headers ?? request?.headers),
    body,
    replayable: !(body instanceof ReadableStream),
    signal: signal && manyMayListen(signal),
    hints,
    retryClass: hints.retry ?? defaultClass(method),
    startedAtMs: options.nowMs,
    deadlineAtMs: options.nowMs + (hints.deadlineMs ?? options.deadlineMs),
  });
  if (own !== undefined) return make(replayable(own));
  if (request?.body) return request.arrayBuffer().then((bytes) => make(bytes));
  return make(undefined);
}

/** The URL as `URL` writes it. The error of `URL` itself would quote the address, query and all. */
function absolute(address: string, method: string): string {
  const url = URL.parse(address);
  if (url) return url.href;
  throw new ArgumentInvalid(
    method,
    "(no URL)",
    "the address of the request is no absolute URL; give one with scheme and host.",
  );
}

/** Without `x-retry` only what reads may be repeated. */
function defaultClass(method: string): RetryClass {
  return isReading(method) ? "safe" : "never";
}

/** All bodies but streams can be sent again as they are; a view is narrowed to its own bytes. */
function replayable(body: NonNullable<RequestInit["body"]>): ReplayableBody | ReadableStream {
  if (
    typeof body === "string" ||
    body instanceof ArrayBuffer ||
    body instanceof Blob ||
    body instanceof URLSearchParams ||
    body instanceof FormData ||
    body instanceof ReadableStream
  )
    return body;
  if (ArrayBuffer.isView(body)) return new Uint8Array(body.buffer, body.byteOffset, body.byteLength).slice();
  return ReadableStream.from(body);
}

/** A plain record is copied and filled faster than `Headers` is; names are compared without case. */
function toRecord(headers: RequestInit["headers"]): Record<string, string> {
  const record: Record<string, string> = {};
  if (headers === undefined) return record;
  const entries = headers instanceof Headers || Array.isArray(headers) ? headers : Object.entries(headers);
  for (const [name, value] of entries)
    if (name !== undefined && value !== undefined) record[name.toLowerCase()] = String(value);
  return record;
}

/** One signal may end hundreds of calls, which is no leak: without this Node would print that it may be one. */
function manyMayListen(signal: AbortSignal): AbortSignal {
  if (getMaxListeners(signal) === defaultMaxListeners) setMaxListeners(1500, signal);
  return signal;
}
