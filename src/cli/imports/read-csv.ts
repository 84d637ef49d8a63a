import { UsageInvalid } from "../../errors/usage-invalid.ts";
import { counted } from "../sync/plain-numbers.ts";
import { cellsOf, mostRows, type Problem, type SourceRow, type SourceRows } from "./source-rows.ts";

interface CsvRecord {
  /** Line on which it begins. */
  readonly line: number;
  readonly cells: readonly string[];
}

const lineEnd = /\r\n|\n|\r/g;

/** What a spreadsheet writes in front to say how it separates: `sep=;`. */
const announced = /^sep=(.)(?:\r\n|\n|\r)/;

/** What separates cells: of `;`, `,` and tab the one that the head has most often outside of quotes. */
function separatorIn(text: string): string {
  const [head = ""] = text.split(/[\r\n]/, 1);
  const bare = head.replaceAll(/"[^"]*"/g, "");
  const times = (one: string): number => bare.split(one).length;
  return [";", "\t"].reduce((best, one) => (times(one) > times(best) ? one : best), ",");
}

/**
 * The records of CSV, line ends within quotes included.
 *
 * @throws {UsageInvalid} for a quote that stands where none may
 * @see https://www.rfc-editor.org/rfc/rfc4180#section-2
 */
function* recordsOf(text: string, separator: string, firstLine: number): Generator<CsvRecord> {
  let line = firstLine;
  let begin = line;
  let cells: string[] = [];
  const cell = new RegExp(`[^"\r\n${separator === "\t" ? "\\t" : separator}]*`, "y");
  const within = /[^"]*/y;
  for (let at = 0; at < text.length; ) {
    let value = "";
    if (text[at] === '"') {
      const opened = line;
      for (at += 1; ; at += 1) {
        within.lastIndex = at;
        const part = within.exec(text)?.[0] ?? "";
        line += part.match(lineEnd)?.length ?? 0;
        at += part.length;
        value += part;
        if (at >= text.length) throw new UsageInvalid(`line ${opened} opens a quote that nothing closes.`);
        // 2.7: a quote within quotes is two of them.
        if (text[++at] !== '"') break;
        value += '"';
      }
    } else {
      cell.lastIndex = at;
      value = cell.exec(text)?.[0] ?? "";
      at += value.length;
    }
    const next = text[at];
    cells.push(value);
    if (next === separator) {
      at += 1;
      // The file ends behind a separator: the last cell is empty.
      if (at < text.length) continue;
      cells.push("");
    } else if (next !== undefined && next !== "\n" && next !== "\r")
      throw new UsageInvalid(
        `line ${line} has ${next === '"' ? "a quote within a cell that does not begin with one: double it, and put the cell in quotes" : "text behind a closing quote: double a quote that belongs to the text"}.`,
      );
    yield { line: begin, cells };
    cells = [];
    if (next === "\r" && text[at + 1] === "\n") at += 1;
    at += 1;
    begin = line += 1;
  }
}

/** The names of the columns, each once. @throws {UsageInvalid} for a name that is there twice, or no name at all */
function columnsOf(head: readonly string[]): readonly string[] {
  const columns = head.map((name) => name.trim());
  const twice = columns.find((name, at) => name !== "" && columns.indexOf(name) !== at);
  if (twice !== undefined) throw new UsageInvalid(`the first line has the column ${twice} twice.`);
  if (!columns.some((name) => name !== "")) throw new UsageInvalid("the first line names no columns.");
  return columns;
}

/**
 * Reads CSV: the names of columns in the first line, `;`, `,` or a tab between cells, quotes as RFC 4180 has them, any
 * line ends, empty lines between records. A row with more or fewer cells than the head is a problem, and none that ends
 * the reading.
 *
 * @param separator @default the one that the first line has most often
 * @throws {UsageInvalid} for a quote where none may stand, a column that is there twice, or more than 100,000 rows
 */
export function readCsv(text: string, separator?: string): SourceRows {
  const [sign = "", given] = announced.exec(text) ?? [];
  const content = text.slice(sign.length);
  const records = recordsOf(content, separator ?? given ?? separatorIn(content), sign === "" ? 1 : 2);
  let columns: readonly string[] | undefined;
  const rows: SourceRow[] = [];
  const problems: Problem[] = [];
  for (const { line, cells } of records) {
    if (cells.length === 1 && cells[0]?.trim() === "") continue;
    if (!columns) {
      columns = columnsOf(cells);
      continue;
    }
    if (cells.length !== columns.length)
      problems.push({
        row: line,
        problem: `has ${counted(cells.length, "cell")}, and the first line names ${counted(columns.length, "column")}`,
      });
    else rows.push({ at: line, cells: cellsOf(columns, cells) });
    if (rows.length + problems.length > mostRows)
      throw new UsageInvalid(`more than ${mostRows.toLocaleString("en")} rows: cut the file.`);
  }
  if (!columns) throw new UsageInvalid("nothing is in it: the first line names the columns.");
  return { unit: "line", columns: columns.filter((name) => name !== ""), rows, problems };
}
