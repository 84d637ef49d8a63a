import type { Value } from "../model/field.ts";
import type { RowContext } from "./row-context.ts";

/** Makes a field's value of the generated row with an index. Depends on the table's salt and the index alone. */
export type FieldRule = (table: RowContext, index: number) => Value;
