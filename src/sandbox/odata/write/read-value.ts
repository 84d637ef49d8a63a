import type { ODataVersion } from "../dialect.ts";
import { isDate, isDateTime, isGuid } from "../filter/literal.ts";
import type { FieldType, Value, ValueShape } from "../model/entity-type.ts";
import { decodeXmlName } from "../model/xml-name.ts";

/** What is wrong with a value in a body, or with what the body says of it. */
export type ValueFault =
  | "unknown"
  | "read-only"
  | "deep"
  | "missing"
  | "null"
  | "wrong-type"
  | "too-long"
  | "too-precise"
  | "not-a-member";

/** How a service refuses a value; of several that are missing `all` has the names. */
export type RefuseValue = (fault: ValueFault, field: string, all?: readonly string[]) => never;

/** Reads a value of one type; undefined when it is none. */
export type ValueReader = (value: unknown, shape: ValueShape) => Value | undefined;

/** One reader for each type that has values of its own. */
export type ValueReaders = Readonly<Record<Exclude<FieldType, "collection" | "object" | "any">, ValueReader>>;

const text =
  (isOne: (text: string) => boolean): ValueReader =>
  (value) =>
    typeof value === "string" && isOne(value) ? value : undefined;

const matches = (pattern: RegExp): ValueReader => text((value) => pattern.test(value));

const whole: ValueReader = (value, { range: [low, high] = [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER] }) =>
  typeof value === "number" && Number.isInteger(value) && value >= low && value <= high ? value : undefined;

const decimal: ValueReader = (value) => (typeof value === "number" && Number.isFinite(value) ? value : undefined);

/**
 * How v4 writes values.
 * @see https://docs.oasis-open.org/odata/odata-json-format/v4.01/odata-json-format-v4.01.html#sec_PrimitiveValue
 */
const newer: ValueReaders = {
  string: text(() => true),
  enum: text(() => true),
  guid: (value) => (typeof value === "string" && isGuid(value) ? value.toLowerCase() : undefined),
  boolean: (value) => (typeof value === "boolean" ? value : undefined),
  integer: whole,
  long: whole,
  decimal,
  date: text(isDate),
  "date-time": text(isDateTime),
  time: matches(/^\d{2}:\d{2}(:\d{2}(\.\d+)?)?$/),
  duration: matches(/^-?P(\d+D)?(T(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?$/),
  binary: text((value) => base64(value) === value.replace(/=+$/, "")),
};

/**
 * How v2 and v3 write them: what could lose digits as text, times as `/Date(ms)/` or without a zone, which is kept in UTC.
 * @see https://www.odata.org/documentation/odata-version-2-0/json-format/#PrimitiveTypes
 */
const older: ValueReaders = {
  ...newer,
  long: (value, shape) => whole(asNumber(value), shape),
  decimal: (value, shape) => decimal(asNumber(value), shape),
  "date-time": (value) => {
    if (typeof value !== "string") return undefined;
    const ms = /^\/Date\((-?\d+)([+-]\d{4})?\)\/$/.exec(value)?.[1];
    if (ms !== undefined) return `${new Date(Number(ms)).toISOString().slice(0, 19)}Z`;
    if (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?$/.test(value))
      return `${`${value}${value.length === 16 ? ":00" : ""}`.slice(0, 19)}Z`;
    return isDateTime(value) ? value : undefined;
  },
};

/** The readers of a version, for a service to put its own in the place of some. */
export const readersOf = (version: ODataVersion): ValueReaders => (version === "v4" ? newer : older);

/** How a value is held against its shape. */
export interface ValueRules {
  readonly readers: ValueReaders;
  /** Whether members of enumerations come in any case, plain or encoded (Business Central, facts 122, 192). @default false */
  readonly anyCase?: boolean;
  readonly refuse: RefuseValue;
}

/** Takes one value that is no list and no object, in the form in which the service holds it. */
export function readScalar(value: unknown, shape: ValueShape, { readers, anyCase, refuse }: ValueRules): Value {
  const { name, type, nullable, maxLength, digits } = shape;
  if (value === null || value === undefined) return nullable ? null : refuse("null", name);
  if (type === "collection" || type === "object" || type === "any") return refuse("wrong-type", name);
  const read = readers[type](value, shape);
  if (read === undefined) return refuse("wrong-type", name);
  if (type === "enum") return memberOf(String(read), shape, anyCase) ?? refuse("not-a-member", name);
  if (type === "string" && maxLength !== undefined && String(read).length > maxLength) refuse("too-long", name);
  if (digits && !isWithin(read, digits)) refuse("too-precise", name);
  return read;
}

function base64(value: string): string {
  return Buffer.from(value, "base64").toString("base64").replace(/=+$/, "");
}

function asNumber(value: unknown): unknown {
  return typeof value === "string" && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value;
}

/**
 * Whether a decimal has no more digits than its facets permit.
 * @see https://docs.oasis-open.org/odata/odata-csdl-xml/v4.01/odata-csdl-xml-v4.01.html#sec_Precision
 */
function isWithin(value: Value, [all, behindPoint]: readonly [number, number]): boolean {
  const [found, before = "", behind = ""] = /^-?0*(\d*)\.?(\d*)$/.exec(String(value)) ?? [];
  return found !== undefined && behind.length <= behindPoint && before.length <= all - behindPoint;
}

/** The member that a text means, as the type spells it; of flags the text itself. */
function memberOf(value: string, { members = [], flags }: ValueShape, anyCase = false): string | undefined {
  if (flags) return value.split(",").every((part) => members.includes(part.trim())) ? value : undefined;
  if (members.includes(value) || !anyCase) return members.includes(value) ? value : undefined;
  return members.find((member) => plain(member) === plain(value));
}

const plain = (member: string): string => decodeXmlName(member).trim().toLowerCase();
