import { ErpError } from "./erp-error.ts";

/** A row has a field that is not among the columns of a table. To leave it out would lose data without notice. */
export class RowIrregular extends ErpError {
  constructor(row: number, field: string) {
    super(
      "ROW_IRREGULAR",
      `Row ${row} has a field ${field} that the first row has not: name the columns with --fields, or take --ndjson.`,
    );
  }
}
