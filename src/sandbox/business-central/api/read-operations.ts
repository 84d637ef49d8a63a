import { fieldsOf } from "../../odata/filter/filter-syntax.ts";
import type { Row } from "../../odata/model/entity-type.ts";
import { nextQuery } from "../../odata/page/next-link.ts";
import { maxPageSize, parsePrefer } from "../../odata/page/prefer-header.ts";
import { parseQueryOptions, type QueryOptions } from "../../odata/page/query-options.ts";
import { readPage } from "../../odata/page/read-page.ts";
import { streamPage } from "../../odata/page/stream-page.ts";
import { type Presentation, presentRow } from "../../odata/present/present-row.ts";
import { withPaths } from "../../odata/present/related-fields.ts";
import { QueryRefusal } from "../../odata/refusal.ts";
import type { EntitySet } from "./entity-set.ts";
import { businessRule, noRecord } from "./error-answer.ts";
import type { RequestCall } from "./request-call.ts";
import { recordAddress, resolveTarget, type Target } from "./resolve-target.ts";

/** Up to so many rows a stream would only cost time. */
const longestPageAsText = 500;

/** Answers with JSON as OData v4 wants it; a text or a stream is JSON already. */
export function jsonAnswer(
  status: number,
  body: object | string,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return new Response(typeof body === "string" || body instanceof ReadableStream ? body : JSON.stringify(body), {
    status,
    headers: {
      "content-type": "application/json; odata.metadata=minimal; odata.streaming=true",
      "odata-version": "4.0",
      ...headers,
    },
  });
}

/** How the rows of a call are to be shown. */
export function presentationOf(call: RequestCall, target: Target): Presentation<EntitySet> {
  return {
    root: call.root,
    sets: target.sets,
    dialect: call.dialect,
    shown: (set, row) => set.localize?.(row, call.caller.language) ?? row,
    mediaOf: ({ name }) => call.model.media.get(name),
  };
}

/** Answers with one page of rows. */
export function answerList(call: RequestCall): Response {
  const target = resolveTarget(call.sets, call.match.segments);
  target.set.beforeRead?.();
  const { source, type } = withPaths(target.rows, target.set, call.query, target.sets);
  const options = parseQueryOptions(call.query, type, call.dialect);
  needFilter(call, target, options);
  const wanted = maxPageSize(parsePrefer(call.headers.get("prefer")));
  if (wanted !== undefined && wanted > call.model.pageSize)
    throw new QueryRefusal("page-too-large", `A page holds at most ${call.model.pageSize} rows.`);
  const page = readPage({
    source,
    type,
    options: call.match.countOnly ? { ...options, top: 0, count: true } : options,
    dialect: call.dialect,
    pageSize: wanted ?? call.model.pageSize,
    token: call.query.get("$skiptoken") ?? undefined,
  });
  if (call.match.countOnly)
    return new Response(String(page.count), { headers: { "content-type": "text/plain", "odata-version": "4.0" } });
  const how = presentationOf(call, target);
  const start = JSON.stringify({
    "@odata.context": contextOf(call, target, options),
    ...(page.count === undefined ? {} : { "@odata.count": page.count }),
  });
  const end = page.next === undefined ? "" : `,"@odata.nextLink":${JSON.stringify(nextLink(call.url, page.next))}`;
  const addressOf = (row: Row): string => recordAddress(target, row);
  const textOf = (position: number): string | undefined =>
    target.set.rows.has(position)
      ? JSON.stringify(presentRow(target.set, position, addressOf, options, how))
      : undefined;
  const [head, tail] = [`${start.slice(0, -1)},"value":[`, `]${end}}`];
  const isLong = page.positions.length > longestPageAsText;
  const body = isLong
    ? streamPage(head, page.positions, textOf, tail)
    : head + page.positions.map(textOf).join(",") + tail;
  return jsonAnswer(200, body, wanted === undefined ? {} : { "preference-applied": `odata.maxpagesize=${wanted}` });
}

/** Answers with one row. */
export function answerGet(call: RequestCall): Response {
  const target = resolveTarget(call.sets, call.match.segments);
  target.set.beforeRead?.();
  if (target.position === undefined) throw noRecord(target.address);
  const options = parseQueryOptions(call.query, target.set.type, call.dialect);
  return entityAnswer(call, target, target.position, options, 200);
}

/** One row with its context; `options` are those of the read, or none after a write. */
export function entityAnswer(
  call: RequestCall,
  target: Target,
  position: number,
  options: QueryOptions,
  status: number,
  headers = {},
): Response {
  const how = presentationOf(call, target);
  const row = presentRow(target.set, position, (own) => recordAddress(target, own), options, how);
  return jsonAnswer(status, { "@odata.context": `${contextOf(call, target, options)}/$entity`, ...row }, headers);
}

function contextOf(call: RequestCall, target: Target, { select }: QueryOptions): string {
  return `${call.root}/$metadata#${target.address}${select ? `(${select.join(",")})` : ""}`;
}

/** The same address with the token of the next page. */
function nextLink(url: string, token: string): string {
  const { origin, pathname, search } = new URL(url);
  return `${origin}${pathname}?${nextQuery(search, { $skiptoken: token })}`;
}

/** Some sets refuse to be read as a whole. */
function needFilter({ match }: RequestCall, { set, link }: Target, { filter }: QueryOptions): void {
  if (link) return;
  const choices = set.filterOn?.map((name) => [name]) ?? match.operation.filterRequired;
  const named = filter ? fieldsOf(filter) : new Set();
  if (choices.length === 0 || choices.some((names) => names.every((name) => named.has(name)))) return;
  const wanted = choices.map((names) => names.join(" and ")).join(" or ");
  throw businessRule(`You must specify a filter on ${wanted}.`);
}
