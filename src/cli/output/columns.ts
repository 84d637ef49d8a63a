import { RowIrregular } from "../../errors/row-irregular.ts";
import type { Row } from "../apis/open-api.ts";

/**
 * The values of a row by columns. Where the columns were taken from the first row, a row with more is refused.
 *
 * @throws {RowIrregular} when a row has other columns than the rows before it
 */
export function columnsOf(row: Row, columns: readonly string[], complete: boolean, number: number): unknown[] {
  if (complete) {
    // A nested record that is null is empty in all of its own columns.
    const isEmpty = (field: string): boolean =>
      row[field] === null && columns.some((column) => column.startsWith(`${field}.`));
    const extra = Object.keys(row).find((field) => !columns.includes(field) && !isEmpty(field));
    if (extra !== undefined) throw new RowIrregular(number, extra);
  }
  return columns.map((column) => row[column]);
}
