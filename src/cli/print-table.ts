import { printable } from "../errors/printable.ts";
import { tableWidths } from "./output/table-widths.ts";
import { tableWidth } from "./output/terminal-width.ts";
import { wrapWords } from "./output/wrap-words.ts";

const gap = "  ";

/** The longest word of a text. Characters. */
const longestWord = (text: string): number => Math.max(0, ...text.split(/\s+/).map(({ length }) => length));

/** Rows one below the other, a line for each cell that says something, for terminals that are too narrow for a table. */
function asCards(head: readonly string[], rows: readonly (readonly string[])[], width: number): string {
  const label = Math.max(...head.map(({ length }) => length)) + gap.length;
  const cards = rows.map((row) =>
    row.flatMap((cell, column) => {
      const name = head[column] ?? "";
      if (cell === "") return [];
      const beside = width - label;
      if (longestWord(cell) <= beside)
        return wrapWords(cell, beside).map((line, at) => (at === 0 ? name : "").padEnd(label) + line);
      return [...wrapWords(name, width), ...wrapWords(cell, width - gap.length).map((line) => gap + line)];
    }),
  );
  return cards.map((lines) => lines.join("\n")).join("\n\n");
}

/** How a table is printed. */
export interface TableOptions {
  /** Characters that a line may have. @default what the terminal has, and no end elsewhere */
  readonly width?: number;
  /** Characters that the last column has at least, where it has a text of as many. @default those of its longest word */
  readonly leastText?: number;
  /** Prints head and rows where even the words do not fit side by side. @default the cells of a row below each other */
  readonly narrow?: typeof asCards;
}

/**
 * Prints rows as a plain table, whatever is in them: text to the left, numbers to the right; the first row is the head.
 * Cells break between words where the terminal is too narrow; where even the words do not fit side by side, the cells
 * of a row stand below each other.
 */
export function printTable(
  rows: readonly (readonly (string | number)[])[],
  { width = tableWidth(), leastText = 0, narrow = asCards }: TableOptions = {},
): string {
  const texts = rows.map((row) =>
    row.map((cell) => (typeof cell === "number" ? cell.toLocaleString("en") : printable(cell))),
  );
  const [head = [], ...body] = texts;
  const sizes = head.map((_, column) => {
    const cells = texts.map((row) => row[column] ?? "");
    const whole = Math.max(...cells.map(({ length }) => length));
    const least = column === head.length - 1 ? Math.min(leastText, whole) : 0;
    return { whole, word: Math.max(least, ...cells.map(longestWord)) };
  });
  const widths = tableWidths(sizes, width - gap.length * (head.length - 1));
  if (!widths) return narrow(head, body, width);
  const numeric = head.map((_, column) => rows.slice(1).every((row) => typeof row[column] === "number"));
  const lines = (row: readonly string[]): string[] => {
    const cells = widths.map((columnWidth, column) => wrapWords(row[column] ?? "", columnWidth));
    const height = Math.max(1, ...cells.map(({ length }) => length));
    return Array.from({ length: height }, (_, line) =>
      cells
        .map((cell, column) => {
          const [text, size] = [cell[line] ?? "", widths[column] ?? 0];
          return numeric[column] ? text.padStart(size) : text.padEnd(size);
        })
        .join(gap)
        .trimEnd(),
    );
  };
  return [...lines(head), widths.map((size) => "-".repeat(size)).join(gap), ...body.flatMap(lines)].join("\n");
}
