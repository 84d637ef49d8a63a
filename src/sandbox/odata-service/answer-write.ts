import type { ModelProperty } from "../odata/model/service-model.ts";
import { QueryRefusal, Refusal } from "../odata/refusal.ts";
import { parseResourcePath } from "../odata/resource-path.ts";
import { checkIfMatch } from "../odata/rows/etag.ts";
import { parseJsonObject } from "../odata/write/read-body.ts";
import { emptyAnswer } from "./answer-json.ts";
import { answerRecord } from "./answer-read.ts";
import { findTarget } from "./find-target.ts";
import { madeUpValue } from "./made-up-values.ts";
import { addressOf, type Presentation } from "./present.ts";
import { readFields } from "./read-body.ts";
import { etagOf, type RecordSet, type StoredRecord } from "./record-set.ts";

/** A request that writes. */
export interface WriteCall {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly body: string;
}

/** Links of a body: `customer@odata.bind` with the address of a record, or a list of them, or null for none. */
function readBinds(
  body: Readonly<Record<string, unknown>>,
  { type }: RecordSet,
  at: Presentation,
): Map<string, readonly StoredRecord[]> {
  const links = new Map<string, readonly StoredRecord[]>();
  for (const [name, value] of Object.entries(body)) {
    const field = /^([^@]+)@odata\.bind$/.exec(name)?.[1];
    if (field === undefined) continue;
    const navigation = type.navigations.get(field);
    if (!navigation) throw new QueryRefusal("unknown-field", `'${field}' is no relation of '${type.name}'.`);
    if (Array.isArray(value) !== navigation.type.collection)
      throw new QueryRefusal(
        "bad-value",
        `'${name}' is ${navigation.type.collection ? "a list of addresses" : "one address"}.`,
      );
    const addresses: readonly unknown[] = Array.isArray(value) ? value : value === null ? [] : [value];
    links.set(
      field,
      addresses.map((address) => {
        const path = typeof address === "string" ? address.replace(`${at.root}/`, "").replace(/^\//, "") : "";
        const target = findTarget(parseResourcePath(path), at.data, undefined);
        if (target.kind === "record") return target.record;
        throw new QueryRefusal("bad-value", `'${name}' leads to no record.`);
      }),
    );
  }
  return links;
}

function link(record: StoredRecord, links: ReadonlyMap<string, readonly StoredRecord[]>): void {
  for (const [name, records] of links) {
    const constraint = record.set.type.navigations.get(name)?.constraint ?? [];
    const keys = constraint.map(([own, theirs]): [string, unknown] => [own, records[0]?.values[theirs] ?? null]);
    record.values = { ...record.values, ...Object.fromEntries(keys) };
    record.links.set(name, records);
  }
}

const notAllowed = (what: string): Refusal => new Refusal(405, "MethodNotAllowed", what);

/** Whether a new record needs a value of the client's. */
const isDemanded = ({ computed, type, nullable, hasDefault }: ModelProperty): boolean =>
  !computed && !type.collection && !nullable && !hasDefault;

/** What a property holds when nothing was said of it. */
function blankValue(property: ModelProperty, number: number, at: Presentation): unknown {
  if (property.type.collection && !property.computed) return [];
  return property.nullable && !property.computed ? null : madeUpValue(property, number, at.data.model);
}

/** Adds a record; what the metadata demands must be there, what it computes must not. */
export function createRecord(set: RecordSet, call: WriteCall, at: Presentation): Response {
  if (!set.resource.insertable) throw notAllowed(`${set.resource.name} takes no new records.`);
  const { data } = at;
  const body = parseJsonObject(call.body);
  const mayBeSent = ({ name, creatable }: ModelProperty): boolean => creatable && !set.resource.nonInsertable.has(name);
  const required = [...set.type.fields.values()].filter(isDemanded).map(({ name }) => name);
  const values = readFields(body, set.type, data.model, mayBeSent, required);
  const links = readBinds(body, set, at);
  // Numbers of made-up rows are small ones; what the service makes for new rows must not meet those.
  const number = 1000 + set.nextNumber();
  const blanks = [...set.type.fields.values()].map((property): [string, unknown] => [
    property.name,
    values[property.name] ?? blankValue(property, number, at),
  ]);
  const full = { ...values, ...Object.fromEntries(blanks) };
  if (data.hasKey(set, full))
    throw new Refusal(409, "EntityWithSameKeyExists", "A record with this key exists already.");
  const record = set.add(full);
  link(record, links);
  return answerRecord(record, new URL(call.url.origin + call.url.pathname), at, 201, {
    location: addressOf(record, at),
  });
}

function needFresh(record: StoredRecord, { headers }: WriteCall): void {
  const verdict = checkIfMatch(headers.get("if-match"), etagOf(record));
  if (verdict === "missing" && record.set.resource.needsIfMatch)
    throw new Refusal(428, "PreconditionRequired", "If-Match is missing.");
  if (verdict === "stale" || verdict === "unusable")
    throw new Refusal(412, "PreconditionFailed", "The record was changed since it was read.");
}

/** Changes a record: `PATCH` and `MERGE` what is named, `PUT` everything. */
export function changeRecord(record: StoredRecord, call: WriteCall, at: Presentation): Response {
  const { set } = record;
  const { model } = at.data;
  if (!set.resource.updatable) throw notAllowed(`${set.resource.name} cannot be changed.`);
  if (call.method === "PATCH" && model.version === "v2") throw notAllowed("OData v2 knows PUT and MERGE, not PATCH.");
  needFresh(record, call);
  const body = parseJsonObject(call.body);
  const links = readBinds(body, set, at);
  const mayBeSent = ({ name, updatable }: ModelProperty): boolean =>
    updatable && !set.type.key.includes(name) && !set.resource.nonUpdatable.has(name);
  const values = readFields(body, set.type, model, mayBeSent);
  const reset = [...set.type.fields.values()]
    .filter((property) => call.method === "PUT" && property.nullable && mayBeSent(property))
    .map(({ name, type }): [string, unknown] => [name, type.collection ? [] : null]);
  record.values = { ...record.values, ...Object.fromEntries(reset), ...values };
  link(record, links);
  record.version += 1;
  if (model.version !== "v4" || call.headers.get("prefer")?.includes("return=minimal"))
    return emptyAnswer({ etag: etagOf(record) });
  return answerRecord(record, new URL(call.url.origin + call.url.pathname), at);
}

export function removeRecord(record: StoredRecord, call: WriteCall): Response {
  if (!record.set.resource.deletable) throw notAllowed(`Records of ${record.set.resource.name} cannot be removed.`);
  needFresh(record, call);
  record.set.remove(record);
  return emptyAnswer();
}
