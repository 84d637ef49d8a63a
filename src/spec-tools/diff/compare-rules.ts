import type { Comparison } from "./comparison.ts";
import { isSame, type Node, textsAt } from "./node.ts";
import { isPatternWithin } from "./pattern-within.ts";
import { type Condition, type Contained, noRules, type Rules } from "./rule-facts.ts";
import type { Sink } from "./sink.ts";

/** Whether every value of the first schema, of the one version, is a value of the second, of the other. */
type Within = (narrow: Node, wide: Node) => boolean;

/** Whether who keeps the first rule keeps the second. */
type Implies<T> = (rule: T, other: T, within: Within, back: Within) => boolean;

/** Rules that hold together: one that no other implied is new and allows less, one that none implies any more is gone. */
function compareAll<T>(
  [before, after]: readonly [readonly T[], readonly T[]],
  implies: Implies<T>,
  { comparison, sink, place }: RuleContext,
  name: string,
  shown: (rule: T) => string = () => "",
): void {
  const within: Within = (old, fresh) => comparison.isWithin([old], [fresh], "before");
  const back: Within = (fresh, old) => comparison.isWithin([fresh], [old], "after");
  for (const fresh of after)
    if (!before.some((old) => implies(old, fresh, within, back)))
      sink.add("limit-tightened", place, `the rule ${name}${shown(fresh)} is new`);
  for (const old of before)
    if (!after.some((fresh) => implies(fresh, old, back, within)))
      sink.add("limit-loosened", place, `the rule ${name}${shown(old)} is gone`);
}

/** What is compared with the help of what, and where it is said. */
export interface RuleContext {
  readonly comparison: Comparison;
  readonly sink: Sink;
  readonly place: string;
}

/** A quotient of decimal fractions is seldom exact. */
const isWhole = (value: number): boolean => Math.abs(value - Math.round(value)) < 1e-9;

function compareMultiples(sink: Sink, place: string, before: readonly number[], after: readonly number[]): void {
  const divides = (by: readonly number[], of: readonly number[]): boolean =>
    by.every((step) => of.some((other) => isWhole(other / step)));
  if (!divides(after, before)) sink.add("limit-tightened", place, `multipleOf is ${after.join(", ")} now`);
  if (!divides(before, after)) sink.add("limit-loosened", place, `multipleOf is no longer ${before.join(", ")}`);
}

/** More items of a narrower schema are more of a wider one; not more of a wider one are not more of a narrower. */
const impliesContained: Implies<Contained> = (rule, other, within, back) =>
  (other.least === 0 || (rule.least >= other.least && within(rule.schema, other.schema))) &&
  (other.most === undefined || (rule.most !== undefined && rule.most <= other.most && back(other.schema, rule.schema)));

const impliesCondition: Implies<Condition> = (rule, other, within, back) =>
  within(rule.when, other.when) &&
  back(other.when, rule.when) &&
  within(rule.met, other.met) &&
  within(rule.unmet, other.unmet);

const divided = (companion: string): readonly string[] => companion.split(" → ");

/** What comes with a member, as schemas, whichever of the two words says so. */
function dependentsOf({ companions, dependents }: Rules): Map<string, Node[]> {
  const found = new Map([...dependents].map(([name, schemas]) => [name, [...schemas]]));
  for (const companion of companions) {
    const [name = "", other] = divided(companion);
    found.set(name, [...(found.get(name) ?? []), { required: [other] }]);
  }
  return found;
}

/** A demand by the word that says it. */
const shownDependent = ({ dependents }: Rules, name: string, rule: Node): string =>
  dependents.get(name)?.includes(rule)
    ? `dependentSchemas ${name}`
    : `dependentRequired ${name} → ${textsAt(rule, "required").join(", ")}`;

/** Compares what comes with a member: each demand by itself, and what else holds then. */
function compareDependents(context: RuleContext, before: Rules, after: Rules): void {
  const [old, fresh] = [dependentsOf(before), dependentsOf(after)];
  const { comparison, sink, place } = context;
  for (const name of new Set([...old.keys(), ...fresh.keys()])) {
    const [had, has] = [old.get(name) ?? [], fresh.get(name) ?? []];
    // Together they may say what no one of them does.
    for (const rule of has)
      if (had.length === 0 || !comparison.isWithin(had, [rule], "before"))
        sink.add("limit-tightened", place, `the rule ${shownDependent(after, name, rule)} is new`);
    for (const rule of had)
      if (has.length === 0 || !comparison.isWithin(has, [rule], "after"))
        sink.add("limit-loosened", place, `the rule ${shownDependent(before, name, rule)} is gone`);
  }
}

/** Compares rules of which all hold. */
export function compareRules(context: RuleContext, before: Rules, after: Rules): void {
  const { comparison, sink, place } = context;
  if (before === noRules && after === noRules) return;
  const quoted = (text: string): string => ` ${text}`;
  compareAll([before.patterns, after.patterns], isPatternWithin, context, "pattern", quoted);
  compareMultiples(sink, place, before.multiples, after.multiples);
  compareAll<boolean>(
    [[before.isUnique].filter(Boolean), [after.isUnique].filter(Boolean)],
    () => true,
    context,
    "uniqueItems",
  );
  compareAll([before.contained, after.contained], impliesContained, context, "contains");
  compareAll([before.refused, after.refused], (rule, other, _within, back) => back(other, rule), context, "not");
  compareAll([before.conditions, after.conditions], impliesCondition, context, "if");
  compareDependents(context, before, after);
  for (const name of new Set([...before.written.keys(), ...after.written.keys()]))
    compareAll([before.written.get(name) ?? [], after.written.get(name) ?? []], isSame, context, name);
  if (before.names.length > 0 || after.names.length > 0)
    comparison.plan([text, ...before.names], [text, ...after.names], sink, `${place} names`);
}

/** What every name of a member is. */
const text: Node = { type: "string" };
