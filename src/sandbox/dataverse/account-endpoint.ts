import { isGuid } from "../odata/filter/literal.ts";
import type { Field, Row, Value } from "../odata/model/entity-type.ts";
import { nextQuery } from "../odata/page/next-link.ts";
import { maxPageSize, type Preferences, parsePrefer } from "../odata/page/prefer-header.ts";
import { noOptions, parseQueryOptions, type QueryOptions } from "../odata/page/query-options.ts";
import { readPage } from "../odata/page/read-page.ts";
import { entityBody, listBody } from "../odata/present/envelope.ts";
import type { LinkedSet } from "../odata/present/linked-set.ts";
import { Refusal } from "../odata/refusal.ts";
import { parseResourcePath } from "../odata/resource-path.ts";
import { checkIfMatch } from "../odata/rows/etag.ts";
import type { RowTable } from "../odata/rows/row-table.ts";
import { parseJsonObject, readBody } from "../odata/write/read-body.ts";
import { type RefuseValue, readersOf, readScalar, type ValueFault } from "../odata/write/read-value.ts";
import { accountType } from "./account-type.ts";
import { answerChanges, deltaLink, formatPoint, parsePoint, pointOf, type TrackedPoint } from "./change-tracking.ts";
import { dataverseDialect } from "./dataverse-dialect.ts";
import { noAccount } from "./dataverse-error.ts";
import { jsonAnswer, presentAccount } from "./present-account.ts";

/** The most rows on a page (fact 172), and the most that `$count` counts. */
const pageSize = 5000;

/** A request to the set or to one account. */
export interface AccountCall {
  readonly method: string;
  /** Where they are written. */
  readonly accounts: RowTable;
  /** How they are read. */
  readonly set: LinkedSet;
  /** Address of the service's root, without a slash at its end. */
  readonly root: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly body: string;
  readonly now: () => string;
  readonly nowMs: () => number;
  /** Whether the delta link of a list belongs to the moment of its first page, or of its last. */
  readonly tracksFrom: "first-page" | "last-page";
  readonly newGuid: () => string;
}

/** Adds an account. */
export function createAccount(call: AccountCall): Response {
  const values = valuesOf(call, "create");
  return afterWrite(call, insert(call, String(values["accountid"] ?? call.newGuid()), values), 201);
}

/** The number of accounts, as plain text. */
export function countAccounts({ accounts }: AccountCall): Response {
  return new Response(String(Math.min(accounts.count, pageSize)), {
    headers: { "content-type": "text/plain", "odata-version": "4.0" },
  });
}

/** Stands between a skip token and the point at which its list began. */
const pointSign = "~";

/** The request without the point that its skip token carries, and that point. */
function withoutPoint(call: AccountCall): [AccountCall, TrackedPoint | undefined] {
  const [token = "", point] = (call.url.searchParams.get("$skiptoken") ?? "").split(pointSign);
  if (point === undefined) return [call, undefined];
  const url = new URL(call.url);
  url.searchParams.set("$skiptoken", token);
  return [{ ...call, url }, parsePoint(point)];
}

/** A page of accounts, or what changed since a delta link was given. */
export function listAccounts(asked: AccountCall): Response {
  const [call, began] = withoutPoint(asked);
  const preferences = parsePrefer(call.headers.get("prefer"));
  const delta = call.url.searchParams.get("$deltatoken");
  if (delta !== null) return answerChanges(call, delta);
  const tracks = preferences.has("odata.track-changes");
  const point = call.tracksFrom === "first-page" ? (began ?? pointOf(call)) : pointOf(call);
  const options = parseQueryOptions(call.url.searchParams, accountType, dataverseDialect);
  const wanted = maxPageSize(preferences);
  const page = readPage({
    source: call.set.rows,
    type: accountType,
    // Beside a page size of the client's, $top is ignored (fact 172).
    options: wanted === undefined ? options : { ...options, top: undefined },
    dialect: dataverseDialect,
    pageSize: Math.min(wanted ?? pageSize, pageSize),
    token: options.skipToken,
  });
  const annotated = preferences.has("odata.include-annotations");
  const body = listBody(dataverseDialect, contextOf(call, options), {
    rows: page.positions.map((position, index) =>
      presentAccount(call.set, position, annotated, options, page.known[index]),
    ),
    count: page.count && Math.min(page.count, pageSize),
    next: page.next && nextLink(call, page.next, tracks ? point : undefined),
  });
  const end = page.next === undefined && tracks && { "@odata.deltaLink": deltaLink(call, point) };
  return jsonAnswer(200, { ...body, ...end }, appliedPreferences(preferences, wanted));
}

/** The account that an address names, by its id alone or under the name of its key. */
function named({ accounts, root, url }: AccountCall): { readonly id: string; readonly position: number | undefined } {
  const [first] = parseResourcePath(url.pathname.slice(new URL(root).pathname.length));
  const id = first?.key?.get("") ?? first?.key?.get("accountid");
  if (id === undefined) throw new Refusal(404, "0x8006088a", "Resource not found for the segment 'accounts'.");
  if (!isGuid(id)) throw new Refusal(400, "0x80060888", `The key '${id}' is not a GUID.`);
  return { id: id.toLowerCase(), position: accounts.find([id.toLowerCase()]) };
}

/** Removes an account. */
export function deleteAccount(call: AccountCall): Response {
  const { id, position } = named(call);
  if (position === undefined) throw noAccount(id);
  needFresh(call, position);
  call.accounts.remove(position);
  return new Response(null, { status: 204, headers: { "odata-version": "4.0" } });
}

