import { fieldType, kindOf } from "./field-type.ts";
import { componentName, type Reference, resolve, type Schema, type SpecDocument } from "./spec-document.ts";
import type { EntityRow, FieldNames, FieldsByKind, FieldsByType } from "./tables.ts";

/** Fields by kind, those of which nothing is to be said in `plain`. */
type AllFields = FieldsByKind & { plain?: FieldNames };

/** What a schema says of an entity: more than programs must know at run time, since types are made of it too. */
export interface EntityFacts
  extends Pick<
    EntityRow,
    "nested" | "single" | "naturalKey" | "alternateKeys" | "keyLengths" | "spelled" | "open" | "ownValue"
  > {
  /** All fields, those that lead to other entities among the plain ones. */
  fields: AllFields;
  /** The JSON of fields that have no kind, lead to no entity and are no part. */
  types: FieldsByType;
  /** Fields that hold an object with fields of its own, which is no entity. */
  parts: Readonly<Record<string, EntityFacts>>;
  /** Fields that both creation and change may set, only creation, only change. */
  write?: FieldNames;
  writeOnce?: FieldNames;
  writeLater?: FieldNames;
  /** Fields that the service takes and drops. */
  ignored?: FieldNames;
  /** Fields of an answer that say that the work failed. */
  failure?: FieldNames;
  /** Fields of the key in their order. */
  key?: FieldNames;
  /** When present, only these may be filtered on. */
  filterOnly?: FieldNames;
  /** Fields that may not be filtered on. */
  noFilter?: FieldNames;
}

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

/** What `x-write` says of a field: the name of the list in the table. */
function writeList(write: Schema["x-write"]): "write" | "writeOnce" | "writeLater" | "ignored" | undefined {
  const rights = typeof write === "string" ? [write] : (write ?? []);
  if (rights.length > 1) return "write";
  switch (rights[0]) {
    case "create":
      return "writeOnce";
    case "update":
      return "writeLater";
    case "ignored":
      return "ignored";
    default:
      return undefined;
  }
}

function hasOwnValue(document: SpecDocument, { properties = {} }: Schema): boolean {
  const property = Object.hasOwn(properties, "value") ? properties["value"] : undefined;
  return property !== undefined && isArray(resolve(document.components.schemas, property));
}

/** How long the fields of the natural key may be, as far as the spec says it. */
function keyLengths(document: SpecDocument, schema: Schema): Readonly<Record<string, number>> | undefined {
  const lengths = (schema["x-natural-key"] ?? []).flatMap((name) => {
    const property = schema.properties?.[name];
    const length = property && resolve(document.components.schemas, property).maxLength;
    return length === undefined ? [] : [[name, length] as const];
  });
  return lengths.length > 0 ? Object.fromEntries(lengths) : undefined;
}

/** What was read already, by the components that a schema's references lead to: tables, types and codes ask for the same. */
const known = new WeakMap<SpecDocument["components"], WeakMap<Schema, EntityFacts>>();

/** Reads what tables and types need of one schema. */
export function readEntity(document: SpecDocument, schema: Schema): EntityFacts {
  let entities = known.get(document.components);
  if (!entities) known.set(document.components, (entities = new WeakMap()));
  let facts = entities.get(schema);
  if (!facts) entities.set(schema, (facts = readFacts(document, schema)));
  return facts;
}

function readFacts(document: SpecDocument, schema: Schema): EntityFacts {
  const fields: Record<string, string> = {};
  const nested: Record<string, string> = {};
  const single: Record<string, string> = {};
  const lists: Record<string, string> = {};
  const types: Record<string, string> = {};
  const parts: Record<string, EntityFacts> = {};
  const spelled: Record<string, string> = {};
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    const target = resolve(document.components.schemas, property);
    const entity = nestedName(document, property);
    const kind = kindOf(target);
    add(fields, kind ?? "plain", name);
    if (entity !== undefined) add(isArray(target) ? nested : single, entity, name);
    else if (target.properties) parts[name] = readEntity(document, target);
    else if (kind === undefined) add(types, fieldType(document, property), name);
    if (target["x-failure"]) add(lists, "failure", name);
    if (target["x-spelled"]) spelled[name] = target["x-spelled"].join(" ");
    if (target["x-key"]) add(lists, "key", name);
    const list = writeList(target["x-write"]);
    if (list) add(lists, list, name);
    if (schema["x-filter-closed"] && target["x-filterable"] === "yes") add(lists, "filterOnly", name);
    if (target["x-filterable"] === "no") add(lists, "noFilter", name);
  }
  const writable = new Set([lists["write"], lists["writeOnce"], lists["writeLater"]].join(" ").split(" "));
  const declared = Object.keys(schema.properties ?? {}).filter((name) => !name.includes("@"));
  const row = {
    key: lists["key"],
    fields,
    types,
    parts,
    nested: Object.keys(nested).length > 0 ? nested : undefined,
    single: Object.keys(single).length > 0 ? single : undefined,
    write: lists["write"],
    writeOnce: lists["writeOnce"],
    writeLater: lists["writeLater"],
    ignored: lists["ignored"],
    failure: lists["failure"],
    naturalKey: schema["x-natural-key"]?.join(" "),
    alternateKeys: schema["x-alternate-keys"]?.map(({ fields: names }) => names.join(" ")),
    keyLengths: keyLengths(document, schema),
    spelled: Object.keys(spelled).length > 0 ? spelled : undefined,
    ownValue: hasOwnValue(document, schema) || undefined,
    open: schema.additionalProperties ? declared.filter((name) => !writable.has(name)).join(" ") : undefined,
    filterOnly: schema["x-filter-closed"] ? (lists["filterOnly"] ?? "") : undefined,
    noFilter: lists["noFilter"],
  };
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as unknown as EntityFacts;
}

/** Names of the entities that the fields of one lead to: all of its fields, or those that may be written where it says which. */
function targetsOf(facts: EntityFacts, inBody: boolean): string[] {
  const rights = [facts.write, facts.writeOnce, facts.writeLater].filter((names) => names !== undefined);
  const writable = inBody && rights.length > 0 ? new Set(rights.join(" ").split(" ")) : undefined;
  const leads = [facts.nested, facts.single].flatMap((lists) => Object.entries(lists ?? {}));
  return [
    ...leads.flatMap(([target, names]) =>
      names.split(" ").some((name) => writable?.has(name) ?? true) ? [target] : [],
    ),
    ...Object.values(facts.parts).flatMap((part) => targetsOf(part, inBody)),
  ];
}

/**
 * Names of the entities that an entity leads to, through any number of steps, itself included.
 *
 * @param inBody follow what may be written only
 */
export function reachableEntities(document: SpecDocument, names: Iterable<string>, inBody = false): Set<string> {
  const found = new Set<string>();
  const open = [...names];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const schema = document.components.schemas[name];
    if (found.has(name) || !schema) continue;
    found.add(name);
    open.push(...targetsOf(readEntity(document, schema), inBody));
  }
  return found;
}
