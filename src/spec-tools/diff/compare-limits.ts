import { compareRules, type RuleContext } from "./compare-rules.ts";
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

/** Compares what limits a value of one type beyond its type. */
export function compareLimits(context: RuleContext, before: Facts, after: Facts, type: JsonType): void {
  compareBounds(context.sink, context.place, [before, after], type);
  compareRules(context, before.rules, after.rules);
}
