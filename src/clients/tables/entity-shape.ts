import type { EntityRow, FieldNames, ServiceTable } from "../../../generated/tables.ts";
import type { EntityShape } from "../../odata/entity-shape.ts";
import type { FieldKind } from "../../odata/field-kinds.ts";

const namesOf = (names: FieldNames | undefined): string[] => (names === undefined || names === "" ? [] : names.split(" "));

/** Kinds as the tables name them; both lists are the same by the types. */
function kindsOf(fields: EntityRow["fields"] = {}): Record<string, FieldKind> {
  const kinds: Record<string, FieldKind> = {};
  const add = (kind: FieldKind, names: FieldNames | undefined): void => {
    for (const name of namesOf(names)) kinds[name] = kind;
  };
  add("guid", fields.guid);
  add("datetime", fields.datetime);
  add("instant", fields.instant);
  add("date", fields.date);
  add("int64", fields.int64);
  add("decimal", fields.decimal);
  add("binary", fields.binary);
  add("code18", fields.code18);
  return kinds;
}

/** What may be written; nothing is known of an entity that says nothing of it. */
function writableOf({ write, writeOnce, writeLater }: EntityRow): EntityShape["writable"] {
  if (write === undefined && writeOnce === undefined && writeLater === undefined) return undefined;
  const always = namesOf(write);
  return { create: new Set([...always, ...namesOf(writeOnce)]), update: new Set([...always, ...namesOf(writeLater)]) };
}

const shapes = new WeakMap<ServiceTable, Map<string, EntityShape>>();
const nothingKnown: EntityShape = { kinds: {} };

/** The shape of an entity of a table, made once; of one that the table does not have, nothing is known. */
export function shapeOf(table: ServiceTable, name: string | undefined): EntityShape {
  const row = name === undefined ? undefined : table.entities[name];
  if (name === undefined || !row) return nothingKnown;
  let made = shapes.get(table);
  if (!made) shapes.set(table, (made = new Map()));
  let shape = made.get(name);
  if (!shape) {
    const nested = [...Object.entries(row.nested ?? {}), ...Object.entries(row.single ?? {})].flatMap(([target, fields]) => namesOf(fields).map((field) => [field, () => shapeOf(table, target)] as const));
    const writable = writableOf(row);
    shape = { kinds: kindsOf(row.fields), ...(nested.length > 0 && { nested: Object.fromEntries(nested) }), ...(writable && { writable }) };
    made.set(name, shape);
  }
  return shape;
}
