import { parseQueryOptions } from "../odata/page/query-options.ts";
import type { LinkedSet } from "../odata/present/linked-set.ts";
import { QueryRefusal, Refusal } from "../odata/refusal.ts";
import type { RowTable } from "../odata/rows/row-table.ts";
import { accountType } from "./account-type.ts";
import { dataverseDialect } from "./dataverse-dialect.ts";
import { jsonAnswer, presentAccount } from "./present-account.ts";

/** What change tracking needs of a request. */
export interface TrackedCall {
  readonly accounts: RowTable;
  readonly set: LinkedSet;
  readonly root: string;
  readonly url: URL;
  readonly nowMs: () => number;
}

/** A point in the changes of a table. */
export interface TrackedPoint {
  readonly version: number;
  readonly atMs: number;
}

/** How long a token is good: the documented default of `ExpireChangeTrackingInDays`. */
const tokenMs = 7 * 86_400_000;

const form = /^(\d{1,15})!(\d\d)\/(\d\d)\/(\d{4}) (\d\d:\d\d:\d\d)$/;

/** The point behind everything that happened until now. */
export function pointOf({ accounts, nowMs }: Pick<TrackedCall, "accounts" | "nowMs">): TrackedPoint {
  return { version: accounts.version, atMs: nowMs() };
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
export function deltaLink({ root, url: { searchParams: query } }: TrackedCall, point: TrackedPoint): string {
  const select = query.get("$select");
  const token = encodeURIComponent(formatPoint(point));
  return `${root}/accounts?${select === null ? "" : `$select=${encodeURIComponent(select)}&`}$deltatoken=${token}`;
}

/** What changed since a delta link was given: rows as they are now, and the ids of those that are gone. */
export function answerChanges(call: TrackedCall, token: string): Response {
  const point = parsePoint(token);
  if (!point) throw new QueryRefusal("bad-token", "The delta token is not valid.");
  if (call.nowMs() - point.atMs > tokenMs)
    throw new Refusal(
      400,
      "0x80044352",
      "Version stamp associated with the client has expired. Please perform a full sync.",
    );
  const {
    accounts,
    root,
    url: { searchParams: query },
  } = call;
  const rest = new URLSearchParams([...query].filter(([name]) => name === "$select"));
  const options = parseQueryOptions(rest, accountType, dataverseDialect);
  const value = accounts.writtenAfter(point.version).map((position) =>
    accounts.has(position)
      ? presentAccount(call.set, position, false, options)
      : {
          "@odata.context": `${root}/$metadata#accounts/$deletedEntity`,
          id: accounts.writtenKey(position)[0],
          reason: "deleted",
        },
  );
  return jsonAnswer(200, {
    "@odata.context": `${root}/$metadata#accounts/$delta`,
    "@odata.deltaLink": deltaLink(call, pointOf(call)),
    value,
  });
}
