import type { PagingRow } from "../../../generated/tables.ts";
import { EnvelopeUnknown } from "../../errors/envelope-unknown.ts";
import { readPage } from "../../odata/pages/read-page.ts";
import type { DecodedRow, OpenNested } from "../../odata/rows/compile-row-decoder.ts";
import type { ClientContext } from "../calls/client-context.ts";
import type { PlannedCall } from "../calls/plan-call.ts";
import type { Answer } from "../calls/send-call.ts";
import { completeNested } from "./complete-nested.ts";
import { rowReader } from "./row-reader.ts";
import { refusePart } from "./send-read.ts";

/**
 * The rows of a list that an action answered with.
 *
 * @throws {EnvelopeUnknown} when the answer does not have the shape of a list, or is a part of one
 */
export async function readAnsweredRows(
  context: ClientContext,
  call: PlannedCall,
  { status, text }: Pick<Answer, "status" | "text">,
  paging: PagingRow,
): Promise<readonly DecodedRow[]> {
  refusePart(status);
  const { row, table } = call.operation;
  const reader = rowReader(table, row.record, context.decoding);
  const { rows, nextLink } = readPage(reader.parse(text), paging);
  // An action is not repeated for the rest of what it found.
  if (nextLink !== undefined) throw new EnvelopeUnknown("a whole list", "a part of one, with a link to the next page");
  const open: OpenNested[] = [];
  const records = rows.map((wire) => reader.decode(wire, open));
  const read: PlannedCall = { ...call, operation: { ...call.operation, method: "GET" } };
  if (open.length > 0) await completeNested(context, read, reader, open, undefined);
  return records;
}
