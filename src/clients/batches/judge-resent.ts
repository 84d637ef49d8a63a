import type { CallFacts } from "../../errors/call-error.ts";
import { isErpError } from "../../errors/erp-error.ts";
import { OutcomeUnknown } from "../../errors/outcome-unknown.ts";
import { anySuccess } from "../../http/endings/sent-write.ts";
import { type EndingRules, writeEnding } from "../../http/endings/write-ending.ts";
import { toApiError } from "../../http/errors/to-api-error.ts";
import type { RecordedRequest } from "../../http/log/call-log.ts";
import type { BatchOutcome } from "../../odata/batch/batch-outcome.ts";
import { readSentBatch, type SentBatch } from "../../odata/batch/sent-batch.ts";
import { type PartEnding, settleParts } from "./settle-parts.ts";

/** What is known of the repeat beside its answer. */
export interface ResentBatch {
  readonly facts: CallFacts;
  readonly request: RecordedRequest;
  /** How answers of the service are read. */
  readonly rules: EndingRules;
  /** Epoch milliseconds. */
  readonly nowMs: number;
}

function endingOf(method: string, outcome: BatchOutcome, rules: EndingRules): PartEnding {
  if (outcome.state !== "answered") return outcome.state;
  const { status, headers, text } = outcome;
  if (method === "GET") return status < 300 ? "done" : "refused";
  // What each operation declares is not known any more: any success that is neither a page nor an error.
  const write = { method, commits: false, answers: anySuccess, conditional: false, earlierOpen: false };
  return writeEnding(write, { status, contentType: headers["content-type"] ?? null, text }, rules).ending;
}

function read(batch: SentBatch, text: string, response: Response): BatchOutcome[] | undefined {
  try {
    return batch.read(text, response.headers.get("content-type") ?? "");
  } catch (error) {
    if (isErpError(error)) return undefined;
    throw error;
  }
}

/**
 * Looks at what became of each request of a batch that was sent again: the status of a batch says nothing of them.
 * Leaves the answer to be read.
 *
 * @throws {OutcomeUnknown} when one of them may have taken place, or some did and others did not: all of it again would
 *   do these twice
 * @throws {ApiError} of the first that was refused, when none of them took place
 */
export async function judgeResentBatch(
  response: Response,
  { facts, request, rules, nowMs }: ResentBatch,
): Promise<void> {
  if (response.status >= 300) return;
  const unknown = (why: string): OutcomeUnknown =>
    new OutcomeUnknown(facts, { why, sentAtMs: nowMs, status: response.status, repeatable: false, response });
  const { headers, body } = request;
  const sent = readSentBatch(new TextDecoder().decode(body), headers["content-type"] ?? "");
  const outcomes = read(sent, await response.clone().text(), response);
  if (!outcomes) throw unknown("the answer does not tell of the requests");
  const continueOnError = /continue-on-error(?!\s*=\s*false)/i.test(headers["prefer"] ?? "");
  const transaction = sent.hasChangeSet || headers["isolation"] !== undefined;
  const states = settleParts(
    outcomes.map((outcome, index) => endingOf(sent.methods[index] ?? "POST", outcome, rules)),
    { transaction, continueOnError },
  );
  const writes = states.filter((_, index) => sent.methods[index] !== "GET");
  if (writes.every((state) => state === "done")) return;
  if (writes.some((state) => state === "done" || state === "unknown")) {
    const done = writes.filter((state) => state === "done").length;
    throw unknown(`${done} of the ${writes.length} writes in the batch were certainly done`);
  }
  const refused = outcomes[states.indexOf("refused")];
  if (refused?.state !== "answered") throw unknown("the answer does not tell of the requests");
  const part = new Response(null, { status: refused.status, headers: refused.headers });
  throw toApiError(part, facts, { ...rules, parse: rules.readError, text: refused.text, url: request.url, nowMs });
}
