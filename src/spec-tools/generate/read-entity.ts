import { componentName, type Reference, resolve, type Schema, type SpecDocument } from "./spec-document.ts";
import type { EntityRow, FieldNames, FieldsByKind } from "./tables.ts";

/** Fields by kind, those of which nothing is to be said in `plain`. */
type AllFields = FieldsByKind & { plain?: FieldNames };
type Kind = keyof AllFields;

/** What a schema says of an entity: more than programs must know at run time, since types are made of it too. */
export interface EntityFacts extends EntityRow {
  /** All fields, those that lead to other entities among the plain ones. */
  fields: AllFields;
  /** Fields of the key in their order. */
  key?: FieldNames;
  /** When present, only these may be filtered on. */
  filterOnly?: FieldNames;
  /** Fields that may not be filtered on. */
  noFilter?: FieldNames;
}

/** Formats whose text on the wire means something else than text. */
const kinds: Readonly<Record<string, Kind>> = {
  uuid: "guid",
  "odata-v2-datetime": "datetime",
  "date-time": "instant",
  date: "date",
  int64: "int64",
  decimal: "decimal",
  byte: "binary",
  code18: "code18",
};

/** The entity that a property leads to, alone or as the items of a list. */
function nestedName(document: SpecDocument, property: Schema | Reference): string | undefined {
  const name = componentName(property);
  if (name !== undefined) return resolve(document.components.schemas, property).properties ? name : undefined;
  if ("$ref" in property) return undefined;
  const parts = [property.items, ...(property.allOf ?? []), ...(property.oneOf ?? []), ...(property.anyOf ?? [])];
  for (const part of parts) {
    const inner = part && nestedName(document, part);
    if (inner !== undefined) return inner;
  }
  return undefined;
}

function isArray({ type, items }: Schema): boolean {
  return items !== undefined || type === "array" || (Array.isArray(type) && type.includes("array"));
}

function add(groups: Record<string, string>, group: string, name: string): void {
  groups[group] = groups[group] === undefined ? name : `${groups[group]} ${name}`;
}

/** Which right `x-write` gives: the name of the list in the table. */
function writeList(write: Schema["x-write"]): "write" | "writeOnce" | "writeLater" | undefined {
  const rights = typeof write === "string" ? [write] : (write ?? []);
  if (rights.length > 1) return "write";
  if (rights[0] === undefined) return undefined;
  return rights[0] === "create" ? "writeOnce" : "writeLater";
}

/** Reads what tables and types need of one schema. */
export function readEntity(document: SpecDocument, schema: Schema): EntityFacts {
  const fields: Record<string, string> = {};
  const nested: Record<string, string> = {};
  const single: Record<string, string> = {};
  const lists: Record<string, string> = {};
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    const target = resolve(document.components.schemas, property);
    const entity = nestedName(document, property);
    add(fields, (target.format !== undefined && kinds[target.format]) || "plain", name);
    if (entity !== undefined) add(isArray(target) ? nested : single, entity, name);
    if (target["x-key"]) add(lists, "key", name);
    const list = writeList(target["x-write"]);
    if (list) add(lists, list, name);
    if (schema["x-filter-closed"] && target["x-filterable"] === "yes") add(lists, "filterOnly", name);
    if (target["x-filterable"] === "no") add(lists, "noFilter", name);
  }
  const row = {
    key: lists["key"],
    fields,
    nested: Object.keys(nested).length > 0 ? nested : undefined,
    single: Object.keys(single).length > 0 ? single : undefined,
    write: lists["write"],
    writeOnce: lists["writeOnce"],
    writeLater: lists["writeLater"],
    naturalKey: schema["x-natural-key"]?.join(" "),
    filterOnly: schema["x-filter-closed"] ? (lists["filterOnly"] ?? "") : undefined,
    noFilter: lists["noFilter"],
  };
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as unknown as EntityFacts;
}

/** Names of the entities that an entity leads to, through any number of steps, itself included. */
export function reachableEntities(document: SpecDocument, names: Iterable<string>): Set<string> {
  const found = new Set<string>();
  const open = [...names];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const schema = document.components.schemas[name];
    if (found.has(name) || !schema) continue;
    found.add(name);
    const { nested = {}, single = {} } = readEntity(document, schema);
    for (const inner of [...Object.keys(nested), ...Object.keys(single)]) open.push(inner);
  }
  return found;
}
