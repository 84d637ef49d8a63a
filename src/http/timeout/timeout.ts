import { BodyTooLarge } from "../../errors/body-too-large.ts";
import { isErpError } from "../../errors/erp-error.ts";
import type { Attempt, Send, Transport } from "../call.ts";
import type { Clock } from "../clock.ts";
import { isToldInParts } from "../endings/declared-answers.ts";
import { BufferedResponse } from "./buffered-response.ts";
import { connectionFailure } from "./connection-failure.ts";
import { announcedLength, readBody } from "./read-body.ts";
import { Watch } from "./watch.ts";
import { watchStream } from "./watch-stream.ts";

/** Limits of one attempt. */
export interface TimeoutOptions {
  /** Longest time for one attempt, its body included; milliseconds. @default 120_000 */
  readonly attemptTimeoutMs?: number;
  /** Longest pause between two pieces of a body; milliseconds. @default 30_000 */
  readonly bodyIdleTimeoutMs?: number;
  /** Largest body that is read into memory, in bytes. @default 268_435_456 (256 MiB) */
  readonly maxBodyBytes?: number;
  /** Bytes of an error body that are read. The rest is not downloaded. @default 65_536 */
  readonly maxErrorBodyBytes?: number;
}

/** Bodies that are parsed as a whole anyway. An answer without a type is one that was not expected. */
const wholeTypes = /json|^text\/|xml|^application\/x-www-form-urlencoded|^$/i;

/** How much of a refusal the other layers may look at; characters. */
const errorTextLength = 65_536;

/**
 * The innermost layer: sends the attempt, follows no redirect, and reads the body within the limits, so that a
 * connection that breaks in the middle of a body is a failed attempt like any other.
 *
 * @throws {AttemptTimeout} when an attempt gets no answer in time
 * @throws {BodyIdleTimeout} when the rest of a body does not come
 * @throws {DeadlineExceeded} when the deadline passes
 * @throws {ConnectionFailed} when the connection cannot be made, or breaks
 * @throws {BodyTooLarge} when a body is larger than allowed
 * @throws {Error} with the reason of the caller's signal, when it aborts
 */
export function timeoutSend(transport: Transport, clock: Clock, options: TimeoutOptions = {}): Send {
  const {
    attemptTimeoutMs = 120_000,
    bodyIdleTimeoutMs = 30_000,
    maxBodyBytes = 268_435_456,
    maxErrorBodyBytes = 65_536,
  } = options;

  return (attempt) => {
    const { call } = attempt;
    const watch = new Watch(attempt, clock, {
      attemptTimeoutMs: call.hints.attemptTimeoutMs ?? attemptTimeoutMs,
      bodyIdleTimeoutMs,
    });
    let headersArrived = false;
    const failed = (error: unknown): unknown =>
      watch.reason ?? (isErpError(error) ? error : connectionFailure(error, attempt, headersArrived));

    const run = async (): Promise<Response> => {
      try {
        if (watch.reason !== undefined) throw watch.reason;
        attempt.sentAtMs = clock.now();
        const response = await transport(attempt.url, toInit(attempt, watch.signal));
        headersArrived = true;
        attempt.status = response.status;
        attempt.contentType = response.headers.get("content-type");
        if (response.body === null) {
          attempt.bodyBytes = 0;
          watch.end();
          return response;
        }
        const inParts = isToldInParts(call.hints.answers, response.status, attempt.contentType);
        const refused = response.status >= 300 && !inParts;
        if (!refused && !inParts && !isReadWhole(attempt))
          return streamed(response, watchStream(response.body, watch, failed));
        watch.awaitPiece();
        const bytes = await readBody(response.body, watch, {
          expectedBytes: () => announcedLength(response),
          maxBytes: refused ? maxErrorBodyBytes : maxBodyBytes,
          onLonger: refused ? "cut" : () => new BodyTooLarge(attempt.facts(), { maxBodyBytes }),
        }).catch((error: unknown) => {
          // What refuses a write is the status; with a body that breaks off only the reason is lost.
          const isRefusal = call.retryClass !== "safe" && response.status >= 400 && response.status < 500;
          if (!isRefusal || watch.reason !== undefined) throw error;
          return new Uint8Array();
        });
        watch.end();
        attempt.bodyBytes = bytes.byteLength;
        attempt.isMarkup = beginsWithMarkup(bytes);
        if (!refused && call.retryClass !== "safe") attempt.answerBytes = bytes;
        if (refused)
          attempt.errorText = new TextDecoder()
            .decode(bytes.subarray(0, errorTextLength * 4))
            .slice(0, errorTextLength);
        return new BufferedResponse(bytes, response);
      } catch (error) {
        watch.end();
        throw failed(error);
      }
    };
    return watch.orFailure(run());
  };
}

function toInit(attempt: Attempt, signal: AbortSignal): RequestInit {
  const { method, body } = attempt.call;
  const init: RequestInit = { method, headers: attempt.headers, signal, redirect: "manual" };
  if (body === undefined) return init;
  return { ...init, body, ...(body instanceof ReadableStream ? { duplex: "half" } : {}) };
}

function isReadWhole({ call, contentType }: Attempt): boolean {
  const { hints, retryClass } = call;
  const wanted = hints.body;
  // What a write answers is looked at before it is handed out, whatever type it has.
  if (wanted === undefined && retryClass !== "safe" && hints.answers) return true;
  return wanted === undefined ? wholeTypes.test(contentType ?? "") : wanted === "buffer";
}

/** Whether the first byte that is neither white space nor part of a byte order mark is `<`. */
function beginsWithMarkup(bytes: Uint8Array): boolean {
  const first = bytes.find((byte) => byte > 0x20 && byte !== 0xef && byte !== 0xbb && byte !== 0xbf);
  return first === 0x3c;
}

/** The same answer around a body that is watched; a constructed one would forget its URL. */
function streamed(response: Response, body: ReadableStream<Uint8Array<ArrayBuffer>>): Response {
  const { status, statusText, headers, url } = response;
  const copy = new Response(body, { status, statusText, headers });
  Object.defineProperty(copy, "url", { value: url });
  return copy;
}
