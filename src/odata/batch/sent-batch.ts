import { BatchAnswerInvalid } from "../../errors/batch-answer-invalid.ts";
import { BatchInvalid } from "../../errors/batch-invalid.ts";
import { isWireRow } from "../pages/wire-row.ts";
import type { BatchOutcome } from "./batch-outcome.ts";
import type { BatchRequest } from "./batch-request.ts";
import { readJsonBatch } from "./json-batch.ts";
import { type MultipartItem, readMultipartBatch } from "./multipart-batch.ts";
import { boundaryOf, readHeaded, splitParts } from "./multipart-parts.ts";

/** A batch that was sent, as far as its answer is read by it. */
export interface SentBatch {
  /** Method of each request, in their order. */
  readonly methods: readonly string[];
  /** Whether requests of it succeed or fail together. */
  readonly hasChangeSet: boolean;
  /** Reads an answer. @throws {BatchAnswerInvalid} when it does not fit the requests */
  read(text: string, contentType: string): BatchOutcome[];
}

const methods = ["GET", "POST", "PATCH", "PUT", "DELETE"] as const;

function toRequest(method: unknown, url: unknown): BatchRequest {
  const known = methods.find((one) => one === method);
  if (known === undefined || typeof url !== "string") throw new BatchInvalid("has a request that is none");
  return { method: known, url };
}

/** The request line of `application/http`, behind the part's own headers. */
function readRequest(text: string): BatchRequest {
  const [, method, url] = /^(\S+) (\S+) HTTP\/\d/.exec(text) ?? [];
  return toRequest(method, url);
}

function readItems(text: string, boundary: string): MultipartItem[] {
  return splitParts(text, boundary)
    .map(readHeaded)
    .map(({ headers, rest }) => {
      const inner = boundaryOf(headers["content-type"] ?? "");
      if (inner === undefined) return readRequest(rest);
      return { changeSet: splitParts(rest, inner).map((part) => readRequest(readHeaded(part).rest)) };
    });
}

function readJsonRequests(text: string): BatchRequest[] {
  const body: unknown = JSON.parse(text);
  const requests = isWireRow(body) ? body["requests"] : undefined;
  if (!Array.isArray(requests)) throw new BatchInvalid("has no list of requests");
  const list: readonly unknown[] = requests;
  return list.map((one) => (isWireRow(one) ? toRequest(one["method"], one["url"]) : toRequest(one, undefined)));
}

/**
 * Reads a batch that {@link buildJsonBatch} or {@link buildMultipartBatch} made, from what was kept of it.
 *
 * @throws {BatchInvalid} when it is none of them
 */
export function readSentBatch(text: string, contentType: string): SentBatch {
  const boundary = boundaryOf(contentType);
  try {
    if (boundary === undefined) {
      const requests = readJsonRequests(text);
      return {
        methods: requests.map(({ method }) => method),
        hasChangeSet: false,
        read: (answer) => readJsonBatch(answer, requests.length),
      };
    }
    const items = readItems(text, boundary);
    return {
      methods: items.flatMap((item) => ("changeSet" in item ? item.changeSet : [item])).map(({ method }) => method),
      hasChangeSet: items.some((item) => "changeSet" in item),
      read: (answer, type) => readMultipartBatch(answer, type, items),
    };
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof BatchAnswerInvalid)
      throw new BatchInvalid("cannot be read back from what was kept of it");
    throw error;
  }
}
