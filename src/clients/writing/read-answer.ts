import { AnswerUnreadable } from "../../errors/answer-unreadable.ts";
import type { CallFacts } from "../../errors/call-error.ts";
import type { LookUp } from "../../errors/outcome-unknown.ts";
import { PartlyFailed } from "../../errors/partly-failed.ts";
import { readRecord } from "../../odata/pages/read-record.ts";
import type { DecodedRow, OpenNested } from "../../odata/rows/compile-row-decoder.ts";
import type { ClientContext } from "../calls/client-context.ts";
import type { PlannedCall } from "../calls/plan-call.ts";
import type { Answer } from "../calls/send-call.ts";
import { completeNested } from "../reading/complete-nested.ts";
import { rowReader } from "../reading/row-reader.ts";
import { ownsValue } from "../tables/entity-shape.ts";
import { toldFailures } from "./told-failures.ts";

/** The answer to a write that was done. */
export type WriteAnswer = Pick<Answer, "status" | "text" | "attempts" | "sentAtMs">;

/** What is known of a call when something goes wrong. */
export function factsOfCall({ operation, hints }: PlannedCall, attempts: number): CallFacts {
  const { row, method, path } = operation;
  return { operation: row.id, method, path, company: hints.company, attempts };
}

async function decode(context: ClientContext, call: PlannedCall, text: string): Promise<DecodedRow> {
  const { row, table } = call.operation;
  const reader = rowReader(table, row.record, context.decoding);
  const open: OpenNested[] = [];
  const record = reader.decode(
    readRecord(reader.parse(text), context.rules.dialect, ownsValue(table, row.record)),
    open,
  );
  const read: PlannedCall = { ...call, operation: { ...call.operation, method: "GET" } };
  if (open.length > 0) await completeNested(context, read, reader, open, undefined);
  return record;
}

/**
 * What a write answered: the stored record, or nothing where the vendor answers nothing (facts 65 to 67). The chain has
 * found that the write was done: whatever goes wrong from here on does not change that.
 *
 * @throws {AnswerUnreadable} when the record cannot be read, or its lines cannot be completed
 * @throws {PartlyFailed} when the record says that the work or a part of it failed
 */
export async function readAnswer(
  context: ClientContext,
  call: PlannedCall,
  { status, text, attempts, sentAtMs }: WriteAnswer,
  lookUp?: LookUp,
): Promise<DecodedRow | undefined> {
  if (call.operation.row.record === undefined || (status !== 201 && text.trim() === "")) return undefined;
  const record = await decode(context, call, text).catch((cause: unknown) => {
    const what = "the record of the answer";
    throw new AnswerUnreadable(factsOfCall(call, attempts), { what, status, sentAtMs, lookUp, cause });
  });
  const failures = toldFailures(call.operation, record);
  if (failures) throw new PartlyFailed(factsOfCall(call, attempts), { status, sentAtMs, failures, record });
  return record;
}
