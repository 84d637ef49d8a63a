import { compareRules, type RuleContext } from "./compare-rules.ts";
import { isSame } from "./node.ts";
import type { Bound, Facts, JsonType } from "./schema-facts.ts";
import type { Side } from "./schema-kinds.ts";
import { noteAt, type ShapeReader } from "./schema-shape.ts";

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

/** How many members are there anyway, because they are demanded of who writes the record. */
function demandedCount(reader: ShapeReader, { required, properties }: Facts, side: Side): number {
  const note = side === "sent" ? "readOnly" : "writeOnly";
  const isOther = (name: string): boolean => noteAt(reader.read(properties.get(name)?.parts ?? []), note) === true;
  return [...required.keys()].filter((name) => !isOther(name)).length;
}

/** Whether the second bound allows less. */
function isTighter(name: string, before: Bound | undefined, after: Bound | undefined): boolean {
  if (!before || !after) return after !== undefined;
  if (before.value === after.value) return after.exclusive;
  return after.value < before.value === name.startsWith("max");
}

function compareBounds(
  { comparison, sink, place }: RuleContext,
  [before, after]: readonly [Facts, Facts],
  type: JsonType,
): void {
  const { documents } = comparison;
  for (const name of new Set([...before.limits.keys(), ...after.limits.keys()])) {
    const [old, fresh] = [boundOf(before, name, type), boundOf(after, name, type)];
    if (isSame(old, fresh)) continue;
    const isTightened = isTighter(name, old, fresh);
    if (name === "minProperties") {
      const [was, is] = [
        demandedCount(documents.before, before, sink.side),
        demandedCount(documents.after, after, sink.side),
      ];
      // What is demanded by name is told by name.
      if (((isTightened ? fresh : old)?.value ?? 0) <= Math.max(was, is)) continue;
    }
    sink.add(
      isTightened ? "limit-tightened" : "limit-loosened",
      place,
      `${name} goes from ${shownBound(old)} to ${shownBound(fresh)}`,
    );
  }
}

/** Compares what limits a value of one type beyond its type. */
export function compareLimits(context: RuleContext, before: Facts, after: Facts, type: JsonType): void {
  compareBounds(context, [before, after], type);
  compareRules(context, before.rules, after.rules);
}
