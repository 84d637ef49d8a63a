import type { Documents } from "./comparison.ts";
import { isApart } from "./disjoint.ts";
import { type Likeness, type PairedAlternatives, pairAlternatives } from "./pair-alternatives.ts";
import type { Alternative, Shape, ShapeReader, Way } from "./schema-shape.ts";

/** Whether the two were chosen at a `oneOf`, of which only one may hold. */
const isEitherOr = ({ taken: a }: Way, { taken: b }: Way): boolean =>
  [...a].some(([choice, branch]) => b.has(choice) && b.get(choice) !== branch);

/** More pairs than these are not looked at. */
const mostLooks = 4_096;

function* pairsOf(ways: readonly Way[]): Generator<readonly [Way, Way]> {
  let looks = 0;
  for (const [index, one] of ways.entries())
    for (const other of ways.slice(index + 1)) {
      if (looks++ >= mostLooks) return;
      yield [one, other];
    }
}

const areNull = ([one, other]: readonly [Way, Way]): boolean => one.nullable && other.nullable;

/** Whether a value may be one of both, of which only one may hold: then it is refused. */
const doClash = (reader: ShapeReader, [one, other]: readonly [Way, Way]): boolean =>
  isEitherOr(one, other) && !isApart(reader, one.alternatives, other.alternatives);

/**
 * Whether a value that was one of two alternatives is refused now for being both (JSON Schema 2020-12, section 10.2.1.3).
 * An alternative that is new is a change of its own, whatever else it takes in.
 */
export function isFitRefused({ before, after }: Documents, old: Shape, fresh: Shape, alike: Likeness): boolean {
  if (old.ways.length < 2 || !fresh.ways.some(({ taken }) => taken.size > 0)) return false;
  const [had, has] = [[...pairsOf(old.ways)], [...pairsOf(fresh.ways)]];
  const isNullRefused = (pairs: readonly (readonly [Way, Way])[]): boolean =>
    pairs.some((pair) => areNull(pair) && isEitherOr(...pair));
  if (isNullRefused(has) && !isNullRefused(had) && had.some(areNull)) return true;
  const wayOf = new Map(old.ways.flatMap((way) => way.alternatives.map((one): [Alternative, Way] => [one, way])));
  let paired: PairedAlternatives["pairs"] | undefined;
  const earlier = (way: Way): Set<Way | undefined> => {
    paired ??= pairAlternatives(
      old.ways.flatMap(({ alternatives }) => alternatives),
      fresh.ways.flatMap(({ alternatives }) => alternatives),
      alike,
    ).pairs;
    return new Set(paired.filter(([, b]) => way.alternatives.includes(b)).map(([a]) => wayOf.get(a)));
  };
  return has.some(([one, other]) => {
    if (!doClash(after, [one, other])) return false;
    const [these, those] = [[...earlier(one)], [...earlier(other)]];
    return these.some((a) => those.some((b) => a && b && a !== b && !doClash(before, [a, b])));
  });
}

/** Whether whole numbers are refused where `integer` and `number` stand side by side and only one may hold. */
function refusesWhole(reader: ShapeReader, { ways }: Shape): boolean {
  const has = ({ alternatives }: Way, type: string): boolean => alternatives.some((one) => one.type === type);
  return [...pairsOf(ways)].some(
    ([one, other]) =>
      ((has(one, "integer") && has(other, "number")) || (has(one, "number") && has(other, "integer"))) &&
      doClash(reader, [one, other]),
  );
}

/**
 * Whether the second takes numbers, whole ones too, of which the first refuses those that are both.
 *
 * @param reader of the version of the first
 */
export const isWholeFreed = (reader: ShapeReader, old: Shape, fresh: Shape): boolean =>
  fresh.ways.length === 0 && fresh.alternatives.some(({ type }) => type === "number") && refusesWhole(reader, old);
