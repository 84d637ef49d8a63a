import { parsePrefer } from "../../odata/page/prefer-header.ts";
import { Refusal } from "../../odata/refusal.ts";
import { attributeOf } from "../model/table-model.ts";
import { formattedValue, type Wanted, wantedAnnotations } from "../records/annotations.ts";
import { formatValue } from "../records/format-value.ts";
import { appliedPreferences } from "../records/list-records.ts";
import { annotateValue } from "../records/present-record.ts";
import { jsonAnswer, type RecordCall } from "../records/record-call.ts";
import { type AggregatedValue, aggregateRows } from "./aggregate-rows.ts";
import type { FetchEntity, FetchQuery } from "./fetch-query.ts";
import { FetchJoin, type JoinedRow } from "./join-rows.ts";
import { isBehind, type SortColumn, sortColumns, sortRows } from "./order-rows.ts";
import { pagingCookie, readCookie } from "./paging-cookie.ts";
import { badFetch, readFetch } from "./read-fetch.ts";

/** The most rows on a page, the most that are counted, and the most that are reached without a cookie. */
const mostOnPage = 5000;
const mostCounted = 5000;
const mostWithoutCookie = 50_000;

/** A row of a result as JSON has it; what is missing is left out. */
function presentRow(row: JoinedRow, root: FetchEntity, call: RecordCall, wanted: Wanted): Record<string, unknown> {
  const json: Record<string, unknown> = {};
  const show = (entity: FetchEntity): void => {
    const { table, slot, alias: own, attributes, links } = entity;
    const from = row[slot];
    for (const { column, alias } of from ? attributes : []) {
      const value = from?.[column.name] ?? null;
      if (!from || value === null) continue;
      const plain = slot === root.slot ? column.name : `${own}.${attributeOf(column.name)}`;
      const name = alias ?? plain;
      json[name] = value;
      annotateValue(json, name, { column, row: from, model: table.model }, call.organisation, wanted);
    }
    links.forEach(show);
  };
  show(root);
  return json;
}

/** The id of the record itself comes along, and its ETag, unless rows are told apart by what was asked for. */
function withIdentity(
  row: JoinedRow,
  { entity, distinct }: FetchQuery,
  json: Record<string, unknown>,
): Record<string, unknown> {
  const own = row[entity.slot];
  const { idColumns } = entity.table.model;
  if (distinct || !own) return json;
  const position = entity.table.rows.find([own[idColumns[0]] ?? null]);
  const etag = position === undefined ? {} : { "@odata.etag": entity.table.rows.etag(position) };
  return { ...etag, ...json, ...Object.fromEntries(idColumns.map((name) => [name, own[name]])) };
}

function presentAggregate(
  values: readonly AggregatedValue[],
  call: RecordCall,
  wanted: Wanted,
): Record<string, unknown> {
  const json: Record<string, unknown> = {};
  for (const { alias, attribute, entity, value } of values) {
    if (value === null) continue;
    json[alias] = value;
    const { column, groupBy, dateGrouping, aggregate } = attribute;
    if (groupBy && dateGrouping === undefined)
      annotateValue(
        json,
        alias,
        { column, row: { [column.name]: value }, model: entity.table.model },
        call.organisation,
        wanted,
      );
    else if (wanted(formattedValue)) {
      const counts = aggregate === "count" || aggregate === "countcolumn";
      const text = counts ? new Intl.NumberFormat("en-US").format(Number(value)) : formatValue(column, value);
      if (text !== undefined) json[`${alias}@${formattedValue}`] = text;
    }
  }
  return json;
}

const isEqualTo = (json: Record<string, unknown>): string => JSON.stringify(json).toLowerCase();

/** Whether a query's rows can be found again by a cookie: they are told apart by their ids, and sorted by their own columns. */
const hasCookie = ({ distinct, entity }: FetchQuery, columns: readonly SortColumn[]): boolean =>
  !distinct && columns.every(({ slot }) => slot === entity.slot) && !multiplies(entity);

/** Joins may give a record several rows, which its id does not tell apart. */
const multiplies = ({ links }: FetchEntity): boolean =>
  links.some((link) => link.type !== "exists" && !link.table.model.idColumns.includes(link.from.name));

/**
 * Answers a query in FetchXML: joins, conditions, aggregates, order, pages with cookies.
 * @see https://learn.microsoft.com/power-apps/developer/data-platform/fetchxml/overview
 */
export function answerFetch(call: RecordCall): Response {
  const { table, url, root, organisation, caller } = call;
  const { logicalName, setName } = table.model;
  const query = readFetch(url.searchParams.get("fetchXml") ?? "", organisation);
  if (query.entity.table !== table)
    throw badFetch(
      `The query is one of '${query.entity.table.model.logicalName}', the address is that of '${logicalName}'.`,
    );
  const preferences = parsePrefer(call.headers.get("prefer"));
  const wanted = wantedAnnotations(preferences);
  const userId = caller.user?.id ?? caller.clientId;
  const join = new FetchJoin(query.entity, { nowMs: call.nowMs(), userId });
  const context = { "@odata.context": `${root}/$metadata#${setName}` };
  const applied = appliedPreferences(preferences);
  const size = query.top ?? query.count ?? mostOnPage;
  if (query.aggregate) {
    const all = aggregateRows(join.rows(), query).map((values) => presentAggregate(values, call, wanted));
    return jsonAnswer(200, { ...context, value: all.slice((query.page - 1) * size, query.page * size) }, applied);
  }
  const columns = sortColumns(query.entity);
  let rows = sortRows(join.rows(), columns);
  if (query.distinct) {
    const seen = new Set<string>();
    rows = rows.filter((row) => {
      const text = isEqualTo(presentRow(row, query.entity, call, () => false));
      return !seen.has(text) && seen.add(text);
    });
  }
  const total = rows.length;
  let skip = (query.page - 1) * size;
  if (query.cookie !== undefined && hasCookie(query, columns)) {
    const last = readCookie(query.cookie, columns);
    const next = rows.findIndex((row) => isBehind(row, last, columns));
    skip = next < 0 ? total : next;
  } else if (skip + size > mostWithoutCookie)
    throw new Refusal(
      400,
      "0x80040315",
      "Paging cookie is required to retrieve more records. Update your query to retrieve with total records below 50000",
    );
  const page = rows.slice(skip, skip + size);
  const more = query.top === undefined && skip + size < total;
  const [first, last] = [page[0]?.[query.entity.slot], page.at(-1)?.[query.entity.slot]];
  const counted = query.total || url.searchParams.get("$count") === "true";
  const notes = {
    ...(counted && { "@odata.count": Math.min(total, mostCounted) }),
    ...note("totalrecordcount", counted ? Math.min(total, mostCounted) : -1, wanted),
    ...note("totalrecordcountlimitexceeded", counted && total > mostCounted, wanted),
    ...(more && first && last && hasCookie(query, columns)
      ? note("fetchxmlpagingcookie", pagingCookie(query.page, columns, first, last), wanted)
      : {}),
    ...note("morerecords", more, wanted),
  };
  const value = page.map((row) => withIdentity(row, query, presentRow(row, query.entity, call, wanted)));
  return jsonAnswer(200, { ...context, ...notes, value }, applied);
}

function note(name: string, value: unknown, wanted: Wanted): Record<string, unknown> {
  return wanted(`Microsoft.Dynamics.CRM.${name}`) ? { [`@Microsoft.Dynamics.CRM.${name}`]: value } : {};
}
