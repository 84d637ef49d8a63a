import { valueAt } from "../../../kit/json-access.ts";
import type { SchemaObject } from "../../core/spec.ts";
import type { FieldType, ValueShape } from "../../odata/model/entity-type.ts";

/** A property of an entity, as its schema and the schema's extensions describe it. */
export interface Field extends ValueShape {
  readonly range: readonly [number, number];
  /** `x-key`: who makes it. */
  readonly key: "server" | "caller" | undefined;
  /** `x-write`. */
  readonly writable: { readonly create: boolean; readonly update: boolean };
  /** `x-write: ignored`: it is taken and dropped, and the answer to a create says null (fact 195). */
  readonly ignored: boolean;
  /** Whether a filter may read it: `x-filterable`, and in sets with `x-filter-closed` only where that says yes (facts 53, 74). */
  readonly filterable: boolean;
  readonly sortable: boolean;
  /** `x-enum`: wire value to name. */
  readonly codes: Readonly<Record<string, string>> | undefined;
  /** `x-reference`: the set whose row it names, and the field there that holds the same value, unless that is the key. */
  readonly refersTo: { readonly set: string; readonly field: string | undefined } | undefined;
  /** Name of the schema of a collection's items. */
  readonly itemSchema: string | undefined;
  /** `x-failure`: what stands here says that the work failed (fact 198). */
  readonly tellsFailure: boolean;
  /** `format: code18`: it is padded on the left (facts 58, 196). */
  readonly padded: boolean;
  /** Tells the field's generated values apart from those of other fields. */
  readonly hash: number;
}

/** What a field can hold in memory: dates are wall-clock milliseconds, Int64 is digits, binary is base64. */
export type Value = string | number | boolean | null | readonly unknown[];

const ranges: Readonly<Record<string, readonly [number, number]>> = {
  uint8: [0, 255],
  int16: [-32_768, 32_767],
  int32: [-2_147_483_648, 2_147_483_647],
};

const typesOfText: Readonly<Record<string, FieldType>> = {
  uuid: "guid",
  "odata-v2-datetime": "date-time",
  int64: "long",
  byte: "binary",
};

function typeOf(schema: SchemaObject): FieldType {
  const type = [schema.type].flat().find((name) => name !== "null");
  switch (type) {
    case "string":
      return typesOfText[schema.format ?? ""] ?? "string";
    case "integer":
      return "integer";
    case "number":
      return "decimal";
    case "boolean":
      return "boolean";
    case "array":
      return "collection";
    default:
      return "object";
  }
}

/** Whether a property holds rows of another set. */
export function isCollection(schema: SchemaObject): boolean {
  return typeOf(schema) === "collection";
}

function hashOf(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

function codesOf(node: unknown): Record<string, string> | undefined {
  if (typeof node !== "object" || node === null) return undefined;
  return Object.fromEntries(Object.entries(node).map(([code, name]) => [code, String(name)]));
}

function referenceIn(node: unknown): Field["refersTo"] {
  if (typeof node === "string") return { set: node, field: undefined };
  const [set, field] = [valueAt(node, "set"), valueAt(node, "field")];
  return typeof set === "string" && typeof field === "string" ? { set, field } : undefined;
}

/** What a schema says of all its properties. */
export interface FieldRights {
  /** No write rule is known of any property. */
  readonly allWritable: boolean;
  /** `x-filter-closed`: only fields with `x-filterable: yes` may be filtered on. */
  readonly filterClosed: boolean;
}

/** Reads one property of a schema. */
export function toField(name: string, schema: SchemaObject, { allWritable, filterClosed }: FieldRights): Field {
  const type = typeOf(schema);
  const single = type !== "collection" && type !== "object";
  const write = [schema["x-write"]].flat();
  const ignored = write.includes("ignored");
  const key = schema["x-key"];
  const filterable = schema["x-filterable"];
  return {
    name,
    type,
    // A null clears whatever field (fact 64).
    nullable: true,
    range: ranges[schema.format ?? ""] ?? [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
    key: key === "server" || key === "caller" ? key : undefined,
    writable: {
      create: (allWritable && !ignored) || write.includes("create"),
      update: (allWritable && !ignored) || write.includes("update"),
    },
    ignored,
    filterable: single && (filterClosed ? filterable === "yes" : filterable !== "no"),
    sortable: single,
    codes: codesOf(schema["x-enum"]),
    refersTo: referenceIn(schema["x-reference"]),
    maxLength: schema.maxLength,
    tellsFailure: schema["x-failure"] === true,
    padded: schema.format === "code18",
    itemSchema: schema.items?.$ref?.split("/").at(-1),
    // The same amount in the company's currency and in the document's, since both are euros here.
    hash: hashOf(name.replace(/(?:DC|FC)$/, "")),
  };
}
