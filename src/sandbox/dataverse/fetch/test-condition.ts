import { likePattern } from "../../odata/filter/like-pattern.ts";
import type { Value } from "../../odata/model/entity-type.ts";
import { QueryRefusal } from "../../odata/refusal.ts";
import type { Column } from "../model/table-model.ts";

/** What conditions know beside the row. */
export interface ConditionContext {
  readonly nowMs: number;
  /** Id of the user who asks. */
  readonly userId: string;
}

type Comparable = string | number | null;

/** A value in the form in which it is compared: text without case, moments in milliseconds. */
export function comparableOf({ type, name }: Column, value: Value): Comparable {
  if (value === null) return null;
  switch (type) {
    case "integer":
    case "long":
    case "decimal": {
      const number = Number(value);
      if (Number.isNaN(number)) throw new QueryRefusal("bad-value", `'${value}' is no number, as '${name}' is.`);
      return number;
    }
    case "boolean":
      return value === true || value === "true" || value === "1" || value === 1 ? 1 : 0;
    case "date":
    case "date-time": {
      const ms = Date.parse(String(value));
      if (Number.isNaN(ms)) throw new QueryRefusal("bad-value", `'${value}' is no date, as '${name}' is.`);
      return ms;
    }
    case "guid":
      return String(value).replace(/[{}]/g, "").toLowerCase();
    default:
      return String(value).toLowerCase();
  }
}

const day = 86_400_000;

const dayOf = (ms: number): number => Math.floor(ms / day) * day;

function monthsFrom(ms: number, months: number): number {
  const date = new Date(ms);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1);
}

const yearFrom = (ms: number, years: number): number => Date.UTC(new Date(ms).getUTCFullYear() + years, 0, 1);

/** Spans of time by operator, from a moment up to another, as far as `x` says. */
const spans: Readonly<Record<string, (nowMs: number, x: number) => readonly [from: number, to: number]>> = {
  today: (now) => [dayOf(now), dayOf(now) + day],
  yesterday: (now) => [dayOf(now) - day, dayOf(now)],
  tomorrow: (now) => [dayOf(now) + day, dayOf(now) + 2 * day],
  "last-seven-days": (now) => [dayOf(now) - 7 * day, now],
  "next-seven-days": (now) => [now, dayOf(now) + 8 * day],
  "last-x-hours": (now, x) => [now - x * 3_600_000, now],
  "next-x-hours": (now, x) => [now, now + x * 3_600_000],
  "last-x-days": (now, x) => [dayOf(now) - x * day, now],
  "next-x-days": (now, x) => [now, dayOf(now) + (x + 1) * day],
  "last-x-weeks": (now, x) => [dayOf(now) - 7 * x * day, now],
  "next-x-weeks": (now, x) => [now, dayOf(now) + (7 * x + 1) * day],
  "this-month": (now) => [monthsFrom(now, 0), monthsFrom(now, 1)],
  "last-month": (now) => [monthsFrom(now, -1), monthsFrom(now, 0)],
  "next-month": (now) => [monthsFrom(now, 1), monthsFrom(now, 2)],
  "this-year": (now) => [yearFrom(now, 0), yearFrom(now, 1)],
  "last-year": (now) => [yearFrom(now, -1), yearFrom(now, 0)],
  "next-year": (now) => [yearFrom(now, 1), yearFrom(now, 2)],
  "olderthan-x-days": (now, x) => [Number.NEGATIVE_INFINITY, now - x * day],
  "olderthan-x-hours": (now, x) => [Number.NEGATIVE_INFINITY, now - x * 3_600_000],
};

type Test = (value: Comparable) => boolean;

const only =
  (test: (value: string | number) => boolean): Test =>
  (value) =>
    value !== null && test(value);

/** What an operator makes of its values. Those that deny are true of nothing as well, as the service's SQL is. */
export function testOf(
  operator: string,
  column: Column,
  values: readonly string[],
  { nowMs, userId }: ConditionContext,
): Test {
  // Values of operators that count are no values of the column.
  const given = (index = 0): string | number => {
    const text = values[index];
    const value = text === undefined ? null : comparableOf(column, text);
    if (value === null)
      throw new QueryRefusal("bad-value", `The operator '${operator}' on '${column.name}' needs ${index + 1} values.`);
    return value;
  };
  const not =
    (test: Test): Test =>
    (value) =>
      !test(value);
  switch (operator) {
    case "null":
      return (value) => value === null;
    case "not-null":
      return (value) => value !== null;
    case "eq": {
      const wanted = given();
      return (value) => value === wanted;
    }
    case "ne":
    case "neq":
      return not(testOf("eq", column, values, { nowMs, userId }));
    case "gt": {
      const limit = given();
      return only((value) => value > limit);
    }
    case "ge": {
      const limit = given();
      return only((value) => value >= limit);
    }
    case "lt": {
      const limit = given();
      return only((value) => value < limit);
    }
    case "le": {
      const limit = given();
      return only((value) => value <= limit);
    }
    case "in": {
      const list = new Set(values.map((value) => comparableOf(column, value)));
      return only((value) => list.has(value));
    }
    case "not-in":
      return not(testOf("in", column, values, { nowMs, userId }));
    case "between": {
      const [low, high] = [given(0), given(1)];
      return only((value) => value >= low && value <= high);
    }
    case "not-between":
      return not(testOf("between", column, values, { nowMs, userId }));
    case "like": {
      const isLike = likePattern(values[0] ?? "");
      return only((value) => isLike(String(value)));
    }
    case "not-like":
      return not(testOf("like", column, values, { nowMs, userId }));
    case "begins-with":
      return testOf("like", column, [`${values[0] ?? ""}%`], { nowMs, userId });
    case "not-begin-with":
      return not(testOf("begins-with", column, values, { nowMs, userId }));
    case "ends-with":
      return testOf("like", column, [`%${values[0] ?? ""}`], { nowMs, userId });
    case "not-end-with":
      return not(testOf("ends-with", column, values, { nowMs, userId }));
    case "contain-values":
      return only((value) => values.some((wanted) => String(value).split(",").includes(wanted)));
    case "not-contain-values":
      return not(testOf("contain-values", column, values, { nowMs, userId }));
    case "eq-userid":
      return (value) => value === userId;
    case "ne-userid":
      return (value) => value !== userId;
    case "on": {
      const wanted = dayOf(Number(given()));
      return only((value) => dayOf(Number(value)) === wanted);
    }
    case "on-or-after": {
      const from = dayOf(Number(given()));
      return only((value) => Number(value) >= from);
    }
    case "on-or-before": {
      const to = dayOf(Number(given())) + day;
      return only((value) => Number(value) < to);
    }
    default: {
      const span = spans[operator];
      if (!span)
        throw new QueryRefusal("not-supported", `The condition operator '${operator}' is unknown, or not played here.`);
      const x = values[0] ?? "1";
      if (!/^[1-9]\d{0,8}$/.test(x))
        throw new QueryRefusal(
          "bad-value",
          `The operator '${operator}' on '${column.name}' takes a positive whole number.`,
        );
      const [from, to] = span(nowMs, Number(x));
      return only((value) => Number(value) >= from && Number(value) < to);
    }
  }
}
