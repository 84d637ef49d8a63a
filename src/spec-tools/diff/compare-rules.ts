import type { Comparison } from "./comparison.ts";
import { isSame, type Node } from "./node.ts";
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
  compareAll(
    [before.companions, after.companions],
    (rule, other) => rule === other,
    context,
    "dependentRequired",
    quoted,
  );
  for (const name of new Set([...before.dependents.keys(), ...after.dependents.keys()]))
    compareAll(
      [before.dependents.get(name) ?? [], after.dependents.get(name) ?? []],
      (rule, other, within) => within(rule, other),
      context,
      "dependentSchemas",
      () => ` ${name}`,
    );
  for (const name of new Set([...before.written.keys(), ...after.written.keys()]))
    compareAll([before.written.get(name) ?? [], after.written.get(name) ?? []], isSame, context, name);
  if (before.names.length > 0 || after.names.length > 0)
    comparison.plan([text, ...before.names], [text, ...after.names], sink, `${place} names`);
}

/** What every name of a member is. */
const text: Node = { type: "string" };
