import { classOfField, comparable } from "../../odata/filter/compare-values.ts";
import type { FilterFields } from "../../odata/filter/filter-fields.ts";
import type { Row } from "../data/row.ts";
import type { RowSource } from "./row-source.ts";

/** The fields of a source's rows as a filter and an order read them. */
export function fieldsOfSource(source: Pick<RowSource, "set" | "read">): FilterFields<Row> {
  const { schemaName, fieldsByName } = source.set;
  return {
    type: schemaName,
    of(name) {
      const field = fieldsByName.get(name);
      if (!field) return undefined;
      const valueClass = classOfField(field.type);
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
