import type { Row, Value } from "../../odata/model/entity-type.ts";
import { Refusal } from "../../odata/refusal.ts";
import { blankOf, isBlank } from "./blank-row.ts";
import type { CompanyTables } from "./company-tables.ts";
import type { DescribedSet } from "./described-set.ts";
import { referenceStem } from "./reference-stem.ts";

/**
 * Completes what a body says of other records: an id brings number or code and name, and a number the id. A record that
 * does not exist is refused.
 */
export function resolveReferences(tables: CompanyTables, { type, references }: DescribedSet, values: Row): Row {
  const completed: Record<string, Value> = { ...values };
  for (const [field, reference] of references) {
    const value = values[field];
    if (value === undefined || !tables.seeds.model.sets.has(reference.set)) continue;
    const blank = isBlank(value);
    const found = blank ? undefined : tables.findBy(reference.set, reference.field, comparable(value, reference.field));
    if (!blank && !found) throw notFound(field, value, reference.set);
    for (const sibling of type.fields.values()) {
      if (
        referenceStem(sibling.name) !== referenceStem(field) ||
        (sibling.name in values && !isBlank(values[sibling.name]))
      )
        continue;
      const other = references.get(sibling.name);
      const named = /Name$/.test(sibling.name) ? "displayName" : undefined;
      const from = other?.set === reference.set ? other.field : other ? undefined : named;
      if (from !== undefined) completed[sibling.name] = found?.row[from] ?? blankOf(sibling);
    }
    if (found) completed[field] = found.row[reference.field] ?? null;
  }
  return completed;
}

/** Codes and numbers are kept in capitals. */
function comparable(value: Value, field: string): Value {
  return typeof value === "string" && field !== "id" ? value.toUpperCase() : value;
}

/** A field names a record that there is not. */
export function notFound(field: string, value: Value, set: string): Refusal {
  return new Refusal(
    400,
    "Internal_InvalidTableRelation",
    `The field ${field} contains a value (${value}) that cannot be found in the related table (${set}).`,
  );
}
