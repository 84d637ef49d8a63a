import type { EntityRow, FieldNames, FieldsByKind, ServiceTable } from "../../../generated/tables.ts";
import type { EntityShape } from "../../odata/entity-shape.ts";
import type { FieldKind } from "../../odata/field-kinds.ts";

const namesOf = (names: FieldNames | undefined): string[] =>
  names === undefined || names === "" ? [] : names.split(" ");

const kindNames: readonly FieldKind[] = ["guid", "datetime", "instant", "date", "int64", "decimal", "binary", "code18"];

/** Kinds by field, where the lists name fields by kind. */
function kindsOf(fields: FieldsByKind = {}): Record<string, FieldKind> {
  const kinds: Record<string, FieldKind> = {};
  for (const kind of kindNames) for (const name of namesOf(Reflect.get(fields, kind))) kinds[name] = kind;
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
const nothingSaid: EntityRow = {};

/** The shape of an entity of a table, made once; of one that the table does not have nothing is known. */
export function shapeOf(table: ServiceTable, name: string | undefined): EntityShape {
  if (name === undefined) return nothingKnown;
  const row = table.entities[name] ?? nothingSaid;
  let made = shapes.get(table);
  if (!made) shapes.set(table, (made = new Map()));
  let shape = made.get(name);
  if (!shape) {
    const nested = [...Object.entries(row.nested ?? {}), ...Object.entries(row.single ?? {})].flatMap(
      ([target, fields]) => namesOf(fields).map((field) => [field, () => shapeOf(table, target)] as const),
    );
    const writable = writableOf(row);
    shape = {
      kinds: kindsOf(row.fields),
      ...(nested.length > 0 && { nested: Object.fromEntries(nested) }),
      ...(writable && { writable }),
    };
    made.set(name, shape);
  }
  return shape;
}
