import { BatchInvalid } from "../../errors/batch-invalid.ts";
import { isMethod } from "../../kit/http-methods.ts";

/** One request inside of a batch. */
export interface BatchRequest {
  readonly method: "GET" | "POST" | "PATCH" | "PUT" | "DELETE";
  /** Address of the inner request, percent-encoded; relative to the service root where the service wants that. */
  readonly url: string;
  /** `If-Match` stands here (fact 119), and `Company` where the address has none (fact 115). */
  readonly headers?: Readonly<Record<string, string>>;
  /** A record from `encodeBody`; sent as JSON. */
  readonly body?: unknown;
}

const headerName = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;

function checkHeader(name: string, value: string): void {
  if (!headerName.test(name) || /[\r\n\0]/.test(value))
    throw new BatchInvalid(`has a request whose header ${headerName.test(name) ? name : "name"} no header may have`);
}

/** Headers of a request; one with a body says that it is JSON, which inner requests have to do by themselves (fact 115). */
export function batchHeaders({ headers = {}, body }: BatchRequest): Record<string, string> {
  for (const [name, value] of Object.entries(headers)) checkHeader(name, value);
  const typed = Object.keys(headers).some((name) => name.toLowerCase() === "content-type");
  return body === undefined || typed ? { ...headers } : { "Content-Type": "application/json", ...headers };
}

/**
 * Refuses a batch that the service could not take apart again.
 *
 * @throws {BatchInvalid} when it is empty, too long, or a request is malformed
 */
export function checkBatch(requests: readonly BatchRequest[], maxRequests: number): void {
  if (requests.length === 0) throw new BatchInvalid("has no requests");
  if (requests.length > maxRequests)
    throw new BatchInvalid(`has ${requests.length} requests, and the service takes ${maxRequests}`);
  for (const { method, url, body } of requests) {
    if (!isMethod(method)) throw new BatchInvalid("has a request with an unknown method");
    // What is not printable ASCII would end the request line or be misread.
    if (!/^[\x21-\x7e]+$/.test(url)) throw new BatchInvalid("has a request whose address is not percent-encoded");
    if (method === "GET" && body !== undefined) throw new BatchInvalid("has a GET with a body");
  }
}
