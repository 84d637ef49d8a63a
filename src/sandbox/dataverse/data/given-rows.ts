import { SandboxOptionInvalid } from "../../../errors/sandbox-option-invalid.ts";
import type { JsonObject } from "../../../kit/json-access.ts";
import { madeOnce } from "../../core/made-once.ts";
import { isGuid } from "../../odata/filter/literal.ts";
import { isValue, type Row, type Value } from "../../odata/model/entity-type.ts";
import type { SeededRows } from "../../odata/rows/row-table.ts";
import type { SequentialGuids } from "../../odata/rows/sequential-guid.ts";
import { columnOf, type TableModel, targetField } from "../model/table-model.ts";
import { firstVersion } from "./seed-rows.ts";

/** Types whose equal values are equal texts or numbers. */
const exact: ReadonlySet<string> = new Set(["string", "guid", "integer"]);

function takeRow(given: JsonObject, index: number, model: TableModel, ids: SequentialGuids): Row {
  const row: Record<string, Value> = {};
  const option = `dataverse.rows.${model.setName}[${index}]`;
  for (const [name, value] of Object.entries(given)) {
    const column = columnOf(model, name.replace(/@Microsoft\.Dynamics\.CRM\.lookuplogicalname$/, ""));
    if (!column) throw new SandboxOptionInvalid(`${option}.${name}`, `is no column of ${model.logicalName}.`);
    if (!isValue(value))
      throw new SandboxOptionInvalid(`${option}.${name}`, "is no text, number, boolean or null: give columns only.");
    const text = column.type === "guid" && typeof value === "string" ? value.toLowerCase() : value;
    row[name.includes("@") ? targetField(column.name) : column.name] = text;
  }
  const id = model.idColumns.map((name) => row[name]).find((value) => value !== undefined && value !== null);
  if (id !== undefined && !isGuid(String(id)))
    throw new SandboxOptionInvalid(`${option}.${model.idColumns[0]}`, `is '${String(id)}': give a GUID.`);
  for (const name of model.idColumns) row[name] = id ?? ids.at(index);
  if (model.columns.has("versionnumber")) row["versionnumber"] = firstVersion;
  // Of a lookup with several targets that says none it is the first.
  for (const { column, targets } of model.lookups.values())
    if (row[column] !== undefined && row[column] !== null) row[targetField(column)] ??= targets[0] ?? null;
  return row;
}

/**
 * Rows that a test gives, in their order.
 * @throws {SandboxOptionInvalid} for a name that is no column, a value that is none, an id that is no GUID or comes twice
 */
export function givenRows(given: readonly JsonObject[], model: TableModel, ids: SequentialGuids): SeededRows {
  const rows = given.map((row, index) => takeRow(row, index, model, ids));
  const indexes = new Map<string, ReadonlyMap<Value, readonly number[]>>();
  const [id] = model.idColumns;
  const keyed = (value: Value): Value => (typeof value === "string" ? value.toLowerCase() : value);
  const indexOn = (field: string): ReadonlyMap<Value, readonly number[]> =>
    madeOnce(indexes, field, () => Map.groupBy(rows.keys(), (index) => keyed(rows[index]?.[field] ?? null)));
  for (const [value, at] of indexOn(id))
    if (at.length > 1) throw new SandboxOptionInvalid(`dataverse.rows.${model.setName}`, `has the id ${value} twice.`);
  return {
    count: rows.length,
    at(index) {
      const row = rows[index];
      if (!row) throw new RangeError(`There is no row ${index}.`);
      return row;
    },
    indexOf: ([value]) => indexOn(id).get(keyed(value ?? null))?.[0],
    // A moment can be written in several ways, so that its text says nothing.
    near: (field, value) =>
      exact.has(model.columns.get(field)?.type ?? "any") ? (indexOn(field).get(keyed(value)) ?? []) : undefined,
  };
}
