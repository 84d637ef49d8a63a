import { isObject, type JsonObject } from "../../../kit/json-access.ts";
import type { Row, Value } from "../../odata/model/entity-type.ts";
import { QueryRefusal, Refusal } from "../../odata/refusal.ts";
import { readBody } from "../../odata/write/read-body.ts";
import { type RefuseValue, readersOf, readScalar, type ValueFault } from "../../odata/write/read-value.ts";
import type { Table } from "../data/organisation.ts";
import {
  attributeOf,
  type CollectionNavigation,
  type Column,
  type LookupNavigation,
  targetField,
} from "../model/table-model.ts";
import { type NamedRecord, referredRecord } from "./find-record.ts";
import type { RecordCall } from "./record-call.ts";

/** Records that come along and are made with the record (deep insert). */
export interface NestedRecord {
  readonly navigation: LookupNavigation | CollectionNavigation;
  readonly bodies: readonly JsonObject[];
}

/** What a body says of a record. */
export interface RecordBody {
  /** Columns, and to whom lookups lead. */
  readonly values: Row;
  readonly nested: readonly NestedRecord[];
  /** Records that are there and are to be tied to the record. */
  readonly tied: readonly { readonly navigation: CollectionNavigation; readonly records: readonly NamedRecord[] }[];
}

const faults: Readonly<Record<Exclude<ValueFault, "unknown">, readonly [code: string, problem: string]>> = {
  "read-only": ["0x80048d19", "cannot be written"],
  deep: ["0x80048d19", "takes no records here: relate one that is there by @odata.bind"],
  missing: ["0x80048d19", "must have a value"],
  null: ["0x80048d19", "has a value of another type"],
  "wrong-type": ["0x80048d19", "has a value of another type"],
  "too-precise": ["0x80048d19", "has a value of another type"],
  "too-long": ["0x80044331", "is longer than the column"],
  "not-a-member": ["0x80048d19", "is not one of the choices"],
};

const refuseAt =
  (typeName: string): RefuseValue =>
  (fault, field) => {
    if (fault === "unknown")
      throw new Refusal(400, "0x80048d19", `The property '${field}' does not exist on type '${typeName}'.`);
    const [code, problem] = faults[fault];
    throw new Refusal(400, code, `The property '${field}' ${problem}.`);
  };

/** Holds a number, or each of several, against the choices of a column. */
function checkChoice({ name, kind, options }: Column, value: Value, logicalName: string): void {
  if (!options || value === null || typeof value === "boolean") return;
  const chosen = typeof value === "string" ? value.split(",").map((part) => Number(part.trim())) : [value];
  if (typeof value === "string" && kind !== "MultiSelectPicklist") return;
  const strange = chosen.find((one) => !options.has(one));
  if (strange === undefined) return;
  throw new Refusal(
    400,
    "0x8004431a",
    `A validation error occurred. The value ${strange} of '${name}' on record of type '${logicalName}' is outside the valid range. Accepted Values: ${[...options.keys()].join(",")}`,
  );
}

const undeclared = (name: string): Refusal =>
  new Refusal(
    400,
    "0x80048d19",
    `An undeclared property '${name}' which only has property annotations in the payload but no property value was found in the payload. In OData, only declared navigation properties and declared named streams can be represented as properties without values.`,
  );

/** Documents take it; on the wire it was refused so, or passed over. @see https://github.com/MicrosoftDocs/powerapps-docs/issues/2720 */
const boundToNull = new Refusal(
  400,
  "0x80048d19",
  "The 'odata.bind' instance or property annotation has a null value. In OData, the 'odata.bind' instance or property annotation must have a non-null string value.",
);

