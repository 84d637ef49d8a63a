import { type Automaton, type Range, readPattern } from "./pattern-parts.ts";

/** All states that can be had without a character. */
function closed({ jumps }: Automaton, states: Iterable<number>): number[] {
  const found = new Set(states);
  for (const state of found) for (const next of jumps[state] ?? []) found.add(next);
  return [...found].sort((a, b) => a - b);
}

const isIn = (ranges: readonly Range[], code: number): boolean =>
  ranges.some(([from, to]) => from <= code && code <= to);

const after = (automaton: Automaton, states: readonly number[], code: number): number[] =>
  closed(
    automaton,
    states.flatMap((state) =>
      (automaton.steps[state] ?? []).flatMap((step) => (isIn(step.ranges, code) ? [step.to] : [])),
    ),
  );

/** One character of each stretch that all given ranges treat alike. */
function samples([from, to]: Range, others: readonly Range[]): number[] {
  const starts = others.flatMap(([low, high]) => [low, high + 1]).filter((code) => code > from && code <= to);
  return [...new Set([from, ...starts])];
}

/** More pairs of states than these are not looked at. */
const mostPairs = 4_000;

/**
 * Whether every text that fits the first pattern fits the second. Patterns are not run but compared as automata, so that
 * no pattern of a stranger takes longer than its length allows; what is not understood is not within.
 */
export function isPatternWithin(narrow: string, wide: string): boolean {
  if (narrow === wide) return true;
  const [one, other] = [readPattern(narrow), readPattern(wide)];
  if (!one || !other) return false;
  const begin = closed(other, [0]);
  const open: [number, number[]][] = closed(one, [0]).map((state) => [state, begin]);
  const seen = new Set(open.map(([state, states]) => `${state}:${states.join()}`));
  for (let pair = open.pop(); pair; pair = open.pop()) {
    const [state, states] = pair;
    if (state === one.last && !states.includes(other.last)) return false;
    const ranges = states.flatMap((own) => (other.steps[own] ?? []).flatMap((step) => step.ranges));
    for (const step of one.steps[state] ?? [])
      for (const code of step.ranges.flatMap((range) => samples(range, ranges))) {
        const next = after(other, states, code);
        for (const to of closed(one, [step.to])) {
          const key = `${to}:${next.join()}`;
          if (seen.has(key)) continue;
          if (seen.size >= mostPairs) return false;
          seen.add(key);
          open.push([to, next]);
        }
      }
  }
  return true;
}

function accepts(automaton: Automaton, text: string): boolean {
  let states = closed(automaton, [0]);
  for (let index = 0; index < text.length && states.length > 0; index++)
    states = after(automaton, states, text.charCodeAt(index));
  return states.includes(automaton.last);
}

/** More names than these, each tried with a pattern, are not looked at. */
const mostLooks = 100_000;

/** Answers whether a text fits one of some patterns; one that is not understood, or asked for too late, fits nothing. */
export function patternReader(patterns: Iterable<string>): (pattern: string, text: string) => boolean {
  const automata = new Map([...patterns].map((pattern) => [pattern, readPattern(pattern)]));
  let looks = 0;
  return (pattern, text) => {
    const automaton = automata.get(pattern);
    if (!automaton || looks >= mostLooks) return false;
    looks += 1;
    return accepts(automaton, text);
  };
}