/** One account. */
export function getAccount(call: AccountCall): Response {
  const { id, position } = named(call);
  if (position === undefined) throw noAccount(id);
  const options = parseQueryOptions(call.url.searchParams, accountType, dataverseDialect);
  const annotated = parsePrefer(call.headers.get("prefer")).has("odata.include-annotations");
  const account = presentAccount(call.set, position, annotated, options);
  const etag = String(account["@odata.etag"]);
  // With annotations there is no shortcut (fact 173).
  if (!annotated && call.headers.get("if-none-match") === etag)
    return new Response(null, { status: 304, headers: { etag, "odata-version": "4.0" } });
  return jsonAnswer(200, entityBody(dataverseDialect, contextOf(call, options), account), { etag });
}

/** A PATCH writes or creates, unless a header keeps it from one of the two (fact 173). */
export function upsertAccount(call: AccountCall): Response {
  const { id, position } = named(call);
  const exists = position !== undefined;
  if (exists && call.headers.get("if-none-match") === "*")
    throw new Refusal(412, "0x80040237", "A record with matching key values already exists.");
  if (!exists && call.headers.has("if-match")) throw noAccount(id);
  if (!exists) return afterWrite(call, insert(call, id, valuesOf(call, "create")), 201);
  needFresh(call, position);
  const values = valuesOf(call, "update");
  call.accounts.update(position, { ...values, modifiedon: call.now() });
  return afterWrite(call, position, 200);
}

function insert(call: AccountCall, accountid: string, values: Row): number {
  const blank = Object.fromEntries([...accountType.fields.keys()].map((name) => [name, null]));
  const position = call.accounts.insert({
    ...blank,
    statecode: 0,
    ...values,
    accountid,
    createdon: call.now(),
    modifiedon: call.now(),
  });
  if (position === undefined) throw new Refusal(412, "0x80040237", "A record with matching key values already exists.");
  return position;
}

/** 204 with the address of the record, or the record itself if the client prefers (fact 171). */
function afterWrite(call: AccountCall, position: number, status: number): Response {
  const entityId = `${call.root}/accounts(${call.accounts.at(position)["accountid"]})`;
  const preferences = parsePrefer(call.headers.get("prefer"));
  if (preferences.get("return") !== "representation")
    return new Response(null, { status: 204, headers: { "odata-version": "4.0", "odata-entityid": entityId } });
  const options = call.url.searchParams.has("$select")
    ? parseQueryOptions(call.url.searchParams, accountType, dataverseDialect)
    : noOptions;
  const account = presentAccount(call.set, position, preferences.has("odata.include-annotations"), options);
  return jsonAnswer(status, entityBody(dataverseDialect, contextOf(call, options), account), {
    "odata-entityid": entityId,
    "preference-applied": "return=representation",
  });
}

function needFresh(call: AccountCall, position: number): void {
  const header = call.headers.get("if-match");
  if (header === null) return;
  if (checkIfMatch(header, call.set.rows.etag(position)) !== "matches") {
    throw new Refusal(
      412,
      "0x80060882",
      "The version of the existing record doesn't match the RowVersion property provided.",
    );
  }
}

const faults: Readonly<Record<ValueFault, readonly [code: string, problem: string]>> = {
  unknown: ["0x80048d19", "does not exist on type 'Microsoft.Dynamics.CRM.account'"],
  "read-only": ["0x80048d19", "cannot be written"],
  deep: ["0x80048d19", "cannot be written with its record"],
  missing: ["0x80048d19", "must have a value"],
  null: ["0x80048d19", "has a value of another type"],
  "wrong-type": ["0x80048d19", "has a value of another type"],
  "too-precise": ["0x80048d19", "has a value of another type"],
  "too-long": ["0x80044331", "is longer than the column"],
  "not-a-member": ["0x80048d19", "is not one of the choices"],
};

const refuse: RefuseValue = (fault, field) => {
  const [code, problem] = faults[fault];
  throw new Refusal(400, code, `The property '${field}' ${problem}.`);
};

/** What a body says; the key in that of an update, which is in the address already, changes nothing. */
function valuesOf(call: AccountCall, verb: "create" | "update"): Row {
  return readBody<Field, Value>(parseJsonObject(call.body), {
    field: (name) => accountType.fields.get(name),
    right: (field) =>
      verb === "update" && accountType.key.includes(field.name) ? "passed over" : field[verb] ? "taken" : "refused",
    read: (value, field) => readScalar(value, field, { readers: readersOf("v4"), refuse }),
    refuse,
  });
}

function contextOf(call: AccountCall, { select }: QueryOptions): string {
  return `${call.root}/$metadata#accounts${select ? `(${select.join(",")})` : ""}`;
}

function nextLink(call: AccountCall, place: string, point: TrackedPoint | undefined): string {
  const token = point ? encodeURIComponent(`${place}${pointSign}${formatPoint(point)}`) : place;
  const query = [...call.url.searchParams].map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join("&");
  return `${call.root}/accounts?${nextQuery(query, { $skiptoken: token })}`;
}

function appliedPreferences(preferences: Preferences, wanted: number | undefined): Readonly<Record<string, string>> {
  const applied = [
    ...(wanted === undefined ? [] : [`odata.maxpagesize=${wanted}`]),
    ...(preferences.has("odata.track-changes") ? ["odata.track-changes"] : []),
  ];
  return applied.length === 0 ? {} : { "preference-applied": applied.join(",") };
}

/** A resource is asked by a method that it does not have. */
export function notAllowed(method: string): Refusal {
  return new Refusal(405, "0x80060888", `The resource does not support the method ${method}.`);
}
