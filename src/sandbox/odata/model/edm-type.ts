import type { Field, FieldType, ValueShape } from "./entity-type.ts";

const edmTypes: Readonly<Record<FieldType, string>> = {
  string: "Edm.String",
  enum: "Edm.String",
  guid: "Edm.Guid",
  boolean: "Edm.Boolean",
  integer: "Edm.Int32",
  long: "Edm.Int64",
  decimal: "Edm.Decimal",
  date: "Edm.Date",
  "date-time": "Edm.DateTimeOffset",
  time: "Edm.TimeOfDay",
  duration: "Edm.Duration",
  binary: "Edm.Binary",
  collection: "Collection(Edm.Untyped)",
  object: "Edm.Untyped",
  any: "Edm.Untyped",
};

/** What a primitive of some version is to the engine, and which whole numbers it holds. */
const primitives: Readonly<Record<string, readonly [type: FieldType, range?: readonly [number, number]]>> = {
  "Edm.String": ["string"],
  "Edm.Guid": ["guid"],
  "Edm.Boolean": ["boolean"],
  "Edm.Byte": ["integer", [0, 255]],
  "Edm.SByte": ["integer", [-128, 127]],
  "Edm.Int16": ["integer", [-32_768, 32_767]],
  "Edm.Int32": ["integer", [-2_147_483_648, 2_147_483_647]],
  "Edm.Int64": ["long"],
  "Edm.Decimal": ["decimal"],
  "Edm.Double": ["decimal"],
  "Edm.Single": ["decimal"],
  "Edm.Date": ["date"],
  "Edm.DateTime": ["date-time"],
  "Edm.DateTimeOffset": ["date-time"],
  "Edm.TimeOfDay": ["time"],
  "Edm.Time": ["duration"],
  "Edm.Duration": ["duration"],
  "Edm.Binary": ["binary"],
};

/** The shape of a primitive's values; undefined for what is none. Places on a map, and what may be anything, are taken as they come. */
export function primitiveShape(edmType: string): Pick<ValueShape, "type" | "range"> | undefined {
  if (/^Edm\.(Geo|Untyped|ComplexType|PrimitiveType)/.test(edmType)) return { type: "any" };
  const [type, range] = primitives[edmType] ?? [];
  return type && (range ? { type, range } : { type });
}

/** A property in CSDL. */
export function formatProperty({ name, type, nullable, maxLength }: Field): string {
  const length = maxLength === undefined ? "" : ` MaxLength="${maxLength}"`;
  return `<Property Name="${name}" Type="${edmTypes[type]}"${nullable ? "" : ' Nullable="false"'}${length} />`;
}

/** Puts schema elements into a CSDL document. */
export function formatCsdl(namespace: string, elements: readonly string[]): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices>',
    `<Schema Namespace="${namespace}" xmlns="http://docs.oasis-open.org/odata/ns/edm">`,
    ...elements,
    "</Schema></edmx:DataServices></edmx:Edmx>",
  ].join("\n");
}
