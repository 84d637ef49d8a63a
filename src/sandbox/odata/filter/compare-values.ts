import type { FieldType, Value } from "../model/entity-type.ts";
import { decodeXmlName } from "../model/xml-name.ts";
import type { LiteralType } from "./literal.ts";

/** The classes of values that can be compared with each other. */
export type ValueClass = "text" | "guid" | "number" | "boolean" | "time" | "enum" | "null";

/** The class of a field. */
export function classOfField(type: FieldType): ValueClass {
  if (type === "string") return "text";
  if (type === "integer" || type === "long" || type === "decimal") return "number";
  if (type === "date" || type === "date-time") return "time";
  return type;
}

/** The class of a literal. */
export function classOfLiteral(type: LiteralType): ValueClass {
  if (type === "string") return "text";
  if (type === "date" || type === "date-time") return "time";
  return type;
}

/** Brings a value into the form in which `<` and `===` order it: times as milliseconds, GUIDs in lower case. */
export function comparable(value: Value, valueClass: ValueClass): Value {
  if (typeof value !== "string") return value;
  if (valueClass === "time") return Date.parse(value);
  if (valueClass === "guid") return value.toLowerCase();
  if (valueClass === "enum") return decodeXmlName(value).trim();
  return value;
}

/** Negative, zero or positive; null comes first, as in the databases behind the services. */
export function compareValues(left: Value, right: Value): number {
  if (left === right) return 0;
  if (left === null) return -1;
  if (right === null) return 1;
  return left < right ? -1 : 1;
}
