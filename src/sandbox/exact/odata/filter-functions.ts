/** What a value in a filter is while it is compared: dates are numbers, Int64 is bigint. */
export type Operand = string | number | bigint | boolean | null;

/** What an operand is known to be before any row is read. */
export type OperandKind = "null" | "boolean" | "number" | "int64" | "text" | "datetime" | "guid" | "binary";

/** A function of OData v2. */
export interface FilterFunction {
  readonly takes: readonly (readonly OperandKind[])[];
  readonly gives: OperandKind;
  readonly run: (values: readonly Operand[]) => Operand;
}

const text = (value: Operand | undefined): string => String(value ?? "");
const number = (value: Operand | undefined): number => Number(value ?? 0);

function texts(
  arities: readonly number[],
  gives: OperandKind,
  run: (values: readonly Operand[]) => Operand,
): FilterFunction {
  return { takes: arities.map((arity) => Array.from({ length: arity }, (): OperandKind => "text")), gives, run };
}

function datePart(read: (date: Date) => number): FilterFunction {
  return {
    takes: [["datetime"]],
    gives: "number",
    run: ([value]) => (value === null ? null : read(new Date(number(value)))),
  };
}

function rounding(run: (value: number) => number): FilterFunction {
  return { takes: [["number"]], gives: "number", run: ([value]) => (value === null ? null : run(number(value))) };
}

/** The functions of OData v2 by their name, in lower case (fact 51). */
export const filterFunctions: Readonly<Record<string, FilterFunction>> = {
  substringof: texts([2], "boolean", ([part, whole]) => text(whole).includes(text(part))),
  startswith: texts([2], "boolean", ([whole, part]) => text(whole).startsWith(text(part))),
  endswith: texts([2], "boolean", ([whole, part]) => text(whole).trimEnd().endsWith(text(part))),
  tolower: texts([1], "text", ([value]) => (value === null ? null : text(value).toLowerCase())),
  toupper: texts([1], "text", ([value]) => (value === null ? null : text(value).toUpperCase())),
  trim: texts([1], "text", ([value]) => (value === null ? null : text(value).trim())),
  length: texts([1], "number", ([value]) => (value === null ? null : text(value).length)),
  indexof: texts([2], "number", ([whole, part]) => text(whole).indexOf(text(part))),
  replace: texts([3], "text", ([whole, from, to]) => text(whole).replaceAll(text(from), text(to))),
  concat: texts([2], "text", ([one, other]) => text(one) + text(other)),
  substring: {
    takes: [
      ["text", "number"],
      ["text", "number", "number"],
    ],
    gives: "text",
    run: ([whole, from, length]) =>
      text(whole).slice(number(from), length === undefined ? undefined : number(from) + number(length)),
  },
  year: datePart((date) => date.getUTCFullYear()),
  month: datePart((date) => date.getUTCMonth() + 1),
  day: datePart((date) => date.getUTCDate()),
  hour: datePart((date) => date.getUTCHours()),
  minute: datePart((date) => date.getUTCMinutes()),
  second: datePart((date) => date.getUTCSeconds()),
  round: rounding(Math.round),
  floor: rounding(Math.floor),
  ceiling: rounding(Math.ceil),
};
