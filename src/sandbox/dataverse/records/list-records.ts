import type { EntityType } from "../../odata/model/entity-type.ts";
import { nextQuery } from "../../odata/page/next-link.ts";
import { maxPageSize, type Preferences, parsePrefer } from "../../odata/page/prefer-header.ts";
import { parseQueryOptions, type QueryOptions } from "../../odata/page/query-options.ts";
import { readPage } from "../../odata/page/read-page.ts";
import { entityBody, listBody } from "../../odata/present/envelope.ts";
import { withPaths } from "../../odata/present/related-fields.ts";
import { Refusal } from "../../odata/refusal.ts";
import type { RowSource } from "../../odata/rows/row-source.ts";
import type { Table } from "../data/organisation.ts";
import { dataverseDialect } from "../dataverse-dialect.ts";
import { wantedAnnotations } from "./annotations.ts";
import {
  answerChanges,
  countChanges,
  deltaLink,
  formatPoint,
  parsePoint,
  pointOf,
  type TrackedPoint,
} from "./change-tracking.ts";
import { existingRecord } from "./find-record.ts";
import { presentation, presentRecord } from "./present-record.ts";
import { withQueryFunctions } from "./query-functions.ts";
import { jsonAnswer, type RecordCall, textAnswer } from "./record-call.ts";

/** The most rows on a page (fact 172), and the most that `$count` counts. */
export const pageSize = 5000;

/** Stands between a skip token and the point at which its list began. */
const pointSign = "~";

/** The request without the point that its skip token carries, and that point. */
function withoutPoint(call: RecordCall): [RecordCall, TrackedPoint | undefined] {
  const [token = "", point] = (call.url.searchParams.get("$skiptoken") ?? "").split(pointSign);
  if (point === undefined) return [call, undefined];
  const url = new URL(call.url);
  url.searchParams.set("$skiptoken", token);
  return [{ ...call, url }, parsePoint(point)];
}

/** Change tracking takes nothing that would leave rows out, or put them in an order. */
function checkTracked({ url: { searchParams: query }, table: { model } }: RecordCall): void {
  const strange = ["filter", "orderby", "expand", "top"].find((name) => query.has(`$${name}`));
  if (strange !== undefined)
    throw new Refusal(
      400,
      "0x80060888",
      `The "$${strange}" query parameter isn't supported when Change Tracking is enabled.`,
    );
  if (!model.tracksChanges)
    throw new Refusal(400, "0x80060888", `Change Tracking is not enabled for the entity '${model.logicalName}'.`);
}

/** A page of a set, or what changed in it since a delta link was given. */
export function listRecords(asked: RecordCall): Response {
  const [call, began] = withoutPoint(asked);
  const { url, table } = call;
  const preferences = parsePrefer(call.headers.get("prefer"));
  const delta = url.searchParams.get("$deltatoken");
  if (delta !== null) return answerChanges(call, delta, preferences);
  const tracks = preferences.has("odata.track-changes");
  if (tracks) checkTracked(call);
  const point = call.tracksFrom === "first-page" ? (began ?? pointOf(call)) : pointOf(call);
  const { body, next } = pageOf(call, table.rows, table, preferences, tracks ? point : undefined);
  const end = next === undefined && tracks && { "@odata.deltaLink": deltaLink(call, point) };
  return jsonAnswer(200, { ...body, ...end }, appliedPreferences(preferences));
}

/** The records that a navigation leads to from a record, or the one. */
export function listRelated(call: RecordCall): Response {
  const { organisation, segments, url } = call;
  const { table, position } = existingRecord(call);
  const navigation = segments[1]?.name ?? "";
  const link = table.links[navigation];
  const target = organisation.tables.get(table.type.navigations.get(navigation) ?? "");
  if (!link?.rows || !target) throw new Error(`The navigation ${navigation} of ${table.type.name} leads nowhere.`);
  const rows = link.rows(table.rows.at(position));
  const preferences = parsePrefer(call.headers.get("prefer"));
  if (!link.one) {
    const { body } = pageOf(call, rows, target, preferences, undefined);
    return jsonAnswer(200, body, appliedPreferences(preferences));
  }
  const [found] = rows.positions();
  if (found === undefined) return new Response(null, { status: 204, headers: { "odata-version": "4.0" } });
  const options = parseQueryOptions(url.searchParams, target.type, dataverseDialect);
  const record = presentRecord(target, found, howFor(call, preferences), options);
  const context = contextOf(call, target, options);
  return jsonAnswer(200, entityBody(dataverseDialect, context, record), { etag: String(record["@odata.etag"]) });
}

