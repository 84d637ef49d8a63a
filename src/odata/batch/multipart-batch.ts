import { BatchAnswerInvalid } from "../../errors/batch-answer-invalid.ts";
import { BatchInvalid } from "../../errors/batch-invalid.ts";
import { type BatchOutcome, unanswered, undone } from "./batch-outcome.ts";
import { type BatchRequest, batchHeaders, checkBatch } from "./batch-request.ts";
import { boundaryOf, type HeadedText, readHeaded, splitParts } from "./multipart-parts.ts";

/** Requests that succeed or fail together (fact 174). */
export interface ChangeSet {
  readonly changeSet: readonly BatchRequest[];
}

export type MultipartItem = BatchRequest | ChangeSet;

/** What to send to `$batch`. */
export interface MultipartBatch {
  readonly contentType: string;
  readonly body: string;
}

const lineBreak = "\r\n";
const boundaryPattern = /^[0-9A-Za-z_-]{8,60}$/;

function requestsOf(item: MultipartItem): readonly BatchRequest[] {
  return "changeSet" in item ? item.changeSet : [item];
}

function printRequest(request: BatchRequest, contentId: number): string {
  const headers = Object.entries(batchHeaders(request)).map(([name, value]) => `${name}: ${value}`);
  const head = [
    "Content-Type: application/http",
    "Content-Transfer-Encoding: binary",
    `Content-ID: ${contentId}`,
    "",
    `${request.method} ${request.url} HTTP/1.1`,
    ...headers,
    "",
  ];
  return [...head, request.body === undefined ? "" : JSON.stringify(request.body)].join(lineBreak);
}

function wrap(boundary: string, parts: readonly string[]): string {
  return [...parts.map((part) => `--${boundary}${lineBreak}${part}${lineBreak}`), `--${boundary}--${lineBreak}`].join(
    "",
  );
}

/**
 * Makes a `multipart/mixed` batch. Requests are numbered through, change sets included, by their `Content-ID`.
 *
 * @param boundary random text of 8 to 60 letters and digits, chosen by the caller
 * @throws {BatchInvalid} when a request is malformed, a change set reads, or the boundary occurs in a body
 * @see https://docs.oasis-open.org/odata/odata/v4.01/os/part1-protocol/odata-v4.01-os-part1-protocol.html#sec_MultipartBatchFormat
 */
export function buildMultipartBatch(
  items: readonly MultipartItem[],
  boundary: string,
  maxRequests = 1000,
): MultipartBatch {
  if (!boundaryPattern.test(boundary))
    throw new BatchInvalid("needs a boundary of 8 to 60 letters, digits, hyphens or underscores");
  checkBatch(items.flatMap(requestsOf), maxRequests);
  let contentId = 0;
  const parts = items.map((item, index) => {
    const requests = requestsOf(item);
    const printed = requests.map((request) => printRequest(request, ++contentId));
    if (printed.some((text) => text.includes(boundary)))
      throw new BatchInvalid("has the boundary inside of a request; choose another one");
    if (!("changeSet" in item)) return printed.join("");
    if (requests.length === 0) throw new BatchInvalid("has an empty change set");
    if (requests.some(({ method }) => method === "GET")) throw new BatchInvalid("has a GET inside of a change set");
    const inner = `${boundary}_set${index + 1}`;
    return `Content-Type: multipart/mixed; boundary=${inner}${lineBreak}${lineBreak}${wrap(inner, printed)}`;
  });
  return { contentType: `multipart/mixed; boundary=${boundary}`, body: wrap(boundary, parts) };
}

function readResponse(text: string): BatchOutcome {
  const lineEnd = text.indexOf("\n");
  const status = /^HTTP\/\d(?:\.\d)? ([2-5]\d\d)(?: |\r?$)/.exec(lineEnd < 0 ? text : text.slice(0, lineEnd))?.[1];
  if (status === undefined) throw new BatchAnswerInvalid("has a part without a status");
  const { headers, rest } = readHeaded(lineEnd < 0 ? "" : text.slice(lineEnd + 1));
  return { state: "answered", status: Number(status), headers, text: rest.trim() };
}

