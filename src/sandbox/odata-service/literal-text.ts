import type { ODataVersion } from "../odata/dialect.ts";
import { isDate, isDateTime, isGuid } from "../odata/filter/literal.ts";
import type { Value } from "../odata/model/entity-type.ts";
import type { ModelProperty, ServiceModel } from "../odata/model/service-model.ts";
import { QueryRefusal } from "../odata/refusal.ts";

const whole = /^-?\d+$/;
const fraction = /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/;

/** Takes the text out of `guid'…'` and the like; undefined when the prefix is another. */
function quoted(text: string, prefix: string): string | undefined {
  const [, own, inner] = /^([A-Za-z_][\w.]*)?'((?:[^']|'')*)'$/.exec(text) ?? [];
  return inner !== undefined && (own ?? "") === prefix ? inner.replaceAll("''", "'") : undefined;
}

const inZone = (text: string | undefined): string | undefined =>
  text !== undefined && /^\d{4}-\d{2}-\d{2}T[\d:.]+$/.test(text) ? `${text.slice(0, 19)}Z` : undefined;
const numberIf = (text: string, form: RegExp, suffix = ""): number | undefined =>
  text.toUpperCase().endsWith(suffix) && form.test(text.slice(0, text.length - suffix.length))
    ? Number(text.slice(0, text.length - suffix.length))
    : undefined;

/** Bytes of an address as bodies have them. */
const base64Of = (text: string | undefined, encoding: "hex" | "base64url"): string | undefined =>
  text === undefined ? undefined : Buffer.from(text, encoding).toString("base64");

/** How each version writes values of a type in addresses; a literal of another version is none. */
const older: Readonly<Record<string, (text: string) => Value | undefined>> = {
  "Edm.Guid": (text) => quoted(text, "guid")?.toLowerCase(),
  "Edm.DateTime": (text) => inZone(quoted(text, "datetime")),
  "Edm.DateTimeOffset": (text) => quoted(text, "datetimeoffset"),
  "Edm.Time": (text) => quoted(text, "time"),
  "Edm.Int64": (text) => numberIf(text, whole, "L"),
  "Edm.Decimal": (text) => numberIf(text, fraction, "M"),
  "Edm.Single": (text) => numberIf(text, fraction, "F"),
  "Edm.Binary": (text) => base64Of(quoted(text, "X") ?? quoted(text, "binary"), "hex"),
};

const newer: Readonly<Record<string, (text: string) => Value | undefined>> = {
  "Edm.Guid": (text) => (isGuid(text) ? text.toLowerCase() : undefined),
  "Edm.Date": (text) => (isDate(text) ? text : undefined),
  "Edm.DateTimeOffset": (text) => (isDateTime(text) ? text : undefined),
  "Edm.TimeOfDay": (text) => (/^\d{2}:\d{2}(:\d{2}(\.\d+)?)?$/.test(text) ? text : undefined),
  "Edm.Duration": (text) => quoted(text, "duration"),
  "Edm.Int64": (text) => numberIf(text, whole),
  "Edm.Decimal": (text) => numberIf(text, fraction),
  "Edm.Single": (text) => numberIf(text, fraction),
  "Edm.Binary": (text) => base64Of(quoted(text, "binary"), "base64url"),
};

const shared: Readonly<Record<string, (text: string) => Value | undefined>> = {
  "Edm.String": (text) => quoted(text, ""),
  "Edm.Boolean": (text) => (text === "true" || text === "false" ? text === "true" : undefined),
  "Edm.Byte": (text) => numberIf(text, whole),
  "Edm.SByte": (text) => numberIf(text, whole),
  "Edm.Int16": (text) => numberIf(text, whole),
  "Edm.Int32": (text) => numberIf(text, whole),
  "Edm.Double": (text) => numberIf(text, fraction) ?? numberIf(text, fraction, "D"),
};

function read(text: string, type: string, version: ODataVersion): Value | undefined {
  const own = version === "v4" ? newer : older;
  return (own[type] ?? shared[type])?.(text);
}

/**
 * Reads a key's part or a function's argument out of an address.
 * @throws {QueryRefusal} for a literal of another type or version
 */
export function readLiteral(
  text: string,
  { name, type, nullable }: Pick<ModelProperty, "name" | "type" | "nullable">,
  model: ServiceModel,
): Value {
  if (text === "null" && nullable) return null;
  const members = model.enums.get(type.name)?.members;
  const value = members ? (quoted(text, type.name) ?? quoted(text, "")) : read(text, type.name, model.version);
  if (value === undefined || (members && !members.includes(String(value))))
    throw new QueryRefusal("bad-value", `${name}=${text} is no literal of ${type.name} in OData ${model.version}.`);
  return value;
}
