import type { EntitySet } from "../model/entity-set.ts";
import type { Field, Value } from "../model/field.ts";
import { lookUpOf } from "./look-up.ts";
import type { Row } from "./row.ts";
import { ruleOf } from "./rule-of.ts";
import type { Table, View } from "./table.ts";

/** The field of the owning table that a view's field shows. */
function ownField(set: EntitySet, base: EntitySet, field: Field): Field | undefined {
  const same = base.fieldsByName.get(field.name);
  if (same?.type === field.type) return same;
  // `ID` of a view stands for the owner's key, whatever that is called there.
  const key = base.keys.length === 1 ? base.keys[0] : undefined;
  const isKey = field.name === "ID" || (field.key !== undefined && set.keys.length === 1);
  return isKey && key?.type === field.type ? key : undefined;
}

function compile(set: EntitySet, table: Table, field: Field): (row: Row) => Value {
  if (field.name === "Timestamp" && field.type === "long")
    return (row) => table.database.timestampOf(table.division, table.versionOf(row));
  const own = ownField(set, table.set, field);
  if (own) return (row) => table.read(row, own);
  const lookUp = lookUpOf(set, field);
  const rule = ruleOf(set, field);
  return (row) => row.values?.[field.name] ?? lookUp?.(table, row) ?? (row.index >= 0 ? rule(table, row.index) : null);
}

/** Reads fields of a set out of the table that owns its rows; how, is found out once for each set and field. */
export function viewOf(set: EntitySet, table: Table): View {
  let view = table.views.get(set);
  if (!view) {
    const readers = new Map<Field, (row: Row) => Value>();
    view = (row, field) => {
      let reader = readers.get(field);
      if (!reader) readers.set(field, (reader = compile(set, table, field)));
      return reader(row);
    };
    table.views.set(set, view);
  }
  return view;
}
