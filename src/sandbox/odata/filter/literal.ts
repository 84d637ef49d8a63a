import type { Value } from "../model/entity-type.ts";

/** What the spelling of a literal says about its type. */
export type LiteralType = "string" | "guid" | "number" | "boolean" | "date" | "date-time" | "enum" | "null";

/** A literal of a filter or a key. */
export interface Literal {
  readonly value: Value;
  readonly type: LiteralType;
}

const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const date = /^\d{4}-\d{2}-\d{2}$/;
const dateTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,12})?)?(Z|[+-]\d{2}:\d{2})$/i;
const number = /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?[dflm]?$/i;
const quoted = /^'((?:[^']|'')*)'$/;
const enumeration = /^[A-Za-z_][\w.]*'((?:[^']|'')*)'$/;

/** Whether a text is a GUID. */
export function isGuid(text: string): boolean {
  return guid.test(text);
}

/** Whether a text is a point in time with its zone. */
export function isDateTime(text: string): boolean {
  return dateTime.test(text) && !Number.isNaN(Date.parse(text));
}

/** Whether a text is a day of the calendar. */
export function isDate(text: string): boolean {
  return date.test(text) && !Number.isNaN(Date.parse(text));
}

/** Reads a literal as it stands in a URL; undefined if it is none. A doubled quote is one quote. */
export function parseLiteral(text: string): Literal | undefined {
  if (text === "null") return { value: null, type: "null" };
  if (text === "true" || text === "false") return { value: text === "true", type: "boolean" };
  if (guid.test(text)) return { value: text.toLowerCase(), type: "guid" };
  if (isDateTime(text)) return { value: text, type: "date-time" };
  if (isDate(text)) return { value: text, type: "date" };
  if (number.test(text)) return { value: Number(text.replace(/[dflm]$/i, "")), type: "number" };
  const inner = quoted.exec(text)?.[1];
  if (inner !== undefined) return { value: inner.replaceAll("''", "'"), type: "string" };
  const member = enumeration.exec(text)?.[1];
  if (member !== undefined) return { value: member.replaceAll("''", "'"), type: "enum" };
  return undefined;
}
