import { readPattern } from "./pattern-parts.ts";
import { patternReader } from "./pattern-within.ts";
import { noRules } from "./rule-facts.ts";
import type { Facts, JsonType } from "./schema-facts.ts";

/** What limits a number, a text, a list or a record; of a value of another type it says nothing (JSON Schema 2020-12, section 7.6.1). */
const limitsOf: Readonly<Record<string, readonly string[]>> = {
  string: ["maxLength", "minLength"],
  number: ["minimum", "maximum"],
  array: ["maxItems", "minItems"],
  object: ["maxProperties", "minProperties"],
};

/** The facts that concern values of one type. */
export function factsFor(type: JsonType, facts: Facts): Facts {
  if (type === "any") return facts;
  const { rules } = facts;
  if (rules === noRules && facts.limits.size === 0) return facts;
  const isNumber = type === "integer" || type === "number";
  const own = limitsOf[isNumber ? "number" : type] ?? [];
  return {
    ...facts,
    limits: new Map([...facts.limits].filter(([name]) => own.includes(name))),
    rules: {
      ...rules,
      patterns: type === "string" ? rules.patterns : [],
      // Every whole number is a multiple of one, and of what divides one.
      multiples: isNumber ? rules.multiples.filter((step) => type === "number" || !Number.isInteger(1 / step)) : [],
      ...(type === "array" ? {} : { isUnique: false, contained: [], written: withoutItems(rules.written) }),
      ...(type === "object" ? {} : { names: [], companions: [], dependents: new Map() }),
    },
  };
}

const withoutItems = (written: ReadonlyMap<string, readonly unknown[]>): ReadonlyMap<string, readonly unknown[]> =>
  new Map([...written].filter(([name]) => name !== "unevaluatedItems"));

const isWhole = (value: number): boolean => Math.abs(value - Math.round(value)) < 1e-9;

/** Whether a value is within all limits; one that is no text or number has none. */
function isWithin(value: unknown, { limits, rules }: Facts): boolean {
  const size = typeof value === "string" ? [...value].length : Number(value);
  const [low, high] =
    typeof value === "string"
      ? [limits.get("minLength"), limits.get("maxLength")]
      : [limits.get("minimum"), limits.get("maximum")];
  if (low && (size < low.value || (size === low.value && low.exclusive))) return false;
  if (high && (size > high.value || (size === high.value && high.exclusive))) return false;
  return typeof value !== "number" || rules.multiples.every((step) => isWhole(value / step));
}

/** A list of texts or numbers is what its limits leave of it, and has no limits then; a pattern that is not understood stays. */
export function withValues(type: JsonType, facts: Facts, values: readonly unknown[] | undefined): Facts {
  const isScalar = type === "string" || type === "integer" || type === "number";
  if (!values || !isScalar) return { ...facts, values };
  const { patterns, multiples } = facts.rules;
  const known = patterns.filter((pattern) => readPattern(pattern) !== undefined);
  const fits = patternReader(known);
  const isFitting = (value: unknown): boolean =>
    typeof value !== "string" || known.every((pattern) => fits(pattern, value));
  const left = values.filter((value) => isWithin(value, facts) && isFitting(value));
  const isRuled = known.length > 0 || multiples.length > 0;
  const unread = patterns.filter((pattern) => !known.includes(pattern));
  const rules = isRuled ? { ...facts.rules, multiples: [], patterns: unread } : facts.rules;
  return { ...facts, values: left, limits: new Map(), rules };
}
