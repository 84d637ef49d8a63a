import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Row } from "../apis/open-api.ts";
import { jsonText } from "../print.ts";
import { columnsOf } from "./columns.ts";
import { csvCell } from "./csv-cell.ts";

/** Forms in which rows are printed. */
export type RowFormat = "csv" | "json" | "ndjson";

/** How rows are printed. */
export interface RowOptions {
  readonly format: RowFormat;
  /** Columns in their order. @default those of the first row */
  readonly columns?: readonly string[] | undefined;
  /** The head of a table without rows, where no columns are named. @default a table without rows has no head */
  readonly columnsOfNone?: readonly string[];
  /** Whether text that a spreadsheet would run is made harmless; CSV only. */
  readonly guard: boolean;
  /** Told after each row. */
  readonly onRow?: (count: number) => void;
}

/** The library quotes its own separator and line end; not the half of a line end, nor what separates cells elsewhere. */
const separating = /[\r\n;\t]/;

async function* counted(rows: AsyncIterable<Row>, onRow: RowOptions["onRow"]): AsyncGenerator<Row> {
  let count = 0;
  for await (const row of rows) {
    yield row;
    onRow?.(++count);
  }
}

async function* asLines(rows: AsyncIterable<Row>): AsyncGenerator<string> {
  for await (const row of rows) yield `${jsonText(row)}\n`;
}

/** A list that breaks off has no end, so that no program takes it for complete. */
async function* asArray(rows: AsyncIterable<Row>): AsyncGenerator<string> {
  let before = "[\n";
  for await (const row of rows) {
    yield before + jsonText(row);
    before = ",\n";
  }
  yield before === "[\n" ? "[]\n" : "\n]\n";
}

async function* asCells(
  rows: AsyncIterable<Row>,
  { columns: wanted, columnsOfNone, guard }: RowOptions,
): AsyncGenerator<string[]> {
  let columns = wanted;
  let number = 0;
  const head = (names: readonly string[]): string[] => names.map((name) => csvCell(name, guard));
  for await (const row of rows) {
    number += 1;
    columns ??= Object.keys(row);
    // With the first row, and not before: a list that is refused has printed nothing.
    if (number === 1) yield head(columns);
    yield columnsOf(row, columns, wanted === undefined, number).map((value) => csvCell(value, guard));
  }
  const none = columns ?? columnsOfNone;
  if (number === 0 && none) yield head(none);
}

/**
 * Writes rows as they come, never holding more than a page of them; waits when the reader is slow.
 *
 * @throws {Error} what the rows throw; `EPIPE` when the reader is gone
 */
export async function writeRows(
  rows: AsyncIterable<Row>,
  output: NodeJS.WritableStream,
  options: RowOptions,
): Promise<void> {
  const all = counted(rows, options.onRow);
  const source = (text: AsyncIterable<unknown>): Readable => Readable.from(text);
  if (options.format !== "csv")
    return pipeline(source(options.format === "json" ? asArray(all) : asLines(all)), output, { end: false });
  const { stringify } = await import("csv-stringify");
  await pipeline(
    source(asCells(all, options)),
    stringify({ record_delimiter: "\r\n", quoted_match: separating }),
    output,
    { end: false },
  );
}
