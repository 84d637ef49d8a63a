import { comparable, type ValueClass } from "../../odata/filter/compare-values.ts";
import type { FilterField, FilterFields } from "../../odata/filter/filter-fields.ts";
import type { Row } from "../data/row.ts";
import type { Field } from "../model/field.ts";
import type { RowSource } from "./row-source.ts";

const classes: Readonly<Record<Field["kind"], ValueClass | undefined>> = {
  guid: "guid",
  text: "text",
  datetime: "time",
  integer: "number",
  double: "number",
  int64: "number",
  boolean: "boolean",
  binary: "binary",
  collection: undefined,
  object: undefined,
};

/** Reads a field of a source's rows in the form in which it is compared; undefined when it holds no single value. */
export function comparedField(source: Pick<RowSource, "read">, field: Field): FilterField<Row> | undefined {
  const valueClass = classes[field.kind];
  if (!valueClass) return undefined;
  return {
    valueClass,
    read(row) {
      const value = source.read(row, field);
      return typeof value === "object" ? null : comparable(value, valueClass);
    },
  };
}

/** The fields of a source's rows as a filter reads them. */
export function fieldsOfSource(source: Pick<RowSource, "set" | "read">): FilterFields<Row> {
  const { schemaName, fieldsByName } = source.set;
  return {
    type: schemaName,
    of(name) {
      const field = fieldsByName.get(name);
      return field && ((field.filterable && comparedField(source, field)) || "closed");
    },
  };
}
