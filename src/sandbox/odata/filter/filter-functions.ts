import type { Value } from "../model/entity-type.ts";
import type { ValueClass } from "./compare-values.ts";

/** A function of the filter language. */
export interface FilterFunction {
  readonly takes: readonly ValueClass[];
  /** How many of the parts may be left out at the end. */
  readonly optional?: number;
  readonly gives: ValueClass;
  readonly run: (...parts: readonly Value[]) => Value;
}

const text = (value: Value | undefined): string => String(value ?? "");
const numberOf = (value: Value | undefined): number => Number(value ?? Number.NaN);
const part = (pick: (date: Date) => number): FilterFunction => ({
  takes: ["time"],
  gives: "number",
  run: (value) => (typeof value === "number" ? pick(new Date(value)) : null),
});

/** The canonical functions; times arrive as milliseconds. */
export const filterFunctions: Readonly<Record<string, FilterFunction>> = {
  contains: { takes: ["text", "text"], gives: "boolean", run: (whole, piece) => text(whole).includes(text(piece)) },
  startswith: { takes: ["text", "text"], gives: "boolean", run: (whole, piece) => text(whole).startsWith(text(piece)) },
  endswith: { takes: ["text", "text"], gives: "boolean", run: (whole, piece) => text(whole).endsWith(text(piece)) },
  tolower: { takes: ["text"], gives: "text", run: (value) => text(value).toLowerCase() },
  toupper: { takes: ["text"], gives: "text", run: (value) => text(value).toUpperCase() },
  trim: { takes: ["text"], gives: "text", run: (value) => text(value).trim() },
  concat: { takes: ["text", "text"], gives: "text", run: (left, right) => text(left) + text(right) },
  length: { takes: ["text"], gives: "number", run: (value) => text(value).length },
  indexof: { takes: ["text", "text"], gives: "number", run: (whole, piece) => text(whole).indexOf(text(piece)) },
  substring: {
    takes: ["text", "number", "number"],
    optional: 1,
    gives: "text",
    run: (whole, start, length) =>
      text(whole).slice(numberOf(start), length === undefined ? undefined : numberOf(start) + numberOf(length)),
  },
  year: part((date) => date.getUTCFullYear()),
  month: part((date) => date.getUTCMonth() + 1),
  day: part((date) => date.getUTCDate()),
  hour: part((date) => date.getUTCHours()),
  minute: part((date) => date.getUTCMinutes()),
  second: part((date) => date.getUTCSeconds()),
  date: {
    takes: ["time"],
    gives: "time",
    run: (value) => (typeof value === "number" ? value - (((value % 86_400_000) + 86_400_000) % 86_400_000) : null),
  },
  round: { takes: ["number"], gives: "number", run: (value) => Math.round(numberOf(value)) },
  floor: { takes: ["number"], gives: "number", run: (value) => Math.floor(numberOf(value)) },
  ceiling: { takes: ["number"], gives: "number", run: (value) => Math.ceil(numberOf(value)) },
};
