import { ArgumentInvalid } from "../../errors/argument-invalid.ts";
import { ListLooped } from "../../errors/list-looped.ts";
import { type Page, type PageEnvelope, readPage } from "../../odata/pages/read-page.ts";
import { type LinkSource, resolveLink } from "../../odata/pages/resolve-link.ts";
import type { WireRow } from "../../odata/pages/wire-row.ts";
import type { QueryOptions } from "../../odata/query/build-query.ts";
import type { CallSettings } from "../calls/call-settings.ts";
import type { ClientContext } from "../calls/client-context.ts";
import { type PlannedCall, planCall } from "../calls/plan-call.ts";
import { checkPageToken } from "./check-page-token.ts";
import { isPageOf } from "./list-place.ts";
import { resolveMediaLinks } from "./media-links.ts";
import { readProjection } from "./read-projection.ts";
import { type RowReader, rowReader } from "./row-reader.ts";
import { sendRead } from "./send-read.ts";
import { watchForLoop } from "./watch-for-loop.ts";

/** A page as it came, cut to what is still wanted, with what its rows need to be decoded. */
export interface WirePage {
  /** Whoever has decoded a row may clear its place, so that memory holds no row twice. */
  readonly rows: (WireRow | undefined)[];
  readonly count: number | undefined;
  /** Address of the page behind it; undefined behind the last one, and behind rows that were cut. */
  readonly next: string | undefined;
  /** Where its rows were found: what their links are relative to. */
  readonly source: LinkSource;
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

async function start(context: ClientContext, path: string, settings: CallSettings): Promise<Start> {
  const operation = await context.tables.operation("GET", path);
  const { paging, noTop } = operation.row;
  if (!paging) throw new ArgumentInvalid("GET", path, "this is no list: use get.");
  const { pageToken, pageSize, limit = Number.POSITIVE_INFINITY } = settings;
  // A server that pages by itself is asked for fewer rows only when they fit on one page, where $top cannot cut a link;
  // beside a page size of the client's Dataverse would not hear it (fact 172).
  const short =
    limit <= (paging.pageSize ?? 0) &&
    noTop !== true &&
    paging.style !== "none" &&
    pageToken === undefined &&
    pageSize === undefined;
  const projection = readProjection(settings);
  const call = await planCall(context, "GET", path, settings, {
    ...projection,
    ...(short && { top: limit }),
  });
  const url = pageToken === undefined ? call.url : checkPageToken(context, call, pageToken);
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
): Promise<Omit<Page, "rows"> & { rows: WireRow[]; whole: boolean; source: LinkSource }> {
  const { text } = await sendRead(context, call, { url, page: number });
  const { rows, nextLink, count, context: base } = readPage(reader.parse(text), envelope);
  const source = { asked: url, context: base };
  resolveMediaLinks(rows, text, source, context);
  return { rows: rows.slice(0, wanted), whole: rows.length <= wanted, nextLink, count, source };
}

/**
 * The pages of a list as they came, each read when it is asked for. Next links are followed as they came, as long as
 * they lead to pages of this list.
 *
 * @throws {ArgumentInvalid} when `pageToken` is of another list
 * @throws {EnvelopeUnknown} when an answer does not have the shape of a list
 * @throws {LinkRefused} when a next link leads to another list or host
 * @throws {ListLooped} when a next link leads back to an earlier page
 * @throws {ApiError} when the service refuses
 */
export async function* readWirePages(
  context: ClientContext,
  path: string,
  settings: CallSettings,
): AsyncGenerator<WirePage, void, undefined> {
  const started = await start(context, path, settings);
  const { call, projection, limit } = started;
  const reader = rowReader(call.operation.table, call.operation.row.record, context.decoding);
  const fits = isPageOf(context, call);
  let left = limit;
  const loop = watchForLoop();
  let url: string | undefined = started.url;
  for (let number = 1; url !== undefined; number += 1) {
    const { rows, whole, nextLink, count, source } = await fetchPage(context, started, reader, url, number, left);
    const next = nextLink === undefined ? undefined : resolveLink(nextLink, source, context.allowedOrigins, fits);
    if (next !== undefined && (next === url || loop(next))) throw new ListLooped(path);
    left -= rows.length;
    yield { rows, count, next: whole ? next : undefined, source, call, reader, projection };
    if (left <= 0) return;
    url = next;
  }
}
