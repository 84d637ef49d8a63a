import { type Dialect, isOlder } from "../dialect.ts";

/** What the spelling of a literal says about its type. */
export type LiteralType =
  | "string"
  | "guid"
  | "number"
  | "boolean"
  | "date"
  | "date-time"
  | "clock"
  | "span"
  | "enum"
  | "binary"
  | "null";

/** A value while it is compared: times in milliseconds, whole numbers of 64 bits as bigint. */
export type FilterValue = string | number | bigint | boolean | null;

/** A literal of a filter or a key. */
export interface Literal {
  readonly value: FilterValue;
  readonly type: LiteralType;
}

const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const date = /^\d{4}-\d{2}-\d{2}$/;
const dateTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,12})?)?(Z|[+-]\d{2}:\d{2})$/i;
const clock = /^\d{2}:\d{2}(:\d{2}(\.\d{1,12})?)?$/;
const number = /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?[dflm]?$/i;
const quoted = /^([^\s'-]*)'((?:[^']|'')*)'$/;

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

/** A time without a zone, as v2 and v3 write it, in milliseconds; undefined if it is none. */
export function readPlainTime(text: string): number | undefined {
  const ms = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,7})?)?)?$/.test(text)
    ? Date.parse(text.includes("T") ? `${text}Z` : text)
    : Number.NaN;
  return Number.isNaN(ms) ? undefined : ms;
}

/** Reads a literal as it stands in a URL; undefined if the version knows no such one. A doubled quote is one quote. */
export function parseLiteral(text: string, dialect: Pick<Dialect, "version" | "readTime"> = {}): Literal | undefined {
  if (text === "null") return { value: null, type: "null" };
  if (text === "true" || text === "false") return { value: text === "true", type: "boolean" };
  if (number.test(text)) return { value: readNumber(text, isOlder(dialect)), type: "number" };
  const [, prefix = "", inner] = quoted.exec(text) ?? [];
  const content = inner?.replaceAll("''", "'");
  if (content !== undefined && prefix === "") return { value: content, type: "string" };
  if (isOlder(dialect)) return content === undefined ? undefined : readPrefixed(prefix.toLowerCase(), content, dialect);
  // In addresses the two characters of base64 that mean something there have others in their place.
  if (prefix.toLowerCase() === "binary" && content !== undefined)
    return { value: content.replaceAll("-", "+").replaceAll("_", "/"), type: "binary" };
  if (prefix.toLowerCase() === "duration" && content !== undefined) return { value: content, type: "span" };
  if (content !== undefined) return { value: content, type: "enum" };
  if (clock.test(text)) return { value: text, type: "clock" };
  if (guid.test(text)) return { value: text.toLowerCase(), type: "guid" };
  if (isDateTime(text)) return { value: text, type: "date-time" };
  return isDate(text) ? { value: text, type: "date" } : undefined;
}

/** A number; of v2 and v3 the `L` says that it may have more digits than a double holds. */
function readNumber(text: string, older: boolean): number | bigint {
  const digits = text.replace(/[dflm]$/i, "");
  const long = /l$/i.test(text) || (/^[+-]?\d+$/.test(text) && !Number.isSafeInteger(Number(digits)));
  return older && long && /^-?\d+$/.test(digits) ? BigInt(digits) : Number(digits);
}

/**
 * What stands in quotes behind the name of a type.
 * @see https://www.odata.org/documentation/odata-version-2-0/overview/#AbstractTypeSystem
 */
function readPrefixed(prefix: string, content: string, { readTime = readPlainTime }: Pick<Dialect, "readTime">) {
  const literal = (type: LiteralType, value: FilterValue | undefined): Literal | undefined =>
    value === undefined ? undefined : { value, type };
  switch (prefix) {
    case "guid":
      return literal("guid", guid.test(content) ? content.toLowerCase() : undefined);
    case "datetime":
      return literal("date-time", readTime(content));
    case "datetimeoffset":
      return literal("date-time", isDateTime(content) ? Date.parse(content) : undefined);
    case "time":
      return literal("span", content);
    case "binary":
    case "x":
      return literal("binary", content);
    default:
      return undefined;
  }
}
