import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { temporaryFolder } from "../../support/temporary-folder.ts";

/** A file for a copy, that goes when the test ends, and what a query finds in it. */
export function copyFile(): {
  readonly file: string;
  readonly to: string;
  query(sql: string): Readonly<Record<string, unknown>>[];
} {
  const file = join(temporaryFolder(), "copy.sqlite");
  return {
    file,
    to: `sqlite:${file}`,
    query(sql) {
      // Another process may be making the database.
      const database = new DatabaseSync(file, { timeout: 10_000 });
      try {
        return database.prepare(sql).all();
      } finally {
        database.close();
      }
    },
  };
}

/** The rows of a printed table, cell by cell, without its head. */
export function cellsOf(stdout: string): string[][] {
  const lines = stdout.split("\n");
  const line = lines.findIndex((text) => /^-+( {2}-+)+$/.test(text));
  const widths = (lines[line] ?? "").split("  ").map((dashes) => dashes.length);
  const rows = lines.slice(line + 1);
  const end = rows.findIndex((text) => text === "" || /^(Company|warning|[\d,]+ changes? exported)/.test(text));
  return rows.slice(0, end < 0 ? undefined : end).map((text) => {
    let at = 0;
    return widths.map((width) => {
      const cell = text.slice(at, at + width).trim();
      at += width + 2;
      return cell;
    });
  });
}
