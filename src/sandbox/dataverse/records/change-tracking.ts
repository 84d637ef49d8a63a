import { maxPageSize, type Preferences } from "../../odata/page/prefer-header.ts";
import { parseQueryOptions } from "../../odata/page/query-options.ts";
import { QueryRefusal, Refusal } from "../../odata/refusal.ts";
import { dataverseDialect } from "../dataverse-dialect.ts";
import { presentation, presentRecord } from "./present-record.ts";
import { jsonAnswer, type RecordCall } from "./record-call.ts";

/** A point in the changes of a table. */
export interface TrackedPoint {
  readonly version: number;
  readonly atMs: number;
}

const mostOnPage = 5000;
const dayMs = 86_400_000;

const form = /^(\d{1,15})!(\d\d)\/(\d\d)\/(\d{4}) (\d\d:\d\d:\d\d)$/;

/** The point behind everything that happened until now. */
export function pointOf({ table, nowMs }: RecordCall): TrackedPoint {
  return { version: table.rows.version, atMs: nowMs() };
}

/** A version and when it was, as tokens of the service have them. */
export function formatPoint({ version, atMs }: TrackedPoint): string {
  const [date = "", time = ""] = new Date(atMs).toISOString().split("T");
  const [year, month, day] = date.split("-");
  return `${version}!${month}/${day}/${year} ${time.slice(0, 8)}`;
}

/** Reads a token; undefined for what is none. */
export function parsePoint(token: string): TrackedPoint | undefined {
  const [, version, month, day, year, time] = form.exec(token) ?? [];
  const atMs = Date.parse(`${year}-${month}-${day}T${time}Z`);
  return version === undefined || Number.isNaN(atMs) ? undefined : { version: Number(version), atMs };
}

/** The link that leads to what changes from a point on (fact 176). */
export function deltaLink(
  { root, table, url: { searchParams: query } }: RecordCall,
  point: TrackedPoint,
  more?: string,
): string {
  const select = query.get("$select");
  const token = encodeURIComponent(formatPoint(point));
  const rest = more === undefined ? "" : `&$skiptoken=${encodeURIComponent(more)}`;
  return `${root}/${table.model.setName}?${select === null ? "" : `$select=${encodeURIComponent(select)}&`}$deltatoken=${token}${rest}`;
}

function readPoint({ nowMs, organisation }: RecordCall, token: string): TrackedPoint {
  const point = parsePoint(token);
  if (!point) throw new QueryRefusal("bad-token", "The delta token is not valid.");
  if (nowMs() - point.atMs > organisation.trackingDays * dayMs)
    throw new Refusal(
      400,
      "0x80044352",
      "Version stamp associated with the client has expired. Please perform a full sync.",
    );
  return point;
}

/** How many records were written or deleted since a delta link was given. */
export function countChanges(call: RecordCall, token: string): number {
  return call.table.rows.writtenAfter(readPoint(call, token).version).length;
}

/** Where a page of changes ended: among those that are there or those that are gone, at which version, and up to which all go. */
const pageForm = /^(kept|gone)\.(\d{1,15})\.(\d{1,15})\.(\d{1,15})$/;

/**
 * What changed since a delta link was given: rows as they are now in the order of their versions, then the ids of those that
 * are gone. What changes while the pages are read belongs to the next link.
 * @see https://learn.microsoft.com/power-apps/developer/data-platform/use-change-tracking-synchronize-data-external-systems
 */
export function answerChanges(call: RecordCall, token: string, preferences: Preferences): Response {
  const point = readPoint(call, token);
  const { table, root, organisation, url } = call;
  const { rows, model } = table;
  const more = url.searchParams.get("$skiptoken");
  const [, phase, ended = "0", upTo, atMs] = pageForm.exec(more ?? "") ?? [];
  if (more !== null && phase === undefined) throw new QueryRefusal("bad-token", "The skip token is not valid.");
  const end = upTo === undefined ? pointOf(call) : { version: Number(upTo), atMs: Number(atMs) };
  const query = new URLSearchParams([...url.searchParams].filter(([name]) => name === "$select"));
  const options = parseQueryOptions(query, table.type, dataverseDialect);
  const changed = rows.writtenAfter(point.version).filter((position) => rows.versionOf(position) <= end.version);
  const after = (position: number): boolean => rows.versionOf(position) > Number(ended);
  const kept = changed.filter((position) => rows.has(position) && phase !== "gone" && after(position));
  const gone = changed.filter((position) => !rows.has(position) && (phase !== "gone" || after(position)));
  const left = [...kept, ...gone];
  const size = Math.min(maxPageSize(preferences) ?? mostOnPage, mostOnPage);
  const page = left.slice(0, size);
  const last = page.at(-1);
  const how = presentation(organisation, root, undefined);
  const value = page.map((position) =>
    rows.has(position)
      ? presentRecord(table, position, how, options)
      : {
          "@odata.context": `${root}/$metadata#${model.setName}/$deletedEntity`,
          id: rows.writtenKey(position)[0],
          reason: "deleted",
        },
  );
  const next =
    last !== undefined && left.length > size
      ? `${rows.has(last) ? "kept" : "gone"}.${rows.versionOf(last)}.${end.version}.${end.atMs}`
      : undefined;
  return jsonAnswer(200, {
    "@odata.context": `${root}/$metadata#${model.setName}/$delta`,
    ...(next === undefined
      ? { "@odata.deltaLink": deltaLink(call, end) }
      : { "@odata.nextLink": deltaLink(call, point, next) }),
    value,
  });
}
