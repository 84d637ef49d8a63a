import type { EntityType, Row } from "../model/entity-type.ts";
import { classOfField, comparable, type ValueClass } from "./compare-values.ts";
import type { FilterValue } from "./literal.ts";

/** How a filter reads a field. */
export interface FilterField<R> {
  readonly valueClass: ValueClass;
  /** The value in the form in which it is compared. */
  readonly read: (row: R) => FilterValue;
}

/** The fields of rows, however a service holds those. */
export interface FilterFields<R> {
  /** Name of the rows' type, for refusals. */
  readonly type: string;
  /** A field; `closed` when it may not stand in a filter, undefined when there is none of that name. */
  of(name: string): FilterField<R> | "closed" | undefined;
}

/** The fields of rows that hold their values. */
export function fieldsOfType({ name: type, fields }: EntityType): FilterFields<Row> {
  return {
    type,
    of(name) {
      const field = fields.get(name);
      if (!field) return undefined;
      if (!field.filterable) return "closed";
      const valueClass = classOfField(field.type);
      return { valueClass, read: (row) => comparable(row[name] ?? null, valueClass) };
    },
  };
}
