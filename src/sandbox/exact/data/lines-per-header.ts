import type { RowContext } from "./row-context.ts";

/** Lines per header, so that header i has the lines from i × this on. */
export function linesPerHeader(lines: RowContext, headers: RowContext): number {
  return Math.max(1, Math.ceil(lines.generated / Math.max(1, headers.generated)));
}
