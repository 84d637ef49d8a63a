import type { ColumnType } from "../../../generated/tables.ts";
import type { StoredValue } from "../target/target.ts";

/** Digits of the highest version that a service can have: as text of this length versions compare like numbers. */
const versionDigits = 20;

/** A version as texts compare. */
export function versionText(value: unknown): string | null {
  return value === null || value === undefined ? null : String(value).padStart(versionDigits, "0");
}

/** A version as the service takes it in a filter. */
export function versionNumber(text: string): string {
  return text.replace(/^0+(?=\d)/, "");
}

/** Turns a decoded value into what tables hold. */
type ToStored = (value: unknown) => StoredValue;

/** Text; a surrogate alone cannot be stored, and would look changed at each comparison. */
const toText: ToStored = (value) => (typeof value === "string" ? value.toWellFormed() : JSON.stringify(value));

const toNumber: ToStored = (value) => (typeof value === "number" ? value : Number(value));

const toBoolean: ToStored = (value) => (typeof value === "boolean" ? value : value === 1 || value === "true");

/** Keys come in either case; as text they are to be one. */
const toGuid: ToStored = (value) => String(value).toLowerCase();

const toJson: ToStored = (value) => JSON.stringify(value);

const converters: Readonly<Record<ColumnType, ToStored>> = {
  text: toText,
  code18: toText,
  guid: toGuid,
  boolean: toBoolean,
  integer: toNumber,
  int64: String,
  decimal: String,
  double: toNumber,
  date: toText,
  datetime: toText,
  instant: toText,
  binary: toText,
  json: toJson,
};

/** How a column's values are stored; null and what is not there are null. */
export function storedAs(type: ColumnType): ToStored {
  const convert = converters[type];
  return (value) => (value === null || value === undefined ? null : convert(value));
}
