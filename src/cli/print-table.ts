import { printable } from "../errors/printable.ts";

/** Prints rows as a plain table, a line each whatever is in them: text to the left, numbers to the right; the first row is the head. */
export function printTable(rows: readonly (readonly (string | number)[])[]): string {
  const [head = []] = rows;
  const texts = rows.map((row) =>
    row.map((cell) => (typeof cell === "number" ? cell.toLocaleString("en") : printable(cell))),
  );
  const widths = head.map((_, column) => Math.max(...texts.map((row) => row[column]?.length ?? 0)));
  const numeric = head.map((_, column) => rows.slice(1).every((row) => typeof row[column] === "number"));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => (numeric[column] ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
      .join("  ")
      .trimEnd();
  const [first = [], ...rest] = texts;
  return [line(first), widths.map((width) => "-".repeat(width)).join("  "), ...rest.map(line)].join("\n");
}
