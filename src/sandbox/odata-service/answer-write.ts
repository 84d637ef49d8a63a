import { checkIfMatch } from "../odata-v4/etag.ts";
import { QueryRefusal, Refusal } from "../odata-v4/refusal.ts";
import { parseJsonObject } from "../odata-v4/write-values.ts";
import { emptyAnswer } from "./answer-json.ts";
import { answerRecord } from "./answer-read.ts";
import { madeUpValue } from "./made-up-values.ts";
import { addressOf, type Presentation } from "./present.ts";
import { readFields } from "./read-body.ts";
import { etagOf, type RecordSet, type StoredRecord } from "./record-set.ts";
import type { ModelProperty } from "./service-model.ts";

/** A request that writes. */
export interface WriteCall {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly body: string;
}

const notAllowed = (what: string): Refusal => new Refusal(405, "MethodNotAllowed", what);

/** What a property holds when nothing was said of it. */
function blankValue(property: ModelProperty, number: number, at: Presentation): unknown {
  if (property.computed) return madeUpValue(property, number, at.data.model);
  if (property.type.collection) return [];
  if (property.nullable) return null;
  return property.hasDefault || !property.creatable ? madeUpValue(property, number, at.data.model) : undefined;
}

/** Adds a record; what the metadata demands must be there, what it computes must not. */
export function createRecord(set: RecordSet, call: WriteCall, at: Presentation): Response {
  if (!set.resource.insertable) throw notAllowed(`${set.resource.name} takes no new records.`);
  const { data } = at;
  const values = readFields(parseJsonObject(call.body), set.type, data.model, ({ creatable }) => creatable);
  // Numbers of made-up rows are small ones; what the service makes for new rows must not meet those.
  const number = 1000 + set.nextNumber();
  const blanks = [...set.type.properties.values()]
    .filter(({ type }) => type.name !== "Edm.Stream")
    .map((property): [string, unknown] => [property.name, values[property.name] ?? blankValue(property, number, at)]);
  const missing = blanks.find(([, value]) => value === undefined);
  if (missing) throw new QueryRefusal("bad-value", `The property '${missing[0]}' is mandatory.`);
  const full = { ...values, ...Object.fromEntries(blanks) };
  if (data.hasKey(set, full))
    throw new Refusal(409, "EntityWithSameKeyExists", "A record with this key exists already.");
  const record = set.add(full);
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
  const values = readFields(
    parseJsonObject(call.body),
    set.type,
    model,
    ({ name, updatable }) => updatable && !set.type.key.includes(name),
  );
  const reset = [...set.type.properties.values()]
    .filter(
      ({ name, updatable, nullable }) => call.method === "PUT" && updatable && nullable && !set.type.key.includes(name),
    )
    .map(({ name, type }): [string, unknown] => [name, type.collection ? [] : null]);
  record.values = { ...record.values, ...Object.fromEntries(reset), ...values };
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
