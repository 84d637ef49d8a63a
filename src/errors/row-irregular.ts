import { ErpError } from "./erp-error.ts";

/** A row has a field that the columns of a table do not have; leaving it out would be a silent loss. */
export class RowIrregular extends ErpError {
  constructor(row: number, field: string) {
    super(
      "ROW_IRREGULAR",
      `Row ${row} has a field ${field} that the first row has not: name the columns with --select, or take --ndjson.`,
    );
  }
}
