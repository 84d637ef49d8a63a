import type { EntityType, Field, Row } from "../model/entity-type.ts";
import { classOfField, comparable, type ValueClass } from "./compare-values.ts";
import type { FilterValue } from "./literal.ts";

/** How a field is read to be compared. */
export interface FilterField<R> {
  readonly valueClass: ValueClass;
  /** Whether it may stand in a filter. */
  readonly filterable: boolean;
  /** The value in the form in which it is compared. */
  readonly read: (row: R) => FilterValue;
}

/** The fields of rows, however a service holds those. */
export interface FilterFields<R> {
  /** Name of the rows' type, for refusals. */
  readonly type: string;
  of(name: string): FilterField<R> | undefined;
}

/** The fields of rows whose values a service reads in its own way. */
export function fieldsReadBy<R, F extends Pick<Field, "type" | "filterable">>(
  type: string,
  fields: { get(name: string): F | undefined },
  read: (row: R, field: F) => FilterValue,
): FilterFields<R> {
  return {
    type,
    of(name) {
      const field = fields.get(name);
      if (!field) return undefined;
      const valueClass = classOfField(field.type);
      return { valueClass, filterable: field.filterable, read: (row) => comparable(read(row, field), valueClass) };
    },
  };
}

/** The fields of rows of a type. */
export function fieldsOfType<R>({ name, fields }: EntityType, rowOf: (row: R) => Row): FilterFields<R> {
  return fieldsReadBy(name, fields, (row, field) => rowOf(row)[field.name] ?? null);
}
