import { draw } from "./mix.ts";
import type { RowContext } from "./row-context.ts";

/** Milliseconds of a day. */
export const dayMs = 86_400_000;
const spanMs = 730 * dayMs;

/** When a generated row was changed last: evenly over two years, in the order of the rows. */
export function modifiedAt(table: RowContext, index: number): number {
  const step = spanMs / Math.max(1, table.generated);
  return Math.floor(table.startWallMs - (table.generated - index) * step + draw(table.salt, index) * step * 0.9);
}

/** The first generated row that was changed at a time or later. */
export function firstModifiedFrom(table: RowContext, wallMs: number): number {
  const step = spanMs / Math.max(1, table.generated);
  let index = Math.max(0, Math.floor(table.generated - (table.startWallMs - wallMs) / step) - 1);
  while (index < table.generated && modifiedAt(table, index) < wallMs) index++;
  return index;
}

/** The day that a row's dates, year and period lie around. */
export function dayOf(table: RowContext, index: number): number {
  return Math.floor(modifiedAt(table, index) / dayMs) * dayMs;
}
