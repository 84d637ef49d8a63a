import type { Documents } from "./comparison.ts";
import type { Property } from "./record-facts.ts";
import type { Alternative, ShapeReader } from "./schema-shape.ts";

/** Alternatives of two versions that are the same one, and those that only one version has. */
export interface PairedAlternatives {
  readonly pairs: readonly (readonly [before: Alternative, after: Alternative])[];
  readonly gone: readonly Alternative[];
  readonly fresh: readonly Alternative[];
}

/** Whether values of one type may be values of the other: integers are numbers. */
export const isSameType = (a: Alternative, b: Alternative): boolean =>
  a.type === b.type || ([a.type, b.type].includes("integer") && [a.type, b.type].includes("number"));

/** What tells alternatives of two versions apart and finds them again. */
export interface Likeness {
  readonly documents: Pick<Documents, "before" | "after">;
  /** Whether two mean the same; asked only of those that no name pairs. */
  isEqual(before: Alternative, after: Alternative): boolean;
  /** Whether the items of two lists mean the same. */
  hasEqualItems(before: Alternative, after: Alternative): boolean;
}

/** The one value that a member has, as text; undefined when it may have several. */
function onlyValueOf(reader: ShapeReader, { parts }: Property): string | undefined {
  const { alternatives, nullable } = reader.read(parts);
  const [only, ...more] = alternatives;
  const values = only?.facts.values ?? [];
  return only && more.length === 0 && !nullable && values.length === 1 ? JSON.stringify(values[0]) : undefined;
}

/** Records by the value that a member has in each alone, for every member that tells all of them apart. */
function markedBy(reader: ShapeReader, records: readonly Alternative[]): Map<string, Map<string, Alternative>> {
  const found = new Map<string, Map<string, Alternative>>();
  for (const [name, property] of records[0]?.facts.properties ?? []) {
    if (onlyValueOf(reader, property) === undefined) continue;
    const byValue = new Map<string, Alternative>();
    for (const record of records) {
      const own = record.facts.properties.get(name);
      const value = own && onlyValueOf(reader, own);
      if (value !== undefined) byValue.set(value, record);
    }
    if (byValue.size === records.length) found.set(name, byValue);
  }
  return found;
}

/** Records that are told apart by a member, such as `kind`, are known again by its value: programs and flows ask for it. */
function pairMarked(
  before: readonly Alternative[],
  after: readonly Alternative[],
  { documents }: Likeness,
): (readonly [Alternative, Alternative])[] {
  if (before.length < 2 || after.length < 2) return [];
  const [was, is] = [markedBy(documents.before, before), markedBy(documents.after, after)];
  const [name] = [...was.keys()].filter((own) => is.has(own));
  if (name === undefined) return [];
  return [...(was.get(name) ?? [])].flatMap(([value, record]) => {
    const other = is.get(name)?.get(value);
    return other ? [[record, other] as const] : [];
  });
}

/** How many of their members two records share, from 0 to 1. */
function likeness({ facts: a }: Alternative, { facts: b }: Alternative): number {
  const shared = [...a.properties.keys()].filter((name) => b.properties.has(name)).length;
  const all = a.properties.size + b.properties.size - shared;
  return all === 0 ? 1 : shared / all;
}

/** More pairs than these are not compared one by one. */
const mostLooks = 256;

/**
 * Finds alternatives again: by the value that tells them apart, by the name of their component, by equal meaning, by the
 * members or items they share, and what is left of one type because there is but one.
 */
export function pairAlternatives(
  before: readonly Alternative[],
  after: readonly Alternative[],
  alike: Likeness,
): PairedAlternatives {
  const pairs: [Alternative, Alternative][] = [];
  const gone = new Set(before);
  const fresh = new Set(after);
  const pair = (a: Alternative, b: Alternative): void => {
    pairs.push([a, b]);
    gone.delete(a);
    fresh.delete(b);
  };
  const pairBy = (matches: (a: Alternative, b: Alternative) => boolean): void => {
    for (const a of gone) {
      const b = [...fresh].find((other) => isSameType(a, other) && matches(a, other));
      if (b) pair(a, b);
    }
  };
  const isOnly = (list: Iterable<Alternative>, own: Alternative): boolean =>
    [...list].every((other) => other === own || !isSameType(other, own));
  const uniqueNames = (list: readonly Alternative[]): Set<string | undefined> => {
    const counts = new Map<string, number>();
    for (const { owner } of list) if (owner !== undefined) counts.set(owner, (counts.get(owner) ?? 0) + 1);
    return new Set([...counts].filter(([, count]) => count === 1).map(([name]) => name));
  };
  const [namedBefore, namedAfter] = [uniqueNames(before), uniqueNames(after)];
  pairBy((a, b) => isOnly(before, a) && isOnly(after, b));
  const records = ({ type }: Alternative): boolean => type === "object";
  for (const [a, b] of pairMarked([...gone].filter(records), [...fresh].filter(records), alike)) pair(a, b);
  pairBy((a, b) => a.owner === b.owner && namedBefore.has(a.owner) && namedAfter.has(b.owner));
  if (gone.size * fresh.size <= mostLooks) pairBy((a, b) => alike.isEqual(a, b));
  for (const least of [0.75, 0.5]) pairBy((a, b) => a.type === "object" && likeness(a, b) >= least);
  if (gone.size * fresh.size <= mostLooks) pairBy((a, b) => a.type === "array" && alike.hasEqualItems(a, b));
  pairBy((a, b) => isOnly(gone, a) && isOnly(fresh, b));
  return { pairs, gone: [...gone], fresh: [...fresh] };
}
