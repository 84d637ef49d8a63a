import type { Alternative } from "./schema-shape.ts";

/** Alternatives of two versions that are the same one, and those that only one version has. */
export interface PairedAlternatives {
  readonly pairs: readonly (readonly [before: Alternative, after: Alternative])[];
  readonly gone: readonly Alternative[];
  readonly fresh: readonly Alternative[];
}

/** Whether values of one type may be values of the other: integers are numbers. */
export const isSameType = (a: Alternative, b: Alternative): boolean =>
  a.type === b.type || ([a.type, b.type].includes("integer") && [a.type, b.type].includes("number"));

/** How many of their members two records share, from 0 to 1. */
function likeness({ facts: a }: Alternative, { facts: b }: Alternative): number {
  const shared = [...a.properties.keys()].filter((name) => b.properties.has(name)).length;
  const all = a.properties.size + b.properties.size - shared;
  return all === 0 ? 1 : shared / all;
}

/** More pairs than these are not compared one by one. */
const mostLooks = 256;

/**
 * Finds alternatives again: by the name of their component, by equal meaning, by the members they share, and what is
 * left of one type because there is but one.
 *
 * @param isEqual whether two mean the same; asked only of those that no name pairs
 */
export function pairAlternatives(
  before: readonly Alternative[],
  after: readonly Alternative[],
  isEqual: (before: Alternative, after: Alternative) => boolean,
): PairedAlternatives {
  const pairs: [Alternative, Alternative][] = [];
  const gone = new Set(before);
  const fresh = new Set(after);
  const pairBy = (matches: (a: Alternative, b: Alternative) => boolean): void => {
    for (const a of gone) {
      const b = [...fresh].find((other) => isSameType(a, other) && matches(a, other));
      if (!b) continue;
      pairs.push([a, b]);
      gone.delete(a);
      fresh.delete(b);
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
  pairBy((a, b) => a.owner === b.owner && namedBefore.has(a.owner) && namedAfter.has(b.owner));
  if (gone.size * fresh.size <= mostLooks) pairBy(isEqual);
  for (const least of [0.75, 0.5]) pairBy((a, b) => a.type === "object" && likeness(a, b) >= least);
  pairBy((a, b) => isOnly(gone, a) && isOnly(fresh, b));
  return { pairs, gone: [...gone], fresh: [...fresh] };
}
