import { ArgumentInvalid } from "../../errors/argument-invalid.ts";
import { ListLooped } from "../../errors/list-looped.ts";
import { nextLinkWithin } from "../../odata/pages/next-link.ts";
import { readPage, type PageEnvelope } from "../../odata/pages/read-page.ts";
import type { DecodedRow, OpenNested } from "../../odata/rows/compile-row-decoder.ts";
import type { ClientContext } from "../calls/client-context.ts";
import { listOptions, planCall, type CallValues, type PlannedCall } from "../calls/plan-call.ts";
import { sendCall } from "../calls/send-call.ts";
import type { QueryOptions } from "../../odata/query/build-query.ts";
import { checkPageToken } from "./check-page-token.ts";
import { completeNested } from "./complete-nested.ts";
import type { DecodedPage } from "./decoded-page.ts";
import { fillEmptyLists } from "./fill-empty-lists.ts";
import { iterateRows } from "./iterate-rows.ts";
import { readProjection } from "./read-projection.ts";
import { rowReader } from "./row-reader.ts";
import { watchForLoop } from "./watch-for-loop.ts";

interface Start {
  readonly call: PlannedCall;
  readonly projection: QueryOptions;
  readonly envelope: PageEnvelope;
  readonly limit: number;
  /** Where the first page is. */
  readonly url: string;
}

function checkLimit(path: string, limit: unknown): number {
  if (limit === undefined) return Number.POSITIVE_INFINITY;
  if (typeof limit === "number" && Number.isSafeInteger(limit) && limit > 0) return limit;
  throw new ArgumentInvalid("GET", path, "limit is a whole number above 0; without it the list is complete.");
}

async function start(context: ClientContext, path: string, values: CallValues): Promise<Start> {
  const limit = checkLimit(path, values["limit"]);
  const operation = await context.tables.operation("GET", path);
  const { paging } = operation.row;
  if (!paging) throw new ArgumentInvalid("GET", path, "this is no list: use get.");
  // A server that pages by itself is asked for fewer rows only when they fit on one page, where $top cannot cut a link;
  // beside a page size of the client's Dataverse would not hear it (fact 172).
  const short = limit <= (paging.pageSize ?? 0) && paging.style !== "none" && values["pageToken"] === undefined && values["pageSize"] === undefined;
  const projection = readProjection(path, values);
  const call = await planCall(context, "GET", path, values, listOptions, { ...projection, ...(short && { top: limit }) });
  const { pageToken } = values;
  const url = pageToken === undefined ? call.url : checkPageToken(path, context.origins, context.baseUrl, call.url, pageToken);
  return { call, projection, envelope: { style: paging.style, items: paging.items }, limit, url };
}

/**
 * The pages of a list, each read when it is asked for. Next links are followed as they came, within the API's own
 * origins; what expanded collections lack is read before a page is handed out.
 *
 * @throws {ArgumentInvalid} {@link EnvelopeUnknown} {@link LinkRefused} {@link ListLooped} {@link ApiError}
 */
export async function* readPages(context: ClientContext, path: string, values: CallValues): AsyncGenerator<DecodedPage, void, undefined> {
  const { call, projection, envelope, limit, url: first } = await start(context, path, values);
  const reader = rowReader(call.operation.table, call.operation.row.record, context.decoding);
  let left = limit;
  const loop = watchForLoop();
  let url: string | undefined = first;
  for (let number = 1; url !== undefined; number += 1) {
    const { text } = await sendCall(context, call, undefined, { url, page: number });
    const page = readPage(reader.parse(text), envelope);
    const open: OpenNested[] = [];
    const rows: DecodedRow[] = [];
    for (const wire of page.rows) {
      if (rows.length === left) break;
      rows.push(reader.decode(wire, open));
    }
    if (open.length > 0) await completeNested(context, call, reader, open, projection.expand);
    fillEmptyLists(rows, call, projection.expand);
    const next = page.nextLink === undefined ? undefined : nextLinkWithin(context.origins, page.nextLink);
    if (next !== undefined && (next === url || loop(next))) throw new ListLooped(path);
    left -= rows.length;
    const whole = rows.length === page.rows.length;
    yield { rows, ...(page.count !== undefined && { count: page.count }), ...(next !== undefined && whole && { pageToken: next }) };
    if (left <= 0) return;
    url = next;
  }
}

/** The rows of a list, one after the other. */
export function readRows(context: ClientContext, path: string, values: CallValues): AsyncIterableIterator<DecodedRow> {
  return iterateRows(readPages(context, path, values));
}
