import { BatchAnswerInvalid } from "../../errors/batch-answer-invalid.ts";
import { isWireRow } from "../pages/wire-row.ts";
import { rawNumber } from "../rows/raw-number.ts";
import { type BatchOutcome, unanswered } from "./batch-outcome.ts";
import { type BatchRequest, batchHeaders, checkBatch } from "./batch-request.ts";

/** The body of a JSON batch. */
export interface JsonBatch {
  readonly requests: readonly {
    readonly id: string;
    readonly method: string;
    readonly url: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body?: unknown;
  }[];
}

/**
 * Makes the body of `POST $batch` in JSON. Every request gets an id, because without one its answer could not be
 * found again (fact 115).
 *
 * @param maxRequests 100 for Business Central (fact 110), 1000 for Dataverse (fact 174)
 * @throws {BatchInvalid} when it is empty, too long, or a request is malformed
 */
export function buildJsonBatch(requests: readonly BatchRequest[], maxRequests = 100): JsonBatch {
  checkBatch(requests, maxRequests);
  return {
    requests: requests.map((request, index) => ({
      id: String(index + 1),
      method: request.method,
      url: request.url,
      headers: batchHeaders(request),
      ...(request.body !== undefined && { body: request.body }),
    })),
  };
}

function readHeaders(headers: unknown): Record<string, string> {
  if (!isWireRow(headers)) return {};
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      typeof value === "string" ? [[name.toLowerCase(), value]] : [],
    ),
  );
}

function readIndex(id: unknown, count: number): number {
  const index = typeof id === "string" && /^[1-9]\d{0,5}$/.test(id) ? Number(id) - 1 : Number.NaN;
  if (index < count) return index;
  throw new BatchAnswerInvalid("has an answer that belongs to no request");
}

/** Numbers that JavaScript would round or print in another way stay as they are: each response is read once more by its own entity. */
function keepDigits(_name: string, value: unknown, context?: { readonly source?: string }): unknown {
  return typeof value === "number" && context?.source !== undefined && String(value) !== context.source
    ? rawNumber(context.source)
    : value;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text, keepDigits);
  } catch {
    throw new BatchAnswerInvalid("is no JSON, or cut off");
  }
}

/** Text of a response's body: what is text in JSON already is no JSON itself. */
function textOf(body: unknown): string {
  if (body === undefined || body === null) return "";
  return typeof body === "string" ? body : JSON.stringify(body);
}

/**
 * Reads the answer to a JSON batch: one outcome per request, in the order of the requests. Answers are matched by id,
 * since a service may reorder them or leave some out.
 *
 * @param count requests that were sent
 * @throws {BatchAnswerInvalid} when answers cannot be matched with requests
 */
export function readJsonBatch(text: string, count: number): BatchOutcome[] {
  const body = parse(text);
  const responses = isWireRow(body) ? body["responses"] : undefined;
  if (!Array.isArray(responses)) throw new BatchAnswerInvalid("has no list of responses");
  const list: readonly unknown[] = responses;
  const outcomes: BatchOutcome[] = Array.from({ length: count }, () => unanswered);
  for (const response of list) {
    if (!isWireRow(response)) throw new BatchAnswerInvalid("has a response that is no object");
    const { id, status, headers, body: inner } = response;
    const index = readIndex(id, count);
    if (typeof status !== "number" || !Number.isInteger(status) || status < 200 || status > 599)
      throw new BatchAnswerInvalid("has a response without a status");
    if (outcomes[index] !== unanswered) throw new BatchAnswerInvalid("has two responses to one request");
    outcomes[index] = { state: "answered", status, headers: readHeaders(headers), text: textOf(inner) };
  }
  return outcomes;
}
