/** What shows nothing or a blank: a spreadsheet may skip it in front of a formula. */
const blank = String.raw`[\p{White_Space}\p{C}\p{Default_Ignorable_Code_Point}\u2800]`;
/** Signs at which spreadsheets begin a formula, with their full-width and small forms, which some of them take as the same. */
const sign = String.raw`[=+\-@\uff1d\uff0b\uff0d\uff20\ufe66\ufe62\ufe63\ufe6b]`;

/** What a spreadsheet takes for the beginning of a formula. @see https://owasp.org/www-community/attacks/CSV_Injection */
const formulaStart = new RegExp(`^${blank}*${sign}|^[\\t\\r\\n]`, "u");
/** What begins a new cell where a file with commas is opened by a spreadsheet that separates otherwise; quotes do not hold there. */
const otherSeparator = /[;\t\r\n]/;
const skipped = new RegExp(`^(?:${blank}|")$`, "u");
const isSign = new RegExp(`^${sign}$`, "u");
/** A sign in front of a number makes no formula. */
const plainNumber = /^[+-]?\d[\d ]*([.,]\d+)?$/;
/** A terminal would obey these; blanks and line ends belong to a text. */
const obeyed = /[^\P{Cc}\t\r\n]/gu;

/**
 * A value as a cell of CSV. Records and lists become JSON. Text that a spreadsheet would run gets an apostrophe in
 * front, also where another separator than the comma would begin a cell within it: the names in a ledger are typed by
 * strangers, and CSV is opened with a double click.
 *
 * @example
 * ```ts
 * csvCell("=HYPERLINK(…)", true); // "'=HYPERLINK(…)"
 * csvCell("x;=HYPERLINK(…)", true); // "x;'=HYPERLINK(…)"
 * csvCell("-12.50", true); // "-12.50"
 * ```
 */
export function csvCell(value: unknown, guard: boolean): string {
  if (value === null || value === undefined) return "";
  const text = typeof value === "object" ? JSON.stringify(value) : String(value);
  if (!guard || (typeof value !== "string" && typeof value !== "object")) return text;
  const shown = text.replace(obeyed, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
  const inner = otherSeparator.test(shown) ? guardedWithin(shown) : shown;
  return formulaStart.test(shown) && !plainNumber.test(shown) ? `'${inner}` : inner;
}

/** Puts the apostrophe in front of each sign that would begin a cell behind another separator. */
function guardedWithin(text: string): string {
  let guarded = "";
  let isFresh = false;
  let at = 0;
  for (const character of text) {
    if (otherSeparator.test(character)) isFresh = true;
    else if (isFresh && !skipped.test(character)) {
      if (isSign.test(character) && !plainNumber.test(segmentAt(text, at))) guarded += "'";
      isFresh = false;
    }
    guarded += character;
    at += character.length;
  }
  return guarded;
}

/** What stands from here to the next separator; a tab is none where another one separates, so a number ends before it alone. */
function segmentAt(text: string, at: number): string {
  const rest = text.slice(at, at + 64);
  const end = rest.search(/[;\r\n]/);
  return (end < 0 ? rest : rest.slice(0, end)).replaceAll('"', "").trim();
}
