import { ArgumentInvalid } from "../../../errors/argument-invalid.ts";
import { ListLooped } from "../../../errors/list-looped.ts";
import { QueryInvalid } from "../../../errors/query-invalid.ts";
import { printPrefer } from "../../../odata/headers/print-prefer.ts";
import { readPage } from "../../../odata/pages/read-page.ts";
import type { CallValues } from "../../calls/call-values.ts";
import type { ClientContext } from "../../calls/client-context.ts";
import { argumentNames, planCall } from "../../calls/plan-call.ts";
import { formattedAnnotations } from "../../calls/plan-headers.ts";
import { readSettings } from "../../calls/read-options.ts";
import type { RowSource } from "../../reading/iterate-rows.ts";
import { rowReader } from "../../reading/row-reader.ts";
import { type FetchPlace, readFetchQuery } from "./fetch-query.ts";
import { nextPlace, pagingAnnotations } from "./next-place.ts";
import { sendQuery } from "./send-query.ts";

/** Rows of a page at most (fact 172). */
const largestPage = 5_000;
/** Rows at which a query without cookies ends, whether or not there are more. */
const mostWithoutCookie = 50_000;

/**
 * The rows of a query in FetchXML, page by page, to its end.
 *
 * @throws {QueryInvalid} when it is no query, or ends where the service stops without a cookie
 * @throws {ListLooped} when the next page is one that was read
 * @throws {EnvelopeUnknown} when an answer is no list, or its cookie cannot be read
 * @throws {ApiError} when the service refuses
 * @see https://learn.microsoft.com/power-apps/developer/data-platform/fetchxml/page-results
 */
export async function* fetchRows(
  context: ClientContext,
  path: string,
  xml: string,
  values: CallValues,
): AsyncGenerator<RowSource, void, undefined> {
  const operation = await context.tables.operation("GET", path);
  const { paging, record } = operation.row;
  if (!paging) throw new ArgumentInvalid("GET", path, "this is no list: a query is asked at the set of its table.");
  const settings = readSettings(operation, values, argumentNames(operation), ["formatted", "pageSize", "limit"]);
  const { formatted, pageSize, limit = Number.POSITIVE_INFINITY, ...shared } = settings;
  if (pageSize !== undefined && !(Number.isSafeInteger(pageSize) && pageSize > 0 && pageSize <= largestPage))
    throw new QueryInvalid("pageSize", `a page has 1 to ${largestPage} rows`);
  const query = readFetchQuery(xml, pageSize ?? (limit < largestPage ? limit : undefined));
  const planned = await planCall(context, "GET", path, shared);
  const annotations = formatted ? `${pagingAnnotations},${formattedAnnotations}` : pagingAnnotations;
  const call = { ...planned, headers: { ...planned.headers, Prefer: printPrefer({ annotations }) ?? "" } };
  // A sum may be called as a column of another type is.
  const reader = rowReader(operation.table, query.aggregates ? undefined : record, context.decoding);

  let left = limit;
  let read = 0;
  let place: FetchPlace | undefined = query.first;
  while (place !== undefined && left > 0) {
    const asked: FetchPlace = place;
    const body = reader.parse(await sendQuery(context, call, query.at(asked), asked.page));
    const rows = readPage(body, { style: paging.style, items: paging.items }).rows.slice(0, left);
    const next: FetchPlace | undefined = query.isOnePage ? undefined : nextPlace(body, asked);
    if (next && (rows.length === 0 || (next.cookie !== undefined && next.cookie === asked.cookie)))
      throw new ListLooped(path);
    left -= rows.length;
    read += rows.length;
    yield { length: rows.length, row: (at) => reader.decode(rows[at] ?? {}, []) };
    if (!next && !query.isOnePage && asked.page > 1 && asked.cookie === undefined && read >= mostWithoutCookie)
      throw new QueryInvalid(
        "fetchXml",
        `the service gives no paging cookie for this query, and stops at ${mostWithoutCookie} rows then: order it by columns of its own table, or narrow it`,
      );
    place = next;
  }
}
