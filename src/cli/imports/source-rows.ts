/** The digits of a number, as they stand in a JSON file: a JavaScript number would change some of them. */
export class Digits {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** A row of a file or a table. A cell is text, `Digits`, a boolean or null; of JSON also a list or an object of those. */
export interface SourceRow {
  /** Where it stands, as an editor or a table counts. */
  readonly at: number;
  readonly cells: Readonly<Record<string, unknown>>;
}

/** What is wrong with a row, and where. It is JSON. */
export interface Problem {
  readonly row: number;
  readonly column?: string;
  readonly problem: string;
}

/** Rows as they were read. */
export interface SourceRows {
  /** What a place counts: `line` of a file, `row` of a table, `record` of a JSON array. */
  readonly unit: "line" | "row" | "record";
  readonly columns: readonly string[];
  readonly rows: readonly SourceRow[];
  readonly problems: readonly Problem[];
}

/** More rows are cut into several files: all of them are checked, and stored in one transaction. */
export const mostRows = 100_000;

/** Cells by the columns' names; also one that is called as what every object has. */
export function cellsOf(columns: readonly string[], values: readonly unknown[]): Record<string, unknown> {
  return Object.fromEntries(columns.flatMap((column, at) => (column === "" ? [] : [[column, values[at]]])));
}
