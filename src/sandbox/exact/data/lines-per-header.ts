import type { Table } from "./table.ts";

/** Lines per header, so that header i has the lines from i × this on. */
export function linesPerHeader(lines: Table, headers: Table): number {
  return Math.max(1, Math.ceil(lines.generated / Math.max(1, headers.generated)));
}
