import { isSame } from "./node.ts";
import type { Bound, Facts, JsonType } from "./schema-facts.ts";
import type { Sink } from "./sink.ts";

/** A bound of whole numbers includes its number: `exclusiveMinimum: 0` is `minimum: 1`. */
function boundOf({ limits }: Facts, name: string, type: JsonType): Bound | undefined {
  const bound = limits.get(name);
  if (!bound || type !== "integer") return bound;
  const { value, exclusive } = bound;
  if (name.startsWith("max")) return { value: exclusive ? Math.ceil(value) - 1 : Math.floor(value), exclusive: false };
  return { value: exclusive ? Math.floor(value) + 1 : Math.ceil(value), exclusive: false };
}

const shownBound = (bound: Bound | undefined): string =>
  bound ? `${bound.value}${bound.exclusive ? " (excluded)" : ""}` : "none";

/** Whether the second bound allows less. */
function isTighter(name: string, before: Bound | undefined, after: Bound | undefined): boolean {
  if (!before || !after) return after !== undefined;
  if (before.value === after.value) return after.exclusive;
  return after.value < before.value === name.startsWith("max");
}

function compareBounds(sink: Sink, place: string, [before, after]: readonly [Facts, Facts], type: JsonType): void {
  for (const name of new Set([...before.limits.keys(), ...after.limits.keys()])) {
    const [old, fresh] = [boundOf(before, name, type), boundOf(after, name, type)];
    if (isSame(old, fresh)) continue;
    sink.add(
      isTighter(name, old, fresh) ? "limit-tightened" : "limit-loosened",
      place,
      `${name} goes from ${shownBound(old)} to ${shownBound(fresh)}`,
    );
  }
}

function compareMultiples(sink: Sink, place: string, before: readonly unknown[], after: readonly unknown[]): void {
  const divides = (by: readonly unknown[], of: readonly unknown[]): boolean =>
    by.every((step) => of.some((other) => typeof step === "number" && Number.isInteger(Number(other) / step)));
  if (!divides(after, before)) sink.add("limit-tightened", place, `multipleOf is ${after.join(", ")} now`);
  if (!divides(before, after)) sink.add("limit-loosened", place, `multipleOf is no longer ${before.join(", ")}`);
}

/** Rules that hold together: one that is new allows less, one that is gone more, and another in its place both. */
function compareRules(
  sink: Sink,
  place: string,
  name: string,
  [before, after]: readonly [readonly unknown[], readonly unknown[]],
): void {
  const lacks = (list: readonly unknown[], value: unknown): boolean => !list.some((other) => isSame(other, value));
  const shown = (value: unknown): string => (typeof value === "string" ? ` ${value}` : "");
  for (const value of after)
    if (lacks(before, value)) sink.add("limit-tightened", place, `the rule ${name}${shown(value)} is new`);
  for (const value of before)
    if (lacks(after, value)) sink.add("limit-loosened", place, `the rule ${name}${shown(value)} is gone`);
}

/** Compares what limits a value of one type beyond its type. */
export function compareLimits(sink: Sink, place: string, before: Facts, after: Facts, type: JsonType): void {
  compareBounds(sink, place, [before, after], type);
  compareRules(sink, place, "pattern", [before.patterns, after.patterns]);
  for (const name of new Set([...before.others.keys(), ...after.others.keys()])) {
    const [old, fresh] = [before.others.get(name) ?? [], after.others.get(name) ?? []];
    if (name === "multipleOf") compareMultiples(sink, place, old, fresh);
    else compareRules(sink, place, name, [old, fresh]);
  }
}
