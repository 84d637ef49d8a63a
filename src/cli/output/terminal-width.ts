/** Narrower ones are taken as this wide: nothing can be read there. Characters. */
const narrowest = 20;

/** Help that goes to a file or another program is as wide as a terminal was for decades. Characters. */
const helpColumns = 80;

let isWide = false;

/** Has tables keep each row on one line (`--wide`), or not. */
export function keepRowsWhole(whole: boolean): void {
  isWide = whole;
}

/** `COLUMNS` as shells set it; undefined for anything else. */
function namedColumns(text = ""): number | undefined {
  return /^[1-9]\d{0,4}$/.test(text) ? Number(text) : undefined;
}

/** How many characters a line has on the terminal, or by `COLUMNS`; undefined where nobody said it. */
function columnsOf({ isTTY, columns }: Pick<NodeJS.WriteStream, "isTTY" | "columns">): number | undefined {
  const known = (isTTY && columns > 0 ? columns : undefined) ?? namedColumns(process.env["COLUMNS"]);
  return known === undefined ? undefined : Math.max(narrowest, known);
}

/** Characters that a line of a table may have: a program that reads it gets each row on one line. */
export function tableWidth(output: Pick<NodeJS.WriteStream, "isTTY" | "columns"> = process.stdout): number {
  return isWide ? Infinity : (columnsOf(output) ?? Infinity);
}

/** Characters that a line of help may have. */
export function helpWidth(output: Pick<NodeJS.WriteStream, "isTTY" | "columns"> = process.stdout): number {
  return columnsOf(output) ?? helpColumns;
}
