import { BatchInvalid } from "../../errors/batch-invalid.ts";
import { OutcomeUnknown } from "../../errors/outcome-unknown.ts";
import type { OperationHints, Priority } from "../../http/operation-hints.ts";
import type { BatchOutcome } from "../../odata/batch/batch-outcome.ts";
import { buildJsonBatch, readJsonBatch } from "../../odata/batch/json-batch.ts";
import { buildMultipartBatch, type MultipartItem, readMultipartBatch } from "../../odata/batch/multipart-batch.ts";
import { printPrefer } from "../../odata/headers/print-prefer.ts";
import type { ClientContext } from "../calls/client-context.ts";
import type { PlannedCall } from "../calls/plan-call.ts";
import { callOptions, readShared, refuseUnknown } from "../calls/read-options.ts";
import { type Answer, sendCall } from "../calls/send-call.ts";
import { factsOfCall } from "../writing/read-answer.ts";
import { type BatchPart, type BatchParts, batchParts } from "./batch-parts.ts";
import { type PartResult, readParts } from "./part-results.ts";
import { type PlannedPart, planPart } from "./plan-part.ts";

/** How a batch is run. */
export interface BatchSettings {
  readonly transaction?: boolean;
  readonly continueOnError?: boolean;
  readonly signal?: AbortSignal;
  readonly priority?: Priority;
  readonly onWait?: OperationHints["onWait"];
}

/** Makes the parts of a batch. */
export type BatchBuilder = (parts: BatchParts) => readonly BatchPart[];

/** The requests as the service wants them, and how its answer is read. */
interface BatchForm {
  readonly body: string;
  readonly contentType: string;
  read(text: string, contentType: string): BatchOutcome[];
}

/** Whether an answer can be read, which proves that the batch was processed. */
function isReadable(form: BatchForm, text: string, contentType: string | null): boolean {
  try {
    form.read(text, contentType ?? "");
    return true;
  } catch {
    return false;
  }
}

/** An answer without content, a 204 or an empty 202, proves a write of its own and nothing of the parts of a batch. */
function readOutcomes(form: BatchForm, call: PlannedCall, answer: Answer): BatchOutcome[] {
  try {
    return form.read(answer.text, answer.headers.get("content-type") ?? "");
  } catch (cause) {
    if (call.hints.retry === "safe") throw cause;
    const { status, attempts, sentAtMs } = answer;
    const why = "the answer does not tell of the requests";
    throw new OutcomeUnknown(factsOfCall(call, attempts), { why, sentAtMs, status, repeatable: false, cause });
  }
}

/** `POST $batch`, which imported specs do not name. A batch that writes is sent once, whatever its parts are. */
function batchCall(
  context: ClientContext,
  parts: readonly PlannedPart[],
  { transaction, continueOnError, signal, priority, onWait }: BatchSettings,
  form: BatchForm,
): PlannedCall {
  const [first] = parts;
  if (!first) throw new BatchInvalid("has no requests");
  const prefer = printPrefer({ ...(continueOnError && { continueOnError }) });
  const isolation = transaction && context.habits.batch?.form === "json";
  return {
    operation: { method: "POST", path: "/$batch", row: { id: "SendBatch" }, table: first.call.operation.table },
    url: `${context.baseUrl}/$batch`,
    headers: {
      ...context.headers,
      ...(prefer !== undefined && { Prefer: prefer }),
      ...(isolation && { Isolation: "snapshot" }),
    },
    hints: {
      operationId: "SendBatch",
      path: "/$batch",
      retry: parts.every(({ request }) => request.method === "GET") ? "safe" : "never",
      answers: {
        filled: ["200", "202"],
        empty: [],
        inParts: true,
        isRecord: (text, type) => isReadable(form, text, type),
      },
      company: first.call.hints.company,
      quota: first.call.hints.quota,
      priority,
      onWait,
    },
    signal,
  };
}

function formOf(
  context: ClientContext,
  parts: readonly PlannedPart[],
  { transaction = false }: BatchSettings,
): BatchForm {
  const { batch } = context.habits;
  if (!batch)
    throw new BatchInvalid(
      `cannot be sent: ${context.tables.index.name} takes none (fact 71); send the requests one by one`,
    );
  const requests = parts.map(({ request }) => request);
  if (batch.form === "json") {
    const body = JSON.stringify(buildJsonBatch(requests, batch.maxRequests));
    return {
      body,
      contentType: "application/json",
      read: (text) => readJsonBatch(text, parts.length),
    };
  }
  const items: readonly MultipartItem[] = transaction ? [{ changeSet: requests }] : requests;
  const { body, contentType } = buildMultipartBatch(items, `batch_${crypto.randomUUID()}`, batch.maxRequests);
  return { body, contentType, read: (text, type) => readMultipartBatch(text, type, items) };
}

/**
 * Sends several requests at once and tells of each what became of it, in their order. Answers are matched by id; what
 * the service says nothing of was not executed behind a part that it refused (fact 116), and is unknown elsewhere.
 *
 * @throws {BatchInvalid} when a request or an option is not valid; nothing was sent
 * @throws {BatchAnswerInvalid} when a batch only reads and the answer does not fit its requests
 * @throws {OutcomeUnknown} when a batch that writes may have taken place
 * @throws {ApiError} when the batch was refused as a whole
 */
export async function sendBatch(
  context: ClientContext,
  build: BatchBuilder,
  settings: BatchSettings = {},
): Promise<PartResult[]> {
  const place = { method: "POST", path: "/$batch" };
  refuseUnknown(place, { ...settings }, [...callOptions, "transaction", "continueOnError"]);
  readShared(place, { ...settings });
  const { transaction = false, continueOnError = false } = settings;
  if (transaction && continueOnError)
    throw new BatchInvalid("cannot be a transaction and go on behind a failure: choose one");
  const planned: (PlannedPart | undefined)[] = [];
  for (const part of build(batchParts)) planned.push(await planPart(context, part, settings.signal));
  const parts = planned.filter((part) => part !== undefined);
  if (planned.length > 0 && parts.length === 0) return planned.map(() => ({ state: "unchanged" }));
  const form = formOf(context, parts, settings);
  const call = batchCall(context, parts, settings, form);
  const answer = await sendCall(context, call, form.body, { contentType: form.contentType });
  const { sentAtMs } = answer;
  const outcomes = readOutcomes(form, call, answer);
  const results = await readParts(context, parts, outcomes, { transaction, continueOnError }, sentAtMs);
  let next = 0;
  return planned.map((part) => (part && results[next++]) ?? { state: "unchanged" });
}
