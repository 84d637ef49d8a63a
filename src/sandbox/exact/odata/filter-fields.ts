import { comparable, type ValueClass } from "../../odata/filter/compare-values.ts";
import type { FilterFields } from "../../odata/filter/filter-fields.ts";
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

/** The fields of a source's rows as a filter reads them; which ones may stand there says the set (facts 53, 74). */
export function fieldsOfSource(source: Pick<RowSource, "set" | "read">): FilterFields<Row> {
  const { schemaName, fieldsByName } = source.set;
  return {
    type: schemaName,
    of(name) {
      const field = fieldsByName.get(name);
      if (!field) return undefined;
      const valueClass = classes[field.kind];
      if (!valueClass || !field.filterable) return "closed";
      return {
        valueClass,
        read(row) {
          const value = source.read(row, field);
          return typeof value === "object" ? null : comparable(value, valueClass);
        },
      };
    },
  };
}
