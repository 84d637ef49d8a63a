import type { OperationObject } from "../../core/spec.ts";
import { nextQuery } from "../../odata/page/next-link.ts";
import type { QueryOptions } from "../../odata/page/query-options.ts";
import type { KeyParts } from "../../odata/resource-path.ts";
import type { Row } from "../data/row.ts";
import type { EntitySet } from "../model/entity-set.ts";
import { relationOf } from "../model/relations.ts";
import { parseKey } from "../odata/key.ts";
import { linesSource } from "../odata/list-source.ts";
import { parseQuery } from "../odata/query-options.ts";
import { countRows, readPage } from "../odata/read-page.ts";
import type { RowSource } from "../odata/row-source.ts";
import { encodeToken, fieldsAsked, nestedPageSize, writeEntity } from "../odata/write-entity.ts";
import { functionValue } from "../special/function-value.ts";
import { sourceOf } from "../special/source-of.ts";
import { dataAnswer, wantsJson } from "./answer.ts";
import type { ApiCall } from "./call.ts";
import { Refusal } from "./refusal.ts";

/** A set that was recorded with an object although `$top` was small (fact 44). */
const alwaysObject = new Set(["salesinvoice/SalesInvoices"]);

/** What stands in `d` for a list: `{ results }`, or a bare array when `$top` is not above a page (fact 44). */
function envelope(call: ApiCall, source: RowSource, options: QueryOptions, pageSize: number): unknown {
  const { rows, nextToken } = readPage(source, options, pageSize);
  const fields = fieldsAsked(source, options);
  const results = rows.map((row) => writeEntity(call.place, source, row, options, fields));
  const mood = call.moods.of(44);
  const small = options.top !== undefined && options.top <= pageSize && !options.count;
  const bare = small && (mood === "seen" || (mood === "believed" && !alwaysObject.has(source.set.path)));
  if (bare || (source.set.answersObject && results.length !== 1)) return results;
  // Functions with a single result answer the object itself (fact 45).
  if (source.set.answersObject) return results[0];
  return {
    results,
    ...(options.count ? { __count: String(countRows(source, options)) } : {}),
    ...(nextToken === undefined ? {} : { __next: nextLink(call.url, nextToken, pageSize, options.top) }),
  };
}

/** Address of the next page: the request's own, with `$skiptoken` and with `$top` lowered by the page (facts 46, 47). */
function nextLink(url: URL, token: string, pageSize: number, top: number | undefined): string {
  const stated = { ...(top === undefined ? {} : { $top: String(top - pageSize) }), $skiptoken: encodeToken(token) };
  return `${url.origin}${url.pathname}?${nextQuery(url.search, stated)}`;
}

function count(call: ApiCall, source: RowSource, options: QueryOptions): Response {
  // Fact 38: $count answers text and must not be asked for JSON.
  if (wantsJson(call.request)) throw new Refusal(415, "Unsupported media type requested: $count is text.");
  return new Response(String(countRows(source, options)), { headers: { "content-type": "text/plain; charset=utf-8" } });
}

/** A list, or a function. */
export function readList(call: ApiCall, set: EntitySet, operation: OperationObject, counted: boolean): Response {
  if (set.valueType !== undefined) return dataAnswer(call.request, functionValue(call, set));
  const options = parseQuery(set, operation, call.url.searchParams, counted ? ["$filter"] : []);
  const source = sourceOf(call, set, options.filter);
  if (counted) return count(call, source, options);
  requireSelect(set, call.url.searchParams);
  return dataAnswer(call.request, envelope(call, source, options, set.pageSize));
}

/** Bulk and sync sets want their fields named one by one (facts 40, 53). */
function requireSelect(set: EntitySet, query: URLSearchParams): void {
  if (!set.selectRequired) return;
  const select = query.get("$select")?.trim() ?? "";
  if (select === "" && query.get("$top")?.trim() === "1" && !set.path.startsWith("sync/")) return;
  if (select === "") throw new Refusal(400, "Please add a $select or a $top=1 statement to the query string.");
  if (/(?:^|,)\s*\*/.test(select)) throw new Refusal(400, `${set.path} wants the fields of $select named one by one.`);
}

/** Finds the row of a key, or refuses with 404 (fact 42). */
export function findRow(call: ApiCall, set: EntitySet, key: KeyParts): { source: RowSource; row: Row } {
  const source = sourceOf(call, set, undefined);
  const row = source.find(parseKey(set, key));
  if (!row) throw new Refusal(404, `Resource not found for the segment '${set.name}'.`);
  return { source, row };
}

/** A row by its key. */
export function readOne(call: ApiCall, set: EntitySet, operation: OperationObject, key: KeyParts): Response {
  const options = parseQuery(set, operation, call.url.searchParams);
  const { source, row } = findRow(call, set, key);
  return dataAnswer(call.request, writeEntity(call.place, source, row, options));
}

/** Query options of a collection read through its header; the spec describes the collection's own path only. */
const collectionOptions = ["$select", "$filter", "$orderby", "$expand", "$top", "$skip", "$skiptoken", "$inlinecount"];

/** The rows of a collection, where `__deferred` and a nested `__next` lead (facts 46, 54). */
export function readCollection(
  call: ApiCall,
  set: EntitySet,
  operation: OperationObject,
  key: KeyParts,
  name: string,
  counted: boolean,
): Response {
  const { source, row } = findRow(call, set, key);
  const field = set.fieldsByName.get(name);
  const relation = field?.type === "collection" ? relationOf(set, field) : undefined;
  if (!relation) throw new Refusal(404, `Resource not found for the segment '${name}'.`);
  const options = parseQuery(relation.child, operation, call.url.searchParams, collectionOptions);
  const lines = linesSource(call.place.division, source, relation, row);
  return counted
    ? count(call, lines, options)
    : dataAnswer(call.request, envelope(call, lines, options, nestedPageSize));
}
