import type { Row, Value } from "../../odata/model/entity-type.ts";
import { parsePrefer } from "../../odata/page/prefer-header.ts";
import { noOptions, parseQueryOptions } from "../../odata/page/query-options.ts";
import { entityBody } from "../../odata/present/envelope.ts";
import { Refusal } from "../../odata/refusal.ts";
import { checkIfMatch } from "../../odata/rows/etag.ts";
import { parseJsonObject } from "../../odata/write/read-body.ts";
import type { Table } from "../data/organisation.ts";
import { dataverseDialect } from "../dataverse-dialect.ts";
import { type Column, targetField } from "../model/table-model.ts";
import { wantedAnnotations } from "./annotations.ts";
import { missing, type NamedRecord, namedRecord } from "./find-record.ts";
import { presentation, presentRecord } from "./present-record.ts";
import { isPolymorphic, linkTo, type RecordBody, readRecord } from "./record-body.ts";
import { emptyAnswer, jsonAnswer, type RecordCall } from "./record-call.ts";

const exists = (): Refusal => new Refusal(412, "0x80040237", "A record with matching key values already exists.");

/** Keeps two records from having the same alternate key; a part without a value makes it none. */
function checkKeys(call: RecordCall, table: Table, row: Row, self?: number): void {
  for (const { name, columns } of table.model.keys) {
    const values = columns.map((column) => row[column] ?? null);
    if (call.organisation.at(table, columns, values).every((position) => position === self)) continue;
    const labels = columns.map((column) => table.model.columns.get(column)?.label ?? column).join(", ");
    throw new Refusal(
      412,
      "0x80060892",
      `Entity Key ${name} violated. A record with the same value for ${labels} already exists. A duplicate record cannot be created. Select one or more unique values and try again.`,
    );
  }
}

/** What a column of a new record holds when nobody said anything. */
function blankValue({ kind, options }: Column): Value | undefined {
  if (kind === "State" || kind === "Status") return options?.keys().next().value ?? 0;
  return kind === "Boolean" ? false : undefined;
}

/** The user who calls, who is one of the organisation from the first record on that is theirs. */
function ownUser({ organisation, caller, now }: RecordCall): string | undefined {
  const users = organisation.find("systemuser");
  const id = caller.user?.id ?? caller.clientId;
  if (!users) return undefined;
  if (users.rows.find([id]) !== undefined) return id;
  const { columns, idColumns } = users.model;
  const known: Row = {
    fullname: caller.user?.name ?? `# ${caller.clientId}`,
    internalemailaddress: caller.user?.email ?? null,
    azureactivedirectoryobjectid: id,
    isdisabled: false,
    createdon: now(),
    modifiedon: now(),
  };
  const row = Object.entries(known).filter(([name]) => columns.has(name));
  users.rows.insert({
    ...Object.fromEntries(row),
    ...Object.fromEntries(idColumns.map((name) => [name, id])),
  });
  return id;
}

function insertRow(call: RecordCall, table: Table, values: Row): number {
  const { columns, idColumns } = table.model;
  const row: Record<string, Value> = {};
  for (const column of columns.values()) {
    const blank = blankValue(column);
    if (blank !== undefined) row[column.name] = blank;
  }
  if (columns.has("_ownerid_value") && (values["_ownerid_value"] ?? null) === null) {
    const user = ownUser(call);
    if (user !== undefined) row["_ownerid_value"] = user;
    if (user !== undefined && isPolymorphic(table, "_ownerid_value")) row[targetField("_ownerid_value")] = "systemuser";
  }
  Object.assign(row, values);
  const id = idColumns.map((name) => values[name]).find((value) => value !== undefined && value !== null);
  for (const name of idColumns) row[name] = id ?? call.newGuid();
  for (const name of idColumns) row[name] = row[idColumns[0]] ?? null;
  for (const name of ["createdon", "modifiedon"]) if (columns.has(name)) row[name] = call.now();
  if (table.rows.find([row[idColumns[0]] ?? null]) !== undefined) throw exists();
  checkKeys(call, table, row);
  const position = table.rows.insert(row);
  if (position === undefined) throw exists();
  return position;
}

/** A record that is there, as lookups lead to it. */
const placed = (table: Table, position: number): NamedRecord => ({
  table,
  position,
  id: undefined,
  key: undefined,
  shown: "",
});

/** Makes a record with those that come along: those that it refers to before it, those that refer to it after it. */
function insertRecord(call: RecordCall, table: Table, { values, nested, tied }: RecordBody): number {
  let row = values;
  for (const { navigation, bodies } of nested) {
    if (!("targets" in navigation)) continue;
    const target = call.organisation.named(navigation.targets[0] ?? "");
    for (const body of bodies) {
      const position = insertRecord(call, target, readRecord(call, target, body, "create"));
      row = { ...row, ...linkTo(navigation, placed(target, position), isPolymorphic(table, navigation.column)) };
    }
  }
  const position = insertRow(call, table, row);
  const own = placed(table, position);
  for (const { navigation, bodies } of nested) {
    if ("targets" in navigation) continue;
    const target = call.organisation.named(navigation.target);
    for (const body of bodies) {
      const at = insertRecord(call, target, readRecord(call, target, body, "create"));
      tie(call, own, navigation, placed(target, at));
    }
  }
  for (const { navigation, records } of tied) for (const record of records) tie(call, own, navigation, record);
  return position;
}

