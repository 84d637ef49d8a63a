import type { ValueClass } from "./compare-values.ts";
import { likePattern } from "./like-pattern.ts";
import type { FilterValue } from "./literal.ts";

/** A function of the filter language. It is never run with null: what is made of null is null. */
export interface FilterFunction {
  readonly takes: readonly ValueClass[];
  /** How many of the parts may be left out at the end. @default 0 */
  readonly optional?: number;
  readonly gives: ValueClass;
  /** Versions that know it: v2 and v3, or v4. @default all */
  readonly only?: "older" | "newer";
  readonly run: (...parts: readonly FilterValue[]) => FilterValue;
}

const text = (value: FilterValue | undefined): string => String(value);
const dayMs = 86_400_000;

const onText = (
  count: 1 | 2 | 3,
  gives: ValueClass,
  run: (one: string, other: string, third: string) => FilterValue,
): FilterFunction => ({
  takes: Array.from({ length: count }, (): ValueClass => "text"),
  gives,
  run: (one, other, third) => run(text(one), text(other), text(third)),
});
const onTime = (gives: ValueClass, run: (ms: number) => number): FilterFunction => ({
  takes: ["time"],
  gives,
  run: (value) => run(Number(value)),
});
const part = (pick: (date: Date) => number): FilterFunction => onTime("number", (ms) => pick(new Date(ms)));
const rounding = (run: (value: number) => number): FilterFunction => ({
  takes: ["number"],
  gives: "number",
  run: (value) => run(Number(value)),
});

/** The canonical functions; times arrive as milliseconds. */
export const filterFunctions: Readonly<Record<string, FilterFunction>> = {
  contains: { ...onText(2, "boolean", (whole, piece) => whole.includes(piece)), only: "newer" },
  substringof: { ...onText(2, "boolean", (piece, whole) => whole.includes(piece)), only: "older" },
  replace: { ...onText(3, "text", (whole, from, to) => whole.replaceAll(from, to)), only: "older" },
  startswith: onText(2, "boolean", (whole, piece) => whole.startsWith(piece)),
  endswith: onText(2, "boolean", (whole, piece) => whole.endsWith(piece)),
  tolower: onText(1, "text", (value) => value.toLowerCase()),
  toupper: onText(1, "text", (value) => value.toUpperCase()),
  trim: onText(1, "text", (value) => value.trim()),
  concat: onText(2, "text", (left, right) => left + right),
  length: onText(1, "number", (value) => value.length),
  indexof: onText(2, "number", (whole, piece) => whole.indexOf(piece)),
  substring: {
    takes: ["text", "number", "number"],
    optional: 1,
    gives: "text",
    run: (whole, start, length) =>
      text(whole).slice(Number(start), length === undefined ? undefined : Number(start) + Number(length)),
  },
  year: part((date) => date.getUTCFullYear()),
  month: part((date) => date.getUTCMonth() + 1),
  day: part((date) => date.getUTCDate()),
  hour: part((date) => date.getUTCHours()),
  minute: part((date) => date.getUTCMinutes()),
  second: part((date) => date.getUTCSeconds()),
  date: { ...onTime("time", (ms) => Math.floor(ms / dayMs) * dayMs), only: "newer" },
  round: rounding(Math.round),
  floor: rounding(Math.floor),
  ceiling: rounding(Math.ceil),
};

/** The same functions where their second text is a pattern. */
export const wildcardFunctions: Readonly<Record<string, FilterFunction["run"]>> = {
  contains: (whole, piece) => likePattern(`%${text(piece)}%`)(text(whole)),
  startswith: (whole, piece) => likePattern(`${text(piece)}%`)(text(whole)),
  endswith: (whole, piece) => likePattern(`%${text(piece)}`)(text(whole)),
};
