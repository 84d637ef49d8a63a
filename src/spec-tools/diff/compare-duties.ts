import { isSame, splitLists, textAt, textsAt } from "./node.ts";
import { noteAt, type Shape } from "./schema-shape.ts";
import type { Sink } from "./sink.ts";

const spellingsOf = (shape: Shape): string[] => textsAt({ said: noteAt(shape, "x-spelled") }, "said");

/** What the service does with a value, or shows by it: who reads it otherwise is misled. */
function compareMeaning(sink: Sink, place: string, before: Shape, after: Shape): void {
  const [old, fresh] = [noteAt(before, "x-reference"), noteAt(after, "x-reference")];
  if (old === undefined && fresh !== undefined)
    sink.addPlain("reference-said", place, `it holds the key of ${JSON.stringify(fresh)}`);
  else if (!isSame(old, fresh))
    sink.addPlain(
      "reference-changed",
      place,
      fresh === undefined
        ? "nothing says any more which record it refers to"
        : `it refers to ${JSON.stringify(fresh)} instead of ${JSON.stringify(old)}`,
    );
  const [bound, binds] = [noteAt(before, "x-bind"), noteAt(after, "x-bind")];
  if (bound !== undefined && binds !== undefined && !isSame(bound, binds))
    sink.addPlain(
      "reference-changed",
      place,
      `it links to a record of ${JSON.stringify(binds)} instead of ${JSON.stringify(bound)}`,
    );
  const [told, tells] = [noteAt(before, "x-failure") === true, noteAt(after, "x-failure") === true];
  if (told !== tells)
    sink.addPlain(
      "failure-changed",
      place,
      tells ? "it says that work failed" : "it does not say any more that work failed",
    );
  const { gone, fresh: more } = splitLists(spellingsOf(before), spellingsOf(after));
  for (const name of gone) sink.addPlain("spelling-removed", place, `it is not read as ${name} any more`);
  for (const name of more) sink.addPlain("spelling-added", place, `it is read as ${name} too`);
}

/** Compares what our own extensions say of a property, which is the same for those who send and those who read. */
export function compareDuties(sink: Sink, place: string, before: Shape, after: Shape): void {
  const [oldKey, freshKey] = [noteAt(before, "x-key"), noteAt(after, "x-key")];
  if ((oldKey === undefined) !== (freshKey === undefined))
    sink.addPlain(
      "property-key-changed",
      place,
      freshKey === undefined ? "it is no part of the key any more" : "it is part of the key now",
    );
  else if (oldKey !== freshKey)
    sink.addPlain("property-key-maker-changed", place, `the key is made by the ${String(freshKey)} now`);
  const [oldFilter, freshFilter] = [noteAt(before, "x-filterable"), noteAt(after, "x-filterable")];
  if (oldFilter !== "no" && freshFilter === "no")
    sink.addPlain("property-filter-refused", place, "filters on it are refused");
  if (oldFilter === "no" && freshFilter !== "no")
    sink.addPlain("property-filter-allowed", place, "filters on it are not refused any more");
  compareMeaning(sink, place, before, after);
  const [was, is] = [noteAt(before, "deprecated") === true, noteAt(after, "deprecated") === true];
  if (!was && is) sink.addPlain("property-deprecated", place, "it is deprecated");
  if (was && !is) sink.addPlain("property-revived", place, "it is not deprecated any more");
  const until = textAt({ until: noteAt(after, "x-until") }, "until");
  if (until !== undefined && until !== noteAt(before, "x-until"))
    sink.addPlain("property-ends", place, `its last version is ${until}`);
}