/** Ties a record to another by a navigation of several records: as a pair, or by the lookup over there. */
export function tie(
  call: RecordCall,
  from: NamedRecord,
  { name, target, column, pairs }: RecordBody["tied"][number]["navigation"],
  to: NamedRecord,
): void {
  const { logicalName } = to.table.model;
  if (logicalName !== target || from.position === undefined || to.position === undefined)
    throw new Refusal(400, "0x80048d19", `'${name}' leads to ${target}, not to ${logicalName}.`);
  const idOf = ({ table, position = -1 }: NamedRecord): string =>
    String(table.rows.at(position)[table.model.idColumns[0]] ?? "");
  if (pairs) {
    const [one, other] = pairs.first ? [idOf(from), idOf(to)] : [idOf(to), idOf(from)];
    call.organisation.pairs.add(pairs.name, one, other);
    return;
  }
  const lookup = [...to.table.model.lookups.values()].find(
    (one) => one.column === column && one.targets.includes(from.table.model.logicalName),
  );
  if (lookup) changeRow(call, to.table, to.position, linkTo(lookup, from, isPolymorphic(to.table, lookup.column)));
}

/** Changes columns of a record. */
export function changeRow(call: RecordCall, table: Table, position: number, changes: Row): void {
  const { columns, keys } = table.model;
  const touched = keys.some((key) => key.columns.some((name) => name in changes));
  if (touched) checkKeys(call, table, { ...table.rows.at(position), ...changes }, position);
  const modified = columns.has("modifiedon") && { modifiedon: call.now() };
  table.rows.update(position, { ...changes, ...modified });
}

/** Does the work of a write as a whole or not at all; who writes one row needs no way back. */
function together<T>(call: RecordCall, { nested, tied }: RecordBody, work: () => T): T {
  if (nested.length === 0 && tied.length === 0) return work();
  const undo = call.organisation.savepoint();
  try {
    return work();
  } catch (error) {
    undo();
    throw error;
  }
}

/** Adds a record. */
export function createRecord(call: RecordCall): Response {
  const body = readRecord(call, call.table, parseJsonObject(call.body), "create");
  const position = together(call, body, () => insertRecord(call, call.table, body));
  return afterWrite(call, position, 201);
}

/** A PATCH writes or creates, unless a header keeps it from one of the two (fact 173). */
export function upsertRecord(call: RecordCall): Response {
  const named = namedRecord(call);
  const { table, position, id, key } = named;
  const { headers } = call;
  if (position !== undefined && headers.get("if-none-match") === "*") throw exists();
  if (position === undefined && headers.has("if-match")) throw missing(named);
  const given = parseJsonObject(call.body);
  // Of the address only a key in the form of an alternate key comes back as it was sent.
  const shown = key ? named.shown : undefined;
  if (position === undefined) {
    const body = readRecord(call, table, given, "create");
    const own = id === undefined ? {} : { [table.model.idColumns[0]]: id };
    const values = { ...key, ...body.values, ...own };
    const made = together(call, body, () => insertRecord(call, table, { ...body, values }));
    return afterWrite(call, made, 201, shown);
  }
  needFresh(call, table, position);
  const { values, tied } = readRecord(call, table, given, "update");
  if (tied.length > 0) throw new Refusal(400, "0x80048d19", "A change takes no list of related records.");
  const said = Object.entries(values).filter(([name]) => !(key && name in key));
  changeRow(call, table, position, Object.fromEntries(said));
  return afterWrite(call, position, 200, shown);
}

/** 204 with the address of the record, or the record itself if the client prefers (fact 171). */
function afterWrite(call: RecordCall, position: number, status: number, shown?: string): Response {
  const { table, root, url, organisation } = call;
  const { setName, idColumns } = table.model;
  const entityId = `${root}/${setName}${shown ?? `(${table.rows.at(position)[idColumns[0]]})`}`;
  const preferences = parsePrefer(call.headers.get("prefer"));
  if (preferences.get("return") !== "representation") return emptyAnswer({ "odata-entityid": entityId });
  const asked = url.searchParams.has("$select") || url.searchParams.has("$expand");
  const options = asked ? parseQueryOptions(url.searchParams, table.type, dataverseDialect) : noOptions;
  const wanted = preferences.has("odata.include-annotations") ? wantedAnnotations(preferences) : undefined;
  const record = presentRecord(table, position, presentation(organisation, root, wanted), options);
  const context = `${root}/$metadata#${setName}${options.select ? `(${options.select.join(",")})` : ""}`;
  return jsonAnswer(status, entityBody(dataverseDialect, context, record), {
    "odata-entityid": entityId,
    etag: String(record["@odata.etag"]),
    "preference-applied": "return=representation",
  });
}

/** Refuses a write of a version that was changed since it was read. */
export function needFresh(call: RecordCall, table: Table, position: number): void {
  const header = call.headers.get("if-match");
  if (header === null) return;
  if (checkIfMatch(header, table.rows.etag(position)) !== "matches") {
    throw new Refusal(
      412,
      "0x80060882",
      "The version of the existing record doesn't match the RowVersion property provided.",
    );
  }
}
