import { BatchInvalid } from "../../errors/batch-invalid.ts";
import type { LookUp } from "../../errors/outcome-unknown.ts";
import { RecordAbsent } from "../../errors/record-absent.ts";
import type { BatchRequest } from "../../odata/batch/batch-request.ts";
import type { WireRow } from "../../odata/pages/wire-row.ts";
import type { DecodedRow } from "../../odata/rows/compile-row-decoder.ts";
import type { CallSettings } from "../calls/call-settings.ts";
import type { ClientContext } from "../calls/client-context.ts";
import { type PlannedCall, planCall } from "../calls/plan-call.ts";
import { readCall } from "../calls/read-call.ts";
import { callOptions } from "../calls/read-options.ts";
import { readAnsweredRecord } from "../reading/read-one.ts";
import { readProjection } from "../reading/read-projection.ts";
import { refusePart } from "../reading/send-read.ts";
import { planWrite } from "../writing/plan-write.ts";
import { readAnswer, type WriteAnswer } from "../writing/read-answer.ts";
import { planUpsert } from "../writing/upsert-record.ts";
import { lookUpOf } from "../writing/write-record.ts";
import type { BatchPart } from "./batch-parts.ts";

/** A part that is ready to be sent. */
export interface PlannedPart {
  readonly call: PlannedCall;
  readonly request: BatchRequest;
  /** What helps to find out whether a create took place. */
  readonly lookUp?: LookUp | undefined;
  /** Reads a success. */
  read(answer: WriteAnswer): Promise<DecodedRow | undefined>;
}

function requestOf(context: ClientContext, call: PlannedCall, body?: WireRow): BatchRequest {
  const { method } = call.operation;
  // Relative to the root, where `$batch` stands: every service understands that.
  return { method, url: call.url.slice(context.baseUrl.length + 1), headers: call.headers, ...(body && { body }) };
}

/**
 * Makes the request of one part.
 *
 * @returns undefined when nothing differs from what was read, so that there is nothing to send
 */
export async function planPart(
  context: ClientContext,
  part: BatchPart,
  signal: AbortSignal | undefined,
): Promise<PlannedPart | undefined> {
  const { path } = part;
  // All parts are one request, so these are the batch's.
  const stray = callOptions.find((name) => part.values[name] !== undefined);
  if (stray !== undefined) throw new BatchInvalid(`has one ${stray}, for all of its parts: give it to batch`);
  if (part.verb === "upsert") {
    const { call, body, lookUp, read } = await planUpsert(context, path, part.body, part.values, signal);
    return { call, request: requestOf(context, call, body), lookUp, read };
  }
  const settings: CallSettings = { ...(await readCall(context, part.verb, path, part.values)), signal };
  if (part.verb === "create" || part.verb === "update") {
    const write = await planWrite(context, part.verb, path, part.body, settings);
    if (!write) return undefined;
    const { call } = write;
    const lookUp = part.verb === "create" ? lookUpOf(call, part.body) : undefined;
    const request = requestOf(context, call, write.body);
    return { call, request, lookUp, read: (answer) => readAnswer(context, call, answer, lookUp) };
  }
  if (part.verb === "remove") {
    const call = await planCall(context, "DELETE", path, settings);
    return { call, request: requestOf(context, call), read: (answer) => readAnswer(context, call, answer) };
  }
  const projection = readProjection(settings);
  const call = await planCall(context, "GET", path, settings, projection);
  return {
    call,
    request: requestOf(context, call),
    async read({ status, text }) {
      if (status === 204) throw new RecordAbsent(path);
      refusePart(status);
      return readAnsweredRecord(context, call, text, projection.expand);
    },
  };
}
