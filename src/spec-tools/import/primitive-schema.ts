import type { CsdlModel } from "./csdl-model.ts";

type Version = CsdlModel["version"];
type Schema = Readonly<Record<string, unknown>>;

const integer = (format: string): Schema => ({ type: "integer", format });
const text = (format?: string): Schema => (format === undefined ? { type: "string" } : { type: "string", format });

const shared: Readonly<Record<string, Schema>> = {
  "Edm.String": text(),
  "Edm.Guid": text("uuid"),
  "Edm.Boolean": { type: "boolean" },
  "Edm.Byte": integer("uint8"),
  "Edm.SByte": integer("int8"),
  "Edm.Int16": integer("int16"),
  "Edm.Int32": integer("int32"),
  "Edm.Int64": integer("int64"),
  "Edm.Single": { type: "number", format: "float" },
  "Edm.Double": { type: "number", format: "double" },
  "Edm.Decimal": { type: "number", format: "decimal" },
  "Edm.DateTime": text("odata-v2-datetime"),
  "Edm.DateTimeOffset": text("date-time"),
  "Edm.Date": text("date"),
  "Edm.TimeOfDay": text("time"),
  "Edm.Time": text("duration"),
  "Edm.Duration": text("duration"),
  "Edm.Binary": text("byte"),
  "Edm.Stream": text("uri"),
};

/** OData v2 and v3 send these as text, so that no digit is lost. */
const olderText: Readonly<Record<string, Schema>> = { "Edm.Int64": text("int64"), "Edm.Decimal": text("decimal") };

const abstract = new Set([
  "Edm.EntityType",
  "Edm.ComplexType",
  "Edm.PrimitiveType",
  "Edm.Untyped",
  "Edm.PropertyPath",
  "Edm.NavigationPropertyPath",
  "Edm.AnnotationPath",
  "Edm.ModelElementPath",
  "Edm.AnyPropertyPath",
]);

/** What may be a text or a number as well as an object. */
const anyValue = new Set(["Edm.PrimitiveType", "Edm.Untyped"]);

/** Whether a name is one of the protocol's own types. */
export const isPrimitive = (name: string): boolean =>
  Object.hasOwn(shared, name) ||
  abstract.has(name) ||
  /^Edm\.Geo(graphy|metry)(Point|LineString|Polygon|MultiPoint|MultiLineString|MultiPolygon|Collection)?$/.test(name);

/** The schema of one of the protocol's own types, as `specs/README.md` writes them. */
export function primitiveSchema(name: string, version: Version): Schema {
  if (version !== "v4" && Object.hasOwn(olderText, name)) return { ...olderText[name] };
  if (Object.hasOwn(shared, name)) return { ...shared[name] };
  // Of a value whose type only the record itself knows, nothing is said.
  if (anyValue.has(name)) return {};
  return { type: "object", additionalProperties: true };
}
