import { type Operation, type Reference, resolve, type Schema, type SpecDocument } from "../generate/spec-document.ts";
import type { ColumnType, FieldNames } from "../generate/tables.ts";

const formats: Readonly<Record<string, ColumnType>> = {
  uuid: "guid",
  code18: "code18",
  int64: "int64",
  decimal: "decimal",
  double: "double",
  float: "double",
  date: "date",
  "odata-v2-datetime": "datetime",
  "date-time": "instant",
  byte: "binary",
};

/** Order in which a table lists its columns, so that a change shows where it belongs. */
const order: readonly ColumnType[] = [
  "text",
  "code18",
  "guid",
  "boolean",
  "integer",
  "int64",
  "decimal",
  "double",
  "date",
  "datetime",
  "instant",
  "binary",
  "json",
];

/** What a schema is that only says which other one it is, or null. */
function settled(document: SpecDocument, schema: Schema): Schema {
  const { type, allOf = [], anyOf = [] } = schema;
  const parts = [...allOf, ...anyOf].map((part) => resolve(document.components.schemas, part));
  const [only, ...others] = parts.filter((part) => part.type !== "null");
  return type === undefined && only && others.length === 0 && !only.properties ? only : schema;
}

function columnType(document: SpecDocument, schema: Schema): ColumnType {
  const { type, format } = settled(document, schema);
  const known = format === undefined ? undefined : formats[format];
  if (known !== undefined) return known;
  const [only, ...others] = (typeof type === "string" ? [type] : (type ?? [])).filter((one) => one !== "null");
  if (others.length > 0) return "json";
  switch (only) {
    case "string":
      return "text";
    case "boolean":
      return "boolean";
    case "integer":
      return "integer";
    case "number":
      return "double";
    default:
      return "json";
  }
}

/** Records among the schemas that were looked at, by the schemas that their references lead to: many fields lead to one. */
const records = new WeakMap<object, WeakMap<Schema, boolean>>();

/** Whether a schema is a record of its own, or one or null: something in it is a key. */
function isRecord(document: SpecDocument, schema: Schema | Reference): boolean {
  const { schemas } = document.components;
  const whole = resolve(schemas, schema);
  let known = records.get(schemas);
  if (!known) records.set(schemas, (known = new WeakMap()));
  let found = known.get(whole);
  if (found === undefined) known.set(whole, (found = hasKey(document, whole)));
  return found;
}

function hasKey(document: SpecDocument, whole: Schema): boolean {
  const parts = (whole.anyOf ?? []).map((part) => resolve(document.components.schemas, part));
  return [whole, ...parts].some(({ properties = {} }) =>
    Object.values(properties).some((property) => resolve(document.components.schemas, property)["x-key"] !== undefined),
  );
}

/**
 * Whether a field leads to other records instead of holding a value. OData v2 sends a link for whatever is no plain
 * value; v4 leaves a record out until `$expand` asks for it, so where nothing can be asked for, what stands there is data.
 */
function isNavigation(
  document: SpecDocument,
  property: Schema | Reference,
  { isV2, expands }: { readonly isV2: boolean; readonly expands: boolean },
): boolean {
  const schema = resolve(document.components.schemas, property);
  const item = schema.items ?? property;
  if (isV2) return columnType(document, schema) === "json" && !isListOfValues(document, schema);
  return expands && isRecord(document, item);
}

function isListOfValues(document: SpecDocument, { items }: Schema): boolean {
  return items !== undefined && columnType(document, resolve(document.components.schemas, items)) !== "json";
}

/** Fields of a list's rows by what a column for them holds: neither links to other records nor annotations. */
export function syncColumns(
  document: SpecDocument,
  operation: Operation,
  record: Schema,
): Partial<Record<ColumnType, FieldNames>> {
  const columns = new Map<ColumnType, string[]>();
  const { parameters = [], "x-paging": paging } = operation;
  const list = {
    isV2: paging?.style === "odata-v2",
    expands: parameters.some((one) => resolve(document.components.parameters, one).name === "$expand"),
  };
  for (const [name, property] of Object.entries(record.properties ?? {})) {
    if (name.includes("@") || isNavigation(document, property, list)) continue;
    const type = columnType(document, resolve(document.components.schemas, property));
    const names = columns.get(type);
    if (names) names.push(name);
    else columns.set(type, [name]);
  }
  return Object.fromEntries(order.flatMap((type) => (columns.has(type) ? [[type, columns.get(type)?.join(" ")]] : [])));
}

const isListOfSets = (reference: object): reference is readonly string[] => Array.isArray(reference);

/** Fields that hold the key of another set's record, by the name of that set; of one of several under each of them. */
export function syncReferences(
  document: SpecDocument,
  record: Schema,
  columns: ReadonlySet<string>,
): Record<string, FieldNames> {
  const references: Record<string, string> = {};
  for (const [name, property] of Object.entries(record.properties ?? {})) {
    const reference = resolve(document.components.schemas, property)["x-reference"];
    if (reference === undefined || !columns.has(name)) continue;
    // One that holds another field than the key is no reference to a row.
    const sets = typeof reference === "string" ? [reference] : isListOfSets(reference) ? reference : [];
    for (const set of sets) references[set] = references[set] === undefined ? name : `${references[set]} ${name}`;
  }
  return references;
}