/** A lookup that leads to a record, or to nobody. */
export function linkTo({ name, column, targets }: LookupNavigation, to: NamedRecord | null, several: boolean): Row {
  if (to === null) return { [column]: null, [targetField(column)]: null };
  const { logicalName, idColumns } = to.table.model;
  if (!targets.includes(logicalName))
    throw new QueryRefusal("bad-body", `'${name}' leads to ${targets.join(" or ")}, not to ${logicalName}.`);
  const id = to.position === undefined ? null : (to.table.rows.at(to.position)[idColumns[0]] ?? null);
  return { [column]: id, ...(several && { [targetField(column)]: logicalName }) };
}

/** What leads by no column can be read, as empty, and not written: the sandbox has no place for it. */
export const noColumn = (navigation: string): Refusal =>
  new Refusal(
    501,
    "0x80060888",
    `The sandbox keeps no links by '${navigation}': no column of the metadata says to whom it leads.`,
  );

/** Whether a lookup column has several navigations, or one that leads to several tables. */
export function isPolymorphic({ model: { lookups } }: Pick<Table, "model">, column: string): boolean {
  const own = [...lookups.values()].filter((lookup) => lookup.column === column);
  return own.length > 1 || (own[0]?.targets.length ?? 0) > 1;
}

function readBinds(call: RecordCall, table: Table, body: JsonObject): Pick<RecordBody, "tied"> & { links: Row } {
  const { lookups, collections } = table.model;
  let links: Row = {};
  const tied: RecordBody["tied"][number][] = [];
  for (const [name, value] of Object.entries(body)) {
    const navigation = /^(.+)@odata\.bind$/.exec(name)?.[1];
    if (navigation === undefined) continue;
    if (value === null) throw boundToNull;
    const lookup = lookups.get(navigation);
    const collection = collections.get(navigation);
    if (lookup)
      links = {
        ...links,
        ...linkTo(lookup, referredRecord(call, value, name), isPolymorphic(table, lookup.column)),
      };
    else if (collection) {
      if (!Array.isArray(value)) throw new QueryRefusal("bad-body", `'${name}' is a list of addresses.`);
      tied.push({ navigation: collection, records: value.map((one) => referredRecord(call, one, name)) });
    } else throw table.model.empty.has(navigation) ? noColumn(navigation) : undeclared(navigation);
  }
  return { links, tied };
}

/** Reads what a body says; the key in that of an update, which is in the address already, changes nothing. */
export function readRecord(call: RecordCall, table: Table, body: JsonObject, verb: "create" | "update"): RecordBody {
  const { columns, lookups, collections, idColumns, logicalName } = table.model;
  const refuse = refuseAt(table.type.name);
  const nested: NestedRecord[] = [];
  let cleared: Row = {};
  const ids: readonly string[] = idColumns;
  const values = readBody<Column, Value>(body, {
    field: (name) => (lookups.has(name) ? undefined : columns.get(name)),
    leadsOn: (name) => lookups.has(name) || collections.has(name),
    right(field) {
      if (verb === "update" && ids.includes(field.name)) return "passed over";
      if (attributeOf(field.name) !== field.name)
        throw new Refusal(
          400,
          "0x80060888",
          "CRM do not support direct update of Entity Reference properties, Use Navigation properties instead.",
        );
      return field[verb] ? "taken" : "refused";
    },
    read(value, field) {
      if (field.type === "any" && isObject(value)) return JSON.stringify(value);
      const read = readScalar(value, field, { readers: readersOf("v4"), refuse });
      checkChoice(field, read, logicalName);
      return read;
    },
    deep(name, value) {
      const lookup = lookups.get(name);
      const navigation = lookup ?? collections.get(name);
      if (lookup && value === null) {
        cleared = { ...cleared, ...linkTo(lookup, null, false) };
        return true;
      }
      const bodies: readonly unknown[] = lookup ? [value] : Array.isArray(value) ? value : [undefined];
      if (verb === "update" || !navigation || !bodies.every(isObject)) return false;
      nested.push({ navigation, bodies });
      return true;
    },
    refuse,
  });
  const { links, tied } = readBinds(call, table, body);
  return { values: { ...values, ...cleared, ...links }, nested, tied };
}
