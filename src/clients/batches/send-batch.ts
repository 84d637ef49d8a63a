import { BatchInvalid } from "../../errors/batch-invalid.ts";
import { toApiError } from "../../http/errors/to-api-error.ts";
import type { BatchOutcome } from "../../odata/batch/batch-outcome.ts";
import { buildJsonBatch, readJsonBatch } from "../../odata/batch/json-batch.ts";
import { buildMultipartBatch, readMultipartBatch, type MultipartItem } from "../../odata/batch/multipart-batch.ts";
import { printPrefer } from "../../odata/headers/print-prefer.ts";
import type { DecodedRow } from "../../odata/rows/compile-row-decoder.ts";
import type { ClientContext } from "../calls/client-context.ts";
import type { PlannedCall } from "../calls/plan-call.ts";
import { sendCall } from "../calls/send-call.ts";
import { batchParts, type BatchPart } from "./batch-parts.ts";
import { planPart, type PlannedPart } from "./plan-part.ts";

/** How a batch is run. */
export interface BatchSettings {
  readonly transaction?: boolean;
  readonly continueOnError?: boolean;
  readonly signal?: AbortSignal;
}

/** Makes the parts of a batch. */
export type BatchBuilder = (parts: typeof batchParts) => readonly BatchPart[];

/** What became of one part. */
export type PartResult =
  | { readonly state: "done"; readonly value: DecodedRow | undefined }
  | { readonly state: "refused" | "unreadable"; readonly error: unknown }
  | { readonly state: "undone" | "not executed" | "unchanged" };

/** `POST $batch`, which imported specs do not name. A batch that writes is sent once, whatever its parts are. */
function batchCall(
  context: ClientContext,
  parts: readonly PlannedPart[],
  { transaction, continueOnError, signal }: BatchSettings,
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
      company: first.call.hints.company,
      quota: first.call.hints.quota,
    },
    signal,
  };
}

/** The requests as the service wants them, and how its answer is read. */
function formOf(
  context: ClientContext,
  parts: readonly PlannedPart[],
  { transaction = false }: BatchSettings,
): { body: string; contentType: string; read(text: string, contentType: string): BatchOutcome[] } {
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
      read: (text) => readJsonBatch(text, parts.length, transaction ? "snapshot" : "none"),
    };
  }
  const items: readonly MultipartItem[] = transaction ? [{ changeSet: requests }] : requests;
  const { body, contentType } = buildMultipartBatch(items, `batch_${crypto.randomUUID()}`, batch.maxRequests);
  return { body, contentType, read: (text, type) => readMultipartBatch(text, type, items) };
}

async function resultOf(
  context: ClientContext,
  { call, read }: PlannedPart,
  outcome: BatchOutcome | undefined,
): Promise<PartResult> {
  if (outcome?.state !== "answered") return outcome ?? { state: "not executed" };
  const { status, headers, text } = outcome;
  const { row, method, path } = call.operation;
  if (status >= 300) {
    const answer = new Response(null, { status, headers });
    return {
      state: "refused",
      error: toApiError(
        answer,
        { operation: row.id, method, path, company: call.hints.company, attempts: 1 },
        { ...context.reading, text, nowMs: context.clock.now() },
      ),
    };
  }
  return read(text).then(
    (value): PartResult => ({ state: "done", value }),
    (error: unknown): PartResult => ({ state: "unreadable", error }),
  );
}

/**
 * Sends several requests at once and tells of each what became of it, in their order. Answers are matched by id; what
 * the service says nothing of was not executed (fact 116).
 *
 * @throws {BatchInvalid} before anything is sent; {@link BatchAnswerInvalid} when the answer does not fit the requests
 * @throws {OutcomeUnknown} when a batch that writes may have taken place; {@link ApiError} when it was refused as a whole
 */
export async function sendBatch(
  context: ClientContext,
  build: BatchBuilder,
  settings: BatchSettings = {},
): Promise<PartResult[]> {
  if (settings.transaction && settings.continueOnError)
    throw new BatchInvalid("cannot be a transaction and go on behind a failure: choose one");
  const planned: (PlannedPart | undefined)[] = [];
  for (const part of build(batchParts)) planned.push(await planPart(context, part, settings.signal));
  const parts = planned.filter((part) => part !== undefined);
  if (planned.length > 0 && parts.length === 0) return planned.map(() => ({ state: "unchanged" }));
  const form = formOf(context, parts, settings);
  const { text, headers } = await sendCall(context, batchCall(context, parts, settings), form.body, {
    contentType: form.contentType,
  });
  const outcomes = form.read(text, headers.get("content-type") ?? "");
  const results: PartResult[] = [];
  let next = 0;
  for (const part of planned)
    results.push(part ? await resultOf(context, part, outcomes[next++]) : { state: "unchanged" });
  return results;
}