function isFailure(part: HeadedText): boolean {
  const response = readResponse(part.rest);
  return response.state === "answered" && response.status >= 400;
}

/** The number that a part carries; undefined when it carries none. */
function contentIdOf(part: HeadedText): number | undefined {
  const id = part.headers["content-id"]?.replace(/[<>]/g, "");
  if (id === undefined) return undefined;
  if (/^[1-9]\d{0,5}$/.test(id)) return Number(id);
  throw new BatchAnswerInvalid("has an answer that belongs to no request");
}

/** A set that failed is answered by one response for all of it; with an id it says which request is to blame. */
function readFailure(part: HeadedText, first: number, count: number, outcomes: BatchOutcome[]): void {
  const failure = readResponse(part.rest);
  if (failure.state !== "answered" || (failure.status < 400 && count > 1))
    throw new BatchAnswerInvalid("has one success for a whole change set");
  const guilty = contentIdOf(part);
  if (guilty !== undefined && (guilty <= first || guilty > first + count))
    throw new BatchAnswerInvalid("has an answer that belongs to no request of its change set");
  outcomes.fill(guilty === undefined ? failure : undone, first, first + count);
  if (guilty !== undefined) outcomes[guilty - 1] = failure;
}

function readSet(part: HeadedText, first: number, count: number, outcomes: BatchOutcome[]): void {
  const boundary = boundaryOf(part.headers["content-type"] ?? "");
  if (boundary === undefined) return readFailure(part, first, count, outcomes);
  const parts = splitParts(part.rest, boundary).map(readHeaded);
  const [only] = parts;
  // Dataverse wraps the failure as it wraps the answers of a set that succeeded.
  if (only && parts.length === 1 && count > 1 && isFailure(only)) return readFailure(only, first, count, outcomes);
  if (parts.length !== count) throw new BatchAnswerInvalid("answers a change set only in part");
  for (const [position, inner] of parts.entries()) {
    const place = (contentIdOf(inner) ?? first + position + 1) - 1;
    if (place < first || place >= first + count || outcomes[place] !== unanswered)
      throw new BatchAnswerInvalid("has an answer that belongs to no request of its change set");
    outcomes[place] = readResponse(inner.rest);
  }
}

/**
 * Reads the answer to a multipart batch: one outcome per request, numbered through as they were sent. Parts are
 * matched by their Content-ID, without one by their order; of what is missing the answer says nothing.
 *
 * @throws {BatchAnswerInvalid} when answers cannot be matched with requests, or the answer was cut off
 */
export function readMultipartBatch(text: string, contentType: string, items: readonly MultipartItem[]): BatchOutcome[] {
  const boundary = boundaryOf(contentType);
  if (boundary === undefined) throw new BatchAnswerInvalid("is no multipart/mixed");
  const parts = splitParts(text, boundary).map(readHeaded);
  if (parts.length > items.length) throw new BatchAnswerInvalid("has more parts than the batch");
  const firsts: number[] = [];
  let total = 0;
  for (const item of items) {
    firsts.push(total);
    total += requestsOf(item).length;
  }
  const outcomes: BatchOutcome[] = Array.from({ length: total }, () => unanswered);
  let next = 0;
  for (const part of parts) {
    const id = contentIdOf(part);
    const at = id === undefined ? next : firsts.findLastIndex((first) => first < id);
    const item = items[at];
    const first = firsts[at];
    if (item === undefined || first === undefined || (id ?? 0) > total || outcomes[first] !== unanswered)
      throw new BatchAnswerInvalid("has an answer that belongs to no request");
    if ("changeSet" in item) readSet(part, first, item.changeSet.length, outcomes);
    else outcomes[first] = readResponse(part.rest);
    next = at + 1;
  }
  return outcomes;
}
