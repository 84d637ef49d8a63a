import { ArgumentInvalid } from "../../errors/argument-invalid.ts";
import { ListLooped } from "../../errors/list-looped.ts";
import { nextLinkWithin } from "../../odata/pages/next-link.ts";
import { readPage, type Page, type PageEnvelope } from "../../odata/pages/read-page.ts";
import type { WireRow } from "../../odata/pages/wire-row.ts";
import type { QueryOptions } from "../../odata/query/build-query.ts";
import type { ClientContext } from "../calls/client-context.ts";
import { listOptions, planCall, type CallValues, type PlannedCall } from "../calls/plan-call.ts";
import { sendCall } from "../calls/send-call.ts";
import { checkPageToken } from "./check-page-token.ts";
import { readProjection } from "./read-projection.ts";
import { rowReader, type RowReader } from "./row-reader.ts";
import { watchForLoop } from "./watch-for-loop.ts";

/** A page as it came, cut to what is still wanted, with what its rows need to be decoded. */
export interface WirePage {
  /** Whoever has decoded a row may clear its place, so that memory holds no row twice. */
  readonly rows: (WireRow | undefined)[];
  readonly count: number | undefined;
  /** Address of the page behind it; undefined behind the last one, and behind rows that were cut. */
  readonly next: string | undefined;
  readonly call: PlannedCall;
  readonly reader: RowReader;
  readonly projection: QueryOptions;
}

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
  const { pageToken, pageSize } = values;
  // A server that pages by itself is asked for fewer rows only when they fit on one page, where $top cannot cut a link;
  // beside a page size of the client's Dataverse would not hear it (fact 172).
  const short =
    limit <= (paging.pageSize ?? 0) && paging.style !== "none" && pageToken === undefined && pageSize === undefined;
  const projection = readProjection(path, values);
  const call = await planCall(context, "GET", path, values, listOptions, {
    ...projection,
    ...(short && { top: limit }),
  });
  const url =
    pageToken === undefined ? call.url : checkPageToken(path, context.origins, context.baseUrl, call.url, pageToken);
  return { call, projection, envelope: { style: paging.style, items: paging.items }, limit, url };
}

/** One page, cut to what is wanted. The text that it was read from and the list that it was in are let go of: each is as large as all of its rows. */
async function fetchPage(
  context: ClientContext,
  { call, envelope }: Start,
  reader: RowReader,
  url: string,
  number: number,
  wanted: number,
): Promise<Omit<Page, "rows"> & { rows: WireRow[]; whole: boolean }> {
  const { text } = await sendCall(context, call, undefined, { url, page: number });
  const { rows, nextLink, count } = readPage(reader.parse(text), envelope);
  return { rows: rows.slice(0, wanted), whole: rows.length <= wanted, nextLink, count };
}

/**
 * The pages of a list as they came, each read when it is asked for. Next links are followed as they came, within the
 * API's own origins.
 *
 * @throws {ArgumentInvalid} {@link EnvelopeUnknown} {@link LinkRefused} {@link ListLooped} {@link ApiError}
 */
export async function* readWirePages(
  context: ClientContext,
  path: string,
  values: CallValues,
): AsyncGenerator<WirePage, void, undefined> {
  const started = await start(context, path, values);
  const { call, projection, limit } = started;
  const reader = rowReader(call.operation.table, call.operation.row.record, context.decoding);
  let left = limit;
  const loop = watchForLoop();
  let url: string | undefined = started.url;
  for (let number = 1; url !== undefined; number += 1) {
    const { rows, whole, nextLink, count } = await fetchPage(context, started, reader, url, number, left);
    const next = nextLink === undefined ? undefined : nextLinkWithin(context.origins, nextLink);
    if (next !== undefined && (next === url || loop(next))) throw new ListLooped(path);
    left -= rows.length;
    yield { rows, count, next: whole ? next : undefined, call, reader, projection };
    if (left <= 0) return;
    url = next;
  }
}
