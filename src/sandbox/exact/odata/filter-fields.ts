import { type FilterFields, fieldsReadBy } from "../../odata/filter/filter-fields.ts";
import type { Row } from "../data/row.ts";
import type { RowSource } from "./row-source.ts";

/** The fields of a source's rows as a filter and an order read them. */
export function fieldsOfSource({ set, read }: Pick<RowSource, "set" | "read">): FilterFields<Row> {
  return fieldsReadBy(set.schemaName, set.fieldsByName, (row, field) => {
    const value = read(row, field);
    return typeof value === "object" ? null : value;
  });
}
