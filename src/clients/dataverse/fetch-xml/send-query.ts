import { BatchAnswerInvalid } from "../../../errors/batch-answer-invalid.ts";
import { toApiError } from "../../../http/errors/to-api-error.ts";
import { buildMultipartBatch, readMultipartBatch } from "../../../odata/batch/multipart-batch.ts";
import type { ClientContext } from "../../calls/client-context.ts";
import type { PlannedCall } from "../../calls/plan-call.ts";
import { sendCall } from "../../calls/send-call.ts";
import { sendRead } from "../../reading/send-read.ts";
import { factsOfCall } from "../../writing/read-answer.ts";

/**
 * Longest address that is asked for by itself. The service takes 32,768 characters, proxies and servers on the way often
 * no more than 8 kB; in a batch an address may have 65,536.
 *
 * @see https://learn.microsoft.com/power-apps/developer/data-platform/webapi/use-fetchxml-web-api#use-fetchxml-within-a-batch-request
 */
const longestAddress = 7_500;

/** The answer of a read whose address is too long for one, which travels in the body of a batch. */
async function sendInBatch(context: ClientContext, call: PlannedCall, url: string): Promise<string> {
  const { table, row } = call.operation;
  const request = { method: "GET" as const, url: url.slice(context.baseUrl.length + 1), headers: call.headers };
  const { body, contentType } = buildMultipartBatch([request], `batch_${crypto.randomUUID()}`);
  const batch: PlannedCall = {
    ...call,
    operation: { method: "POST", path: "/$batch", row: { id: row.id }, table },
    url: `${context.baseUrl}/$batch`,
    headers: context.headers,
    hints: { ...call.hints, path: "/$batch", retry: "safe", answers: { filled: ["200"], empty: [], inParts: true } },
  };
  const answer = await sendCall(context, batch, body, { contentType });
  const [outcome] = readMultipartBatch(answer.text, answer.headers.get("content-type") ?? "", [request]);
  if (outcome?.state !== "answered") throw new BatchAnswerInvalid("has no answer to the query");
  const { status, headers, text } = outcome;
  if (status < 300) return text;
  const refusal = new Response(null, { status, headers });
  throw toApiError(refusal, factsOfCall(call, answer.attempts), {
    ...context.reading,
    text,
    url: call.url,
    nowMs: context.clock.now(),
  });
}

/**
 * Sends a query, in its address or, where that would be too long, in a batch.
 *
 * @throws {ApiError} when the service refuses
 */
export async function sendQuery(context: ClientContext, call: PlannedCall, xml: string, page: number): Promise<string> {
  const url = `${call.url}?fetchXml=${encodeURIComponent(xml)}`;
  if (url.length > longestAddress) return sendInBatch(context, call, url);
  return (await sendRead(context, call, { url, page })).text;
}
