import { comparable, type ValueClass } from "../../odata/filter/compare-values.ts";
import type { FilterFields } from "../../odata/filter/filter-fields.ts";
import type { Row } from "../data/row.ts";
import type { Field } from "../model/field.ts";
import type { RowSource } from "./row-source.ts";

/** The class of a field's values; a collection or an object is nothing that could be compared. */
const classes: Readonly<Record<Field["kind"], ValueClass>> = {
  guid: "guid",
  text: "text",
  datetime: "time",
  integer: "number",
  double: "number",
  int64: "number",
  boolean: "boolean",
  binary: "binary",
  collection: "null",
  object: "null",
};

/** The fields of a source's rows as a filter and an order read them. */
export function fieldsOfSource(source: Pick<RowSource, "set" | "read">): FilterFields<Row> {
  const { schemaName, fieldsByName } = source.set;
  return {
    type: schemaName,
    of(name) {
      const field = fieldsByName.get(name);
      if (!field) return undefined;
      const valueClass = classes[field.kind];
      return {
        valueClass,
        filterable: field.filterable,
        read(row) {
          const value = source.read(row, field);
          return typeof value === "object" ? null : comparable(value, valueClass);
        },
      };
    },
  };
}
