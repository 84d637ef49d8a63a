import { ArgumentInvalid } from "../../errors/argument-invalid.ts";
import { isObject, textAt } from "../../kit/json-access.ts";
import { readPage } from "../../odata/pages/read-page.ts";
import { resolveLink } from "../../odata/pages/resolve-link.ts";
import type { WireRow } from "../../odata/pages/wire-row.ts";
import type { DecodedRow, OpenNested } from "../../odata/rows/compile-row-decoder.ts";
import type { DecodeOptions } from "../../odata/rows/decode-field.ts";
import type { CallSettings } from "../calls/call-settings.ts";
import type { ClientContext } from "../calls/client-context.ts";
import { type PlannedCall, planCall } from "../calls/plan-call.ts";
import type { Answer } from "../calls/send-call.ts";
import { checkPageToken } from "../reading/check-page-token.ts";
import { completeNested } from "../reading/complete-nested.ts";
import { fillEmptyLists } from "../reading/fill-empty-lists.ts";
import { isPageOf } from "../reading/list-place.ts";
import { readProjection } from "../reading/read-projection.ts";
import { rowReader } from "../reading/row-reader.ts";
import { sendRead } from "../reading/send-read.ts";
import type { CorePage } from "./client-core.ts";

/** The `Date` of an answer says seconds. */
const dateStepMs = 1000;

/** Between which moments of the service's clock an answer was read; by this machine's where the service tells no time. */
function readBetween({ headers, sentAtMs }: Answer, nowMs: number): Pick<CorePage, "readAfterMs" | "readBeforeMs"> {
  const saidMs = Date.parse(headers.get("date") ?? "");
  if (Number.isNaN(saidMs)) return { readAfterMs: Math.floor(sentAtMs), readBeforeMs: Math.ceil(nowMs) };
  // The service may have read first and dated last: it cannot have read before it was asked.
  return { readAfterMs: Math.floor(saidMs - Math.max(0, nowMs - sentAtMs)), readBeforeMs: saidMs + dateStepMs };
}

/** Whether a row of a delta answer says that a record is gone: OData 4.0 by its context, 4.01 by an annotation. */
function isRemoval(row: WireRow): boolean {
  const context = row["@odata.context"] ?? row["@context"];
  return "@removed" in row || (typeof context === "string" && /\/\$deletedEntity$/.test(context));
}

/** The link that brings later changes, as it stands behind the last page. */
function deltaLinkOf(body: unknown): string | undefined {
  return textAt(body, "@odata.deltaLink") ?? textAt(body, "@deltaLink");
}

function tracking(call: PlannedCall): PlannedCall {
  const { Prefer, ...headers } = call.headers;
  const prefer = [...(Prefer === undefined ? [] : [Prefer]), "odata.track-changes"].join(",");
  return { ...call, headers: { ...headers, Prefer: prefer } };
}

/** What a page is asked for, with whatever else a call takes. */
interface CorePageSettings extends CallSettings {
  /** Link of an earlier page, as it came. */
  readonly link?: string | undefined;
  /** Asks for a link that later brings what changed since. @default false */
  readonly trackChanges?: boolean | undefined;
}

/**
 * Reads one page of a list, with what a reader who comes back needs to know of it.
 *
 * @param decoding how values are read. @default with all their digits, whatever the client's own options say
 * @throws {ArgumentInvalid} when this is no list, or the link is of another one
 */
export async function readCorePage(
  context: ClientContext,
  path: string,
  request: CorePageSettings,
  decoding: DecodeOptions = { ...context.decoding, int64: "text", numbers: "exact" },
): Promise<CorePage> {
  const { paging } = (await context.tables.operation("GET", path)).row;
  if (!paging) throw new ArgumentInvalid("GET", path, "this is no list.");
  const { link, trackChanges = false, ...given } = request;
  const settings: CallSettings = { ...given, pageToken: link };
  const projection = readProjection(settings);
  const planned = await planCall(context, "GET", path, settings, projection);
  const call = trackChanges ? tracking(planned) : planned;
  const url = link === undefined ? call.url : checkPageToken(context, call, link);
  const answer = await sendRead(context, call, { url });
  const reader = rowReader(call.operation.table, call.operation.row.record, decoding);
  const body = reader.parse(answer.text);
  const page = readPage(body, { style: paging.style, items: paging.items });
  const source = { asked: url, context: page.context };
  const fits = isPageOf(context, call);
  const resolve = (one: string | undefined): string | undefined =>
    one === undefined ? undefined : resolveLink(one, source, context.allowedOrigins, fits);

  const rows: DecodedRow[] = [];
  const removed: DecodedRow[] = [];
  const open: OpenNested[] = [];
  for (const row of page.rows) {
    if (isRemoval(row)) removed.push({ ...row });
    else rows.push(reader.decode(row, open));
  }
  if (open.length > 0) await completeNested(context, call, reader, open, projection.expand, source);
  fillEmptyLists(rows, call, projection.expand);
  return {
    rows,
    removed,
    next: resolve(page.nextLink),
    delta: isObject(body) ? resolve(deltaLinkOf(body)) : undefined,
    ...readBetween(answer, context.clock.now()),
  };
}
