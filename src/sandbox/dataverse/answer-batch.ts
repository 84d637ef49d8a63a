import { runBatch } from "../odata/batch/batch.ts";
import { boundaryOf, formatMultipartBatch, parseMultipartBatch } from "../odata/batch/multipart-batch.ts";
import { parsePrefer } from "../odata/page/prefer-header.ts";
import { Refusal } from "../odata/refusal.ts";

const mostInBatch = 1000;

/** What is said of requests that failed with another one of their change set. */
const dependencyFailed = 424;

/** A batch as it came, and what its requests go to. */
export interface BatchCall {
  readonly headers: Headers;
  readonly body: string;
  readonly requestId: string;
  /** Remembers the state; the answer brings it back. */
  readonly savepoint: () => () => void;
  /** Answers one of the requests, whatever becomes of it. */
  readonly send: (method: string, address: string, headers: Headers, body: string | undefined) => Promise<Response>;
}

/** References in a body to what a request before it made: `"primarycontactid@odata.bind": "$1"`. */
const referring = /("(?:[^"\\]*@odata\.bind|@odata\.id)"\s*:\s*")\$([^"\s/]+)"/g;

/**
 * Runs the requests of a batch; each change set is done as a whole or not at all (fact 174).
 * @see https://learn.microsoft.com/power-apps/developer/data-platform/webapi/execute-batch-operations-using-web-api
 */
export async function answerBatch({ headers, body, requestId, savepoint, send }: BatchCall): Promise<Response> {
  const boundary = boundaryOf(headers.get("content-type") ?? "");
  if (boundary === undefined) throw new Refusal(415, "0x80060888", "A batch must be multipart/mixed with a boundary.");
  const requests = parseMultipartBatch(body, boundary);
  if (requests.length > mostInBatch)
    throw new Refusal(400, "0x80060888", `A batch holds at most ${mostInBatch} requests.`);
  const continueOnError = parsePrefer(headers.get("prefer")).has("odata.continue-on-error");
  const answers = await runBatch(requests, {
    continueOnError,
    transaction: false,
    savepoint,
    locationHeaders: ["odata-entityid"],
    send: ({ method, headers: own, body: inner }, address, locations) => {
      const spelled = inner?.replace(referring, (whole, start: string, id: string) => {
        const location = locations.get(id);
        return location === undefined ? whole : `${start}${location}"`;
      });
      return send(method, address, own, spelled);
    },
  });
  const mark = `batchresponse_${requestId}`;
  const failure = answers.find(({ status }) => status >= 400 && status !== dependencyFailed);
  // Without the preference the failure's status is that of the batch, whatever was done before it.
  return new Response(formatMultipartBatch(answers, mark, true), {
    status: continueOnError ? 200 : (failure?.status ?? 200),
    headers: { "content-type": `multipart/mixed; boundary=${mark}`, "odata-version": "4.0" },
  });
}
