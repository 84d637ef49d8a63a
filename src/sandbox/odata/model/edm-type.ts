import type { Field, FieldType } from "./entity-type.ts";

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
};

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
