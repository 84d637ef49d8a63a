import { OutcomeUnknown } from "../../errors/outcome-unknown.ts";
import { isErrorBody } from "../../http/endings/error-forms.ts";
import { type WriteEnding, writeEnding } from "../../http/endings/write-ending.ts";
import { toApiError } from "../../http/errors/to-api-error.ts";
import { readVendorError } from "../../http/errors/vendor-error.ts";
import { vendorReason } from "../../http/errors/vendor-reason.ts";
import { type BatchOutcome, unanswered } from "../../odata/batch/batch-outcome.ts";
import type { DecodedRow } from "../../odata/rows/compile-row-decoder.ts";
import type { ClientContext } from "../calls/client-context.ts";
import { factsOfCall } from "../writing/read-answer.ts";
import type { PlannedPart } from "./plan-part.ts";
import { type BatchManner, type PartEnding, type PartState, settleParts } from "./settle-parts.ts";

/** What became of one part. */
export type PartResult =
  | { readonly state: "done"; readonly value: DecodedRow | undefined }
  | { readonly state: "refused" | "unreadable" | "unknown"; readonly error: unknown }
  | { readonly state: "undone" | "not executed" | "unchanged" };

/** A part with what the answer says of it. */
interface AnsweredPart {
  readonly part: PlannedPart;
  readonly outcome: BatchOutcome;
  /** What it proves by itself. */
  readonly ending: PartEnding;
  /** Why it may prove nothing. */
  readonly why: string;
}

function proofOf(context: ClientContext, { call }: PlannedPart, outcome: BatchOutcome): WriteEnding | undefined {
  if (outcome.state !== "answered") return undefined;
  const { status, headers, text } = outcome;
  const { answers, commits = false } = call.hints;
  const { parse, ...rules } = context.reading;
  return writeEnding(
    // A batch that writes is sent once: no part of it was sent before.
    { method: call.operation.method, commits, answers, conditional: false, earlierOpen: false },
    { status, contentType: headers["content-type"] ?? null, text },
    { ...rules, readError: parse },
  );
}

function weigh(context: ClientContext, part: PlannedPart, outcome: BatchOutcome): AnsweredPart {
  const proof = proofOf(context, part, outcome);
  const ending = proof?.ending ?? (outcome.state === "undone" ? "undone" : "unanswered");
  return { part, outcome, ending, why: proof?.ending === "unknown" ? proof.why : "the answer says nothing of it" };
}

/** The refusal of a part, as the same call outside of a batch would throw it. */
function refusalOf(context: ClientContext, { call }: PlannedPart, outcome: BatchOutcome): unknown {
  const { status, headers, text } = outcome.state === "answered" ? outcome : { status: 500, headers: {}, text: "" };
  const answer = new Response(null, { status, headers });
  const options = { ...context.reading, text, url: call.url, nowMs: context.clock.now() };
  return toApiError(answer, factsOfCall(call, 1), options);
}

/** What the vendor says in an answer that proves nothing. */
function saidIn(context: ClientContext, { call }: PlannedPart, outcome: BatchOutcome): string | undefined {
  if (outcome.state !== "answered" || (outcome.status < 400 && !isErrorBody(outcome.text))) return undefined;
  const { status, headers, text } = outcome;
  const read = (context.reading.parse ?? readVendorError)(text);
  return vendorReason(new Response(null, { status, headers }), text, read.message, call.url);
}

async function resultOf(
  context: ClientContext,
  { part, outcome, why }: AnsweredPart,
  state: PartState,
  sentAtMs: number,
): Promise<PartResult> {
  if (state === "undone" || state === "not executed") return { state };
  const { call, lookUp } = part;
  const status = outcome.state === "answered" ? outcome.status : undefined;
  const isRead = call.operation.method === "GET";
  if (state === "refused" || (isRead && status !== undefined && status >= 300))
    return { state: "refused", error: refusalOf(context, part, outcome) };
  if (state === "unknown" || outcome.state !== "answered") {
    const repeatable = isRead || call.operation.row.retry === "idempotent";
    const said = saidIn(context, part, outcome);
    const error = new OutcomeUnknown(factsOfCall(call, 1), { why, sentAtMs, status, lookUp, repeatable, said });
    return { state: "unknown", error };
  }
  return part.read({ status: outcome.status, text: outcome.text, attempts: 1, sentAtMs }).then(
    (value): PartResult => ({ state: "done", value }),
    (error: unknown): PartResult => ({ state: "unreadable", error }),
  );
}

/** Tells of each part what became of it, in the order of the parts. */
export async function readParts(
  context: ClientContext,
  parts: readonly PlannedPart[],
  outcomes: readonly BatchOutcome[],
  manner: BatchManner,
  sentAtMs: number,
): Promise<PartResult[]> {
  const weighed = parts.map((part, index) => weigh(context, part, outcomes[index] ?? unanswered));
  const states = settleParts(
    weighed.map(({ ending }) => ending),
    manner,
  );
  const results: PartResult[] = [];
  // One after the other: completing the lines of one record may take requests of its own.
  for (const [index, one] of weighed.entries())
    results.push(await resultOf(context, one, states[index] ?? "unknown", sentAtMs));
  return results;
}
