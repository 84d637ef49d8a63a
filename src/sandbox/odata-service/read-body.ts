import { isObject } from "../../kit/json-access.ts";
import { isDate, isDateTime, isGuid } from "../odata/filter/literal.ts";
import { QueryRefusal } from "../odata/refusal.ts";
import type { ModelProperty, ModelType, ServiceModel } from "./service-model.ts";

const limits: Readonly<Record<string, readonly [number, number]>> = {
  "Edm.Byte": [0, 255],
  "Edm.SByte": [-128, 127],
  "Edm.Int16": [-32_768, 32_767],
  "Edm.Int32": [-2_147_483_648, 2_147_483_647],
  "Edm.Int64": [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
};

const wrong = (name: string, type: string): QueryRefusal =>
  new QueryRefusal("bad-value", `The value of ${name} is no ${type}.`);

/** Times of v2 and v3 as `/Date(ms)/` or without a zone; they are kept in UTC. */
function olderTime(value: string): string | undefined {
  const ms = /^\/Date\((-?\d+)([+-]\d{4})?\)\/$/.exec(value)?.[1];
  if (ms !== undefined) return `${new Date(Number(ms)).toISOString().slice(0, 19)}Z`;
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?$/.test(value)
    ? `${value}${value.length === 16 ? ":00" : ""}`.slice(0, 19) + "Z"
    : undefined;
}

function readText(value: string, { name, type, maxLength }: ModelProperty, model: ServiceModel): string {
  const enumeration = model.enums.get(type.name);
  if (enumeration) {
    const parts = enumeration.flags ? value.split(",").map((part) => part.trim()) : [value];
    if (!parts.every((part) => enumeration.members.includes(part))) throw wrong(name, type.name);
    return value;
  }
  const older = model.version !== "v4";
  if (type.name === "Edm.Guid") return isGuid(value) ? value.toLowerCase() : refuse(name, type.name);
  if (type.name === "Edm.Date") return isDate(value) ? value : refuse(name, type.name);
  if (type.name === "Edm.DateTime" || type.name === "Edm.DateTimeOffset")
    return (
      (older ? (olderTime(value) ?? (isDateTime(value) ? value : undefined)) : isDateTime(value) ? value : undefined) ??
      refuse(name, type.name)
    );
  if (type.name === "Edm.TimeOfDay")
    return /^\d{2}:\d{2}(:\d{2}(\.\d+)?)?$/.test(value) ? value : refuse(name, type.name);
  if (type.name === "Edm.Duration" || type.name === "Edm.Time")
    return /^-?P(\d+D)?(T(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?$/.test(value) ? value : refuse(name, type.name);
  if (type.name === "Edm.Binary")
    return Buffer.from(value, "base64").toString("base64").replace(/=+$/, "") === value.replace(/=+$/, "")
      ? value
      : refuse(name, type.name);
  if (type.name !== "Edm.String") return refuse(name, type.name);
  if (maxLength !== undefined && value.length > maxLength)
    throw new QueryRefusal("bad-value", `${name} is longer than ${maxLength} characters.`);
  return value;
}

const refuse = (name: string, type: string): never => {
  throw wrong(name, type);
};

function readNumber(value: unknown, name: string, type: string, older: boolean): number {
  const range = limits[type];
  // v2 and v3 send what could lose digits as text.
  const asText =
    older &&
    (type === "Edm.Int64" || type === "Edm.Decimal") &&
    typeof value === "string" &&
    /^-?\d+(\.\d+)?$/.test(value);
  const number = asText ? Number(value) : value;
  if (typeof number !== "number" || !Number.isFinite(number)) throw wrong(name, type);
  if (range && (!Number.isInteger(number) || number < range[0] || number > range[1])) throw wrong(name, type);
  return number;
}

/** Reads one value of a body, complex ones and lists included. */
export function readValue(value: unknown, property: ModelProperty, model: ServiceModel): unknown {
  const { name, type } = property;
  if (type.collection) {
    if (!Array.isArray(value)) throw wrong(name, `list of ${type.name}`);
    return value.map((item) =>
      readValue(item, { ...property, nullable: true, type: { ...type, collection: false } }, model),
    );
  }
  if (value === null || value === undefined)
    return property.nullable ? null : refuse(name, `${type.name} that is never null`);
  const structured = model.types.get(type.name);
  if (structured) return isObject(value) ? readFields(value, structured, model, () => true) : refuse(name, type.name);
  if (type.name === "Edm.Boolean") return typeof value === "boolean" ? value : refuse(name, type.name);
  if (limits[type.name] || ["Edm.Decimal", "Edm.Double", "Edm.Single"].includes(type.name))
    return readNumber(value, name, type.name, model.version !== "v4");
  if (/^Edm\.(Geo|Untyped|ComplexType|PrimitiveType)/.test(type.name)) return value;
  return typeof value === "string" ? readText(value, property, model) : refuse(name, type.name);
}

/** Reads the properties of a body; one that the type does not have, or that may not be written, is refused. */
export function readFields(
  body: Readonly<Record<string, unknown>>,
  type: ModelType,
  model: ServiceModel,
  may: (property: ModelProperty) => boolean,
): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(body)) {
    if (name.includes("@") || name === "__metadata") continue;
    const property = type.fields.get(name);
    if (type.navigations.has(name))
      throw new QueryRefusal("not-supported", `${name} leads to other records, which are not written along.`);
    if (!property && !type.open)
      throw new QueryRefusal("unknown-field", `The property '${name}' does not exist on type '${type.name}'.`);
    if (property && !may(property))
      throw new QueryRefusal("bad-value", `The property '${name}' may not be written here.`);
    values[name] = property ? readValue(value, property, model) : value;
  }
  return values;
}
