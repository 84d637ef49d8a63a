import type { EntitySet } from "../model/entity-set.ts";
import type { Field, Value } from "../model/field.ts";
import { lookUpOf } from "./look-up.ts";
import type { Row } from "./row.ts";
import { ruleOf } from "./rule-of.ts";
import type { Table } from "./table.ts";

/** Reads a field of a set out of the table that owns its rows. */
export type FieldReader = (table: Table, row: Row) => Value;

/** By the view's field, then by the owner: a set that mixes headers and lines has two. */
const readers = new Map<Field, Map<EntitySet, FieldReader>>();

/** The field of the owning table that a view's field shows. */
function ownField(set: EntitySet, base: EntitySet, field: Field): Field | undefined {
  const same = base.fieldsByName.get(field.name);
  if (same?.kind === field.kind) return same;
  // `ID` of a view stands for the owner's key, whatever that is called there.
  const key = base.keys.length === 1 ? base.keys[0] : undefined;
  const isKey = field.name === "ID" || (field.key !== undefined && set.keys.length === 1);
  return isKey && key?.kind === field.kind ? key : undefined;
}

function compile(set: EntitySet, base: EntitySet, field: Field): FieldReader {
  if (field.name === "Timestamp" && field.kind === "int64")
    return (table, row) => table.database.timestampOf(table.division, table.versionOf(row));
  const own = ownField(set, base, field);
  if (own) return (table, row) => table.read(row, own);
  const lookUp = lookUpOf(set, field);
  const rule = ruleOf(set, field);
  return (table, row) =>
    row.values?.[field.name] ?? lookUp?.(table, row) ?? (row.index >= 0 ? rule(table, row.index) : null);
}

/** The reader of a set's field; `base` is the set that owns the rows. */
export function readerOf(set: EntitySet, base: EntitySet, field: Field): FieldReader {
  let ofField = readers.get(field);
  if (!ofField) readers.set(field, (ofField = new Map<EntitySet, FieldReader>()));
  let reader = ofField.get(base);
  if (!reader) ofField.set(base, (reader = compile(set, base, field)));
  return reader;
}
