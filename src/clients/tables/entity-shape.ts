import type { EntityRow, FieldNames, FieldsByType, ServiceTable } from "../../../generated/tables.ts";
import type { EntityShape } from "../../odata/entity-shape.ts";
import { type FieldKind, isFieldKind } from "../../odata/field-kinds.ts";

const namesOf = (names: FieldNames | undefined): string[] =>
  names === undefined || names === "" ? [] : names.split(" ");

/** Word by field, where the lists name fields by word. */
function byName(lists: Readonly<Record<string, FieldNames | undefined>> = {}): [string, string][] {
  return Object.entries(lists).flatMap(([word, names]) => namesOf(names).map((name): [string, string] => [name, word]));
}

/** Kinds by field. */
function kindsOf({ fields }: EntityRow): Record<string, FieldKind> {
  const kinds: Record<string, FieldKind> = {};
  for (const [name, kind] of byName(fields)) if (isFieldKind(kind)) kinds[name] = kind;
  return kinds;
}

const allNames = (fields: FieldsByType | undefined): string[] => Object.values(fields ?? {}).flatMap(namesOf);

/** What may be written; nothing is known of an entity that says nothing of it. */
function writableOf({ write, writeOnce, writeLater }: EntityRow): EntityShape["writable"] {
  if (write === undefined && writeOnce === undefined && writeLater === undefined) return undefined;
  const always = allNames(write);
  return {
    create: new Set([...always, ...allNames(writeOnce)]),
    update: new Set([...always, ...allNames(writeLater)]),
  };
}

/** The JSON that fields take; whether those that lead to other entities take a list of records or one. */
function typesOf({ write, writeOnce, writeLater, sent, nested = {}, single = {} }: EntityRow): Record<string, string> {
  return Object.fromEntries([
    ...[write, writeOnce, writeLater, sent].flatMap((lists) => byName(lists)),
    ...Object.values(nested).flatMap((names) => namesOf(names).map((name) => [name, "list"])),
    ...Object.values(single).flatMap((names) => namesOf(names).map((name) => [name, "object"])),
  ]);
}

const shapes = new WeakMap<ServiceTable, Map<string, EntityShape>>();
const nothingKnown: EntityShape = { kinds: {} };
const nothingSaid: EntityRow = {};

function shapeOfRow(table: ServiceTable, row: EntityRow): EntityShape {
  const nested = [...Object.entries(row.nested ?? {}), ...Object.entries(row.single ?? {})].flatMap(
    ([target, fields]) => namesOf(fields).map((field) => [field, () => shapeOf(table, target)] as const),
  );
  const parts = Object.entries(row.parts ?? {}).map(([field, part]) => [field, shapeOfRow(table, part)] as const);
  const spelled = Object.entries(row.spelled ?? {}).flatMap(([field, names]) =>
    namesOf(names).map((name) => [name, field] as const),
  );
  const types = typesOf(row);
  const writable = writableOf(row);
  return {
    kinds: kindsOf(row),
    ...(nested.length > 0 && { nested: Object.fromEntries(nested) }),
    ...(parts.length > 0 && { parts: Object.fromEntries(parts) }),
    ...(Object.keys(types).length > 0 && { types }),
    ...(writable && { writable }),
    ...(row.open !== undefined && { open: new Set(namesOf(row.open)) }),
    ...(row.ignored !== undefined && { ignored: new Set(namesOf(row.ignored)) }),
    ...(spelled.length > 0 && { spelled: Object.fromEntries(spelled) }),
  };
}

/** Whether a record has a list of its own that is called as that of an envelope is. */
export const ownsValue = (table: ServiceTable, name: string | undefined): boolean =>
  name !== undefined && table.entities[name]?.ownValue === true;

/** The shape of an entity of a table, made once; of one that the table does not have nothing is known. */
export function shapeOf(table: ServiceTable, name: string | undefined): EntityShape {
  if (name === undefined) return nothingKnown;
  let made = shapes.get(table);
  if (!made) shapes.set(table, (made = new Map()));
  let shape = made.get(name);
  if (!shape) made.set(name, (shape = shapeOfRow(table, table.entities[name] ?? nothingSaid)));
  return shape;
}
