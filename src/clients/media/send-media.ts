import type { CallFacts } from "../../errors/call-error.ts";
import { UnexpectedContent } from "../../errors/unexpected-content.ts";
import { toApiError } from "../../http/errors/to-api-error.ts";
import { attemptsOf } from "../../http/retry/attempts-of.ts";
import type { ClientContext } from "../calls/client-context.ts";
import type { PlannedCall } from "../calls/plan-call.ts";
import { refusePart } from "../reading/send-read.ts";

/**
 * Content to upload. A `Blob`, such as one of `fs.openAsBlob()`, can be sent again after a failure; a stream cannot.
 */
export type UploadContent = Uint8Array<ArrayBuffer> | ArrayBuffer | Blob | ReadableStream<Uint8Array>;

/** Longest time for one transfer, unless the caller says otherwise; a pause within it is limited by the client's timeouts. Milliseconds. */
const defaultDeadlineMs = 3_600_000;

/** A page where a file was asked for: a sign-in, or a gateway's apology. A file that is a page says so in its disposition. */
function isPage(response: Response): boolean {
  return (
    /^\s*(text\/html|application\/xhtml)/i.test(response.headers.get("content-type") ?? "") &&
    !response.headers.has("content-disposition")
  );
}

/**
 * Sends a request for bytes or with bytes. Neither is held in memory.
 *
 * @throws {EnvelopeUnknown} when a part of the content comes, with status 206
 * @throws {ApiError} when the service refuses
 * @throws {UnexpectedContent} when the answer is a web page
 * @throws {OriginRefused} when a redirect leads to another origin
 */
export async function sendMedia(
  context: ClientContext,
  call: PlannedCall,
  deadlineMs: number | undefined,
  content?: UploadContent,
): Promise<Response> {
  const { method, path, row } = call.operation;
  const longestMs = deadlineMs ?? defaultDeadlineMs;
  const response = await context.chain.fetch(call.url, {
    method,
    headers: {
      ...call.headers,
      Accept: content === undefined ? "*/*" : "application/json",
      ...(content !== undefined && { "Content-Type": "application/octet-stream" }),
    },
    ...(content !== undefined && { body: content }),
    ...(call.signal && { signal: call.signal }),
    hints: {
      ...call.hints,
      expects: "any",
      attemptTimeoutMs: longestMs,
      deadlineMs: longestMs,
      ...(content === undefined && { body: "stream" as const }),
    },
  });
  const facts: CallFacts = {
    operation: row.id,
    method,
    path,
    company: call.hints.company,
    attempts: attemptsOf(response),
  };
  if (!response.ok)
    throw toApiError(response, facts, { ...context.reading, text: await response.text(), nowMs: context.clock.now() });
  // Nobody asked for a range: whoever saved a part would take it for the file.
  if (content === undefined && response.status === 206) {
    await response.body?.cancel();
    refusePart(response.status);
  }
  if (isPage(response)) {
    await response.body?.cancel();
    throw new UnexpectedContent(facts, { status: response.status, found: "text/html", response });
  }
  return response;
}
