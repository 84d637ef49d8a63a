import type { ShapeReader } from "./schema-shape.ts";

/**
 * Where a change is reported: at the component that both versions take it from, so that it is one change however many
 * places lead to it, else at the place that led to it.
 */
export function placeOf(
  before: string | undefined,
  after: string | undefined,
  given: string,
  document: ShapeReader,
): string {
  if (before === undefined) return given;
  if (before === after || !document.has(before)) return before;
  // Both are there still: this place went from one to the other.
  return after === undefined ? given : `${before} → ${after}`;
}
