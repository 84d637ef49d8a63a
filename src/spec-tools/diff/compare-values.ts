import { isNode, isSame, splitLists } from "./node.ts";
import type { Sink } from "./sink.ts";

/** A text as it is, in quotes where its end would not be seen. */
const shown = (value: unknown): string =>
  typeof value === "string" && /^[^\s,"]+$/.test(value) ? value : JSON.stringify(value);

/** All values of one change in one sentence: a list often grows by many. */
const named = (values: readonly string[]): string =>
  values.length === 1 ? `the value ${values[0]} is` : `the values ${values.join(", ")} are`;

/**
 * Closed lists of values (`enum`, `const`); without one any value is allowed.
 *
 * @param common what the limits of the one version leave of the list that the other has alone
 */
export function compareValues(
  sink: Sink,
  place: string,
  [before, after]: readonly [readonly unknown[] | undefined, readonly unknown[] | undefined],
  common: readonly unknown[] = [],
): void {
  if (!before && !after) return;
  if (!before && after)
    sink.add(
      "values-closed",
      place,
      `only ${after.map(shown).join(", ")} ${after.length === 1 ? "is" : "are"} allowed now`,
    );
  if (!after) sink.add("values-freed", place, "any value is allowed now");
  const { gone, fresh } = splitLists((before ?? common).map(shown), (after ?? common).map(shown));
  if (gone.length > 0) sink.add("value-removed", place, `${named(gone)} gone`);
  if (fresh.length > 0) sink.add("value-added", place, `${named(fresh)} new`);
}

/** Open lists of codes (`x-enum`), whose names become constants and whose values a union. */
export function compareCodes(sink: Sink, place: string, before: unknown, after: unknown): void {
  if (isSame(before, after)) return;
  if (!isNode(before)) {
    if (isNode(after)) sink.add("values-closed", place, `it has codes now: ${Object.keys(after).join(", ")}`);
    return;
  }
  if (!isNode(after)) return sink.add("values-freed", place, "it has no codes any more");
  const { gone, fresh, both } = splitLists(Object.keys(before), Object.keys(after));
  for (const value of gone) sink.add("code-removed", place, `the code ${value} (${shown(before[value])}) is gone`);
  for (const value of fresh) sink.add("code-added", place, `the code ${value} (${shown(after[value])}) is new`);
  for (const value of both)
    if (before[value] !== after[value])
      sink.addPlain(
        "code-renamed",
        place,
        `the code ${value} is called ${shown(after[value])} instead of ${shown(before[value])}`,
      );
}

/** What a value is when it is not given. */
export function compareDefaults(sink: Sink, place: string, before: unknown, after: unknown): void {
  if (isSame(before, after)) return;
  const [was, is] = [JSON.stringify(before), JSON.stringify(after)];
  if (after === undefined) return sink.add("default-changed", place, `it is no longer ${was} unless given`);
  const text = `it is ${is} unless given`;
  sink.add("default-changed", place, before === undefined ? text : `${text}, no longer ${was}`);
}
