import type { FieldType } from "../model/entity-type.ts";
import { decodeXmlName } from "../model/xml-name.ts";
import type { FilterValue, LiteralType } from "./literal.ts";

/** The classes of values that can be compared with each other. */
export type ValueClass =
  | "text"
  | "guid"
  | "number"
  | "boolean"
  | "time"
  | "clock"
  | "span"
  | "enum"
  | "binary"
  | "null";

const classes: Readonly<Record<FieldType, ValueClass>> = {
  string: "text",
  time: "clock",
  duration: "span",
  any: "text",
  guid: "guid",
  boolean: "boolean",
  integer: "number",
  long: "number",
  decimal: "number",
  date: "time",
  "date-time": "time",
  enum: "enum",
  binary: "binary",
  // Nothing that could be compared.
  collection: "null",
  object: "null",
};

/** The class of a field. */
export function classOfField(type: FieldType): ValueClass {
  return classes[type];
}

/** The class of a literal. */
export function classOfLiteral(type: LiteralType): ValueClass {
  if (type === "string") return "text";
  if (type === "date" || type === "date-time") return "time";
  return type;
}

/** Brings a value into the form in which `<` and `===` order it: times as milliseconds, GUIDs in lower case. */
export function comparable(value: FilterValue, valueClass: ValueClass): FilterValue {
  switch (typeof value) {
    case "string":
      if (valueClass === "time") return Date.parse(value);
      if (valueClass === "guid") return value.toLowerCase();
      if (valueClass === "enum") return decodeXmlName(value).trim();
      return valueClass === "number" ? readDigits(value) : value;
    case "bigint":
      return exactNumber(value);
    case "boolean":
      return valueClass === "number" ? Number(value) : value;
    default:
      return value;
  }
}

/** A number that rows hold as text: whole ones of 64 bits, and decimals. */
function readDigits(text: string): number | bigint {
  return /^-?\d+$/.test(text) ? exactNumber(BigInt(text)) : Number(text);
}

/** Only what a double cannot hold stays a bigint, so that `===` finds equal numbers equal. */
function exactNumber(value: bigint): number | bigint {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}

/** Negative, zero or positive; null comes first, as in the databases behind the services. */
export function compareValues(left: FilterValue, right: FilterValue): number {
  if (left === right) return 0;
  if (left === null) return -1;
  if (right === null) return 1;
  return left < right ? -1 : 1;
}

/** Compares two rows by the values that they are sorted by, of which each ascends or descends. */
export function compareSorted(
  left: readonly FilterValue[],
  right: readonly FilterValue[],
  orders: readonly { readonly descending: boolean }[],
): number {
  for (const [index, { descending }] of orders.entries()) {
    const order = compareValues(left[index] ?? null, right[index] ?? null);
    if (order !== 0) return descending ? -order : order;
  }
  return 0;
}
