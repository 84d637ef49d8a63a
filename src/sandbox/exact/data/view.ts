import type { EntitySet } from "../model/entity-set.ts";
import type { Field, Value } from "../model/field.ts";
import { ruleOf } from "./field-rules.ts";
import { lookUpOf } from "./look-up.ts";
import type { Row, Table } from "./table.ts";

/** Reads a field of a set out of the table that owns its rows. */
export type FieldReader = (table: Table, row: Row) => Value;

const readers = new Map<EntitySet, Map<string, FieldReader>>();

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
  if (field.name === "Timestamp" && field.kind === "int64") return (table, row) => table.database.timestampOf(table.division, table.versionOf(row));
  const own = ownField(set, base, field);
  if (own) return (table, row) => table.read(row, own);
  const lookUp = lookUpOf(set, field);
  const rule = ruleOf(set, field);
  return (table, row) => row.values?.[field.name] ?? lookUp?.(table, row) ?? (row.index >= 0 ? rule(table, row.index) : null);
}

/** The reader of a set's field; `base` is the set that owns the rows. */
export function readerOf(set: EntitySet, base: EntitySet, field: Field): FieldReader {
  let ofSet = readers.get(set);
  if (!ofSet) readers.set(set, (ofSet = new Map<string, FieldReader>()));
  let reader = ofSet.get(field.name);
  if (!reader) ofSet.set(field.name, (reader = compile(set, base, field)));
  return reader;
}
