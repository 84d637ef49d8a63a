/** What a spreadsheet takes for the beginning of a formula. @see https://owasp.org/www-community/attacks/CSV_Injection */
const formulaStart = /^[=+\-@\t\r]/;
/** A sign in front of a number makes no formula. */
const plainNumber = /^[+-]?\d[\d ]*([.,]\d+)?$/;

/**
 * A value as a cell of CSV. Records and lists become JSON. Text that a spreadsheet would run gets an apostrophe in
 * front: the names in a ledger are typed by strangers, and CSV is opened with a double click.
 *
 * @example
 * ```ts
 * csvCell("=HYPERLINK(…)", true); // "'=HYPERLINK(…)"
 * csvCell("-12.50", true); // "-12.50"
 * ```
 */
export function csvCell(value: unknown, guard: boolean): string {
  if (value === null || value === undefined) return "";
  const text = typeof value === "object" ? JSON.stringify(value) : String(value);
  return guard && typeof value === "string" && formulaStart.test(text) && !plainNumber.test(text) ? `'${text}` : text;
}