const howFor = ({ organisation, root }: RecordCall, preferences: Preferences) =>
  presentation(
    organisation,
    root,
    preferences.has("odata.include-annotations") ? wantedAnnotations(preferences) : undefined,
  );

/** The query of a list, and the rows that it reads: with fields of related records where it names some. */
function readList(
  { url, organisation }: RecordCall,
  rows: RowSource,
  table: Table,
): { readonly source: RowSource; readonly type: EntityType; readonly options: QueryOptions } {
  const query = withQueryFunctions(url.searchParams);
  const { source, type } = withPaths(rows, table, query, organisation.tables);
  return { source, type, options: parseQueryOptions(query, type, dataverseDialect) };
}

function pageOf(
  call: RecordCall,
  rows: RowSource,
  table: Table,
  preferences: Preferences,
  point: TrackedPoint | undefined,
): { readonly body: Record<string, unknown>; readonly next: string | undefined } {
  const { source, type, options } = readList(call, rows, table);
  const wanted = maxPageSize(preferences);
  const page = readPage({
    source,
    type,
    // Beside a page size of the client's, $top is ignored (fact 172).
    options: wanted === undefined ? options : { ...options, top: undefined },
    dialect: dataverseDialect,
    pageSize: Math.min(wanted ?? pageSize, pageSize),
    token: options.skipToken,
  });
  const how = howFor(call, preferences);
  const shown = page.positions.map((position, index) =>
    presentRecord(table, position, how, options, page.known[index]),
  );
  const body = listBody(dataverseDialect, contextOf(call, table, options), {
    rows: shown,
    count: page.count && Math.min(page.count, pageSize),
    next: page.next && nextLink(call, page.next, point),
  });
  return { body, next: page.next };
}

/** The number of records, as plain text; behind a delta token that of changes. */
export function countRecords(call: RecordCall): Response {
  const { url, table } = call;
  const delta = url.searchParams.get("$deltatoken");
  if (delta !== null) return textAnswer(String(countChanges(call, delta)));
  if (!url.searchParams.has("$filter")) return textAnswer(String(Math.min(table.rows.count, pageSize)));
  const { source, type, options } = readList(call, table.rows, table);
  const counted = { ...options, count: true, top: 0 };
  const { count = 0 } = readPage({ source, type, options: counted, dialect: dataverseDialect, pageSize });
  return textAnswer(String(Math.min(count, pageSize)));
}

/** One record. */
export function getRecord(call: RecordCall): Response {
  const { table, position } = existingRecord(call);
  const options = parseQueryOptions(call.url.searchParams, table.type, dataverseDialect);
  const preferences = parsePrefer(call.headers.get("prefer"));
  const record = presentRecord(table, position, howFor(call, preferences), options);
  const etag = String(record["@odata.etag"]);
  // With annotations and expanded records there is no shortcut (fact 173).
  const plain = !preferences.has("odata.include-annotations") && options.expand.length === 0;
  if (plain && call.headers.get("if-none-match") === etag)
    return new Response(null, { status: 304, headers: { etag, "odata-version": "4.0" } });
  return jsonAnswer(200, entityBody(dataverseDialect, contextOf(call, table, options), record), { etag });
}

function contextOf(call: RecordCall, { model }: Table, { select, expand }: QueryOptions): string {
  const shown = [...(select ?? []), ...expand.map(({ navigation }) => `${navigation}()`)];
  return `${call.root}/$metadata#${model.setName}${shown.length > 0 ? `(${shown.join(",")})` : ""}`;
}

function nextLink(call: RecordCall, place: string, point: TrackedPoint | undefined): string {
  const token = point ? encodeURIComponent(`${place}${pointSign}${formatPoint(point)}`) : place;
  const query = [...call.url.searchParams].map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join("&");
  const path = call.url.pathname.slice(new URL(call.root).pathname.length);
  return `${call.root}${path}?${nextQuery(query, { $skiptoken: token })}`;
}

/** The preferences that were followed. */
export function appliedPreferences(preferences: Preferences): Readonly<Record<string, string>> {
  const wanted = maxPageSize(preferences);
  const annotations = preferences.get("odata.include-annotations");
  const applied = [
    ...(wanted === undefined ? [] : [`odata.maxpagesize=${wanted}`]),
    ...(preferences.has("odata.track-changes") ? ["odata.track-changes"] : []),
    ...(annotations === undefined ? [] : [`odata.include-annotations="${annotations}"`]),
  ];
  return applied.length === 0 ? {} : { "preference-applied": applied.join(",") };
}
