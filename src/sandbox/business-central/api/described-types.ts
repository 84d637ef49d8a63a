import { deref, type OperationObject, type SchemaObject, type SpecDocument } from "../../core/spec.ts";
import type { EntityType, Field, FieldType } from "../../odata/model/entity-type.ts";
import { parseResourcePath } from "../../odata/resource-path.ts";

const namespace = "Microsoft.NAV";

/** The entity types of an API. */
export interface DescribedTypes {
  /** By entity set. */
  readonly types: ReadonlyMap<string, EntityType>;
  /** Navigation properties that lead to one record, as `entityType/navigation`. */
  readonly toOne: ReadonlySet<string>;
  /** The media property of an entity type that has one, by the type's name. */
  readonly media: ReadonlyMap<string, string>;
  /** What the description says of an entity set's records, beyond what their types do. */
  readonly schemas: ReadonlyMap<string, SchemaObject>;
}

/** Reads the entity types out of a description: what its lists answer with, and what those lead to. */
export function describedTypes(document: SpecDocument): DescribedTypes {
  const sets = setsBySchema(document);
  const types = new Map<string, EntityType>();
  const toOne = new Set<string>();
  const media = new Map<string, string>();
  const schemas = new Map<string, SchemaObject>();
  for (const [schemaName, set] of sets) {
    const schema = document.components.schemas[schemaName] ?? {};
    const type = entityType(schemaName, schema, sets);
    types.set(set, type);
    schemas.set(set, schema);
    const properties = Object.entries(schema.properties ?? {});
    for (const [name, { $ref }] of properties) if ($ref !== undefined) toOne.add(`${type.name}/${name}`);
    const stream = properties.find(([name]) => name.endsWith("@odata.mediaReadLink"))?.[0];
    if (stream !== undefined) media.set(type.name, stream.slice(0, stream.indexOf("@")));
  }
  return { types, toOne, media, schemas };
}

/** Each schema of a record with its set: the shortest path that lists it says the name, else who leads to it. */
function setsBySchema(document: SpecDocument): ReadonlyMap<string, string> {
  const sets = new Map<string, string>();
  const lists = Object.entries(document.paths)
    .flatMap(([path, { get }]) => (get?.["x-paging"] ? [{ segments: parseResourcePath(path), get }] : []))
    .sort((a, b) => a.segments.length - b.segments.length);
  for (const { segments, get } of lists) {
    const schema = rowSchemaName(get, document);
    if (!sets.has(schema)) sets.set(schema, segments.at(-1)?.name ?? "");
  }
  for (const schema of sets.keys()) {
    for (const [name, shape] of Object.entries(document.components.schemas[schema]?.properties ?? {})) {
      const target = targetOf(shape);
      // A map that grows while it is read is read to its new end.
      if (target !== undefined && !sets.has(target)) sets.set(target, name);
    }
  }
  return sets;
}

/** The name of the schema of one row of a list. */
function rowSchemaName(operation: OperationObject, document: SpecDocument): string {
  const page = operation.responses["200"]?.content?.["application/json"]?.schema;
  const row = page && targetOf(deref(document, page).properties?.["value"] ?? {});
  if (row === undefined) throw new Error(`${operation.operationId} does not say what its rows look like.`);
  return row;
}

/** The schema that a property leads to: of one record, or of many. */
function targetOf(shape: SchemaObject): string | undefined {
  const ref = shape.$ref ?? shape.items?.$ref;
  return ref?.slice(ref.lastIndexOf("/") + 1);
}

function entityType(schemaName: string, schema: SchemaObject, sets: ReadonlyMap<string, string>): EntityType {
  const fields = new Map<string, Field>();
  const navigations = new Map<string, string>();
  const key: string[] = [];
  for (const [name, shape] of Object.entries(schema.properties ?? {})) {
    if (name.includes("@")) continue;
    const target = targetOf(shape);
    if (target !== undefined) {
      navigations.set(name, sets.get(target) ?? name);
      continue;
    }
    if (shape["x-key"] !== undefined) key.push(name);
    fields.set(name, field(name, shape));
  }
  return { name: `${namespace}.${schemaName.charAt(0).toLowerCase()}${schemaName.slice(1)}`, key, fields, navigations };
}

function field(name: string, shape: SchemaObject): Field {
  const write = [shape["x-write"]].flat();
  return {
    name,
    type: fieldType(shape),
    nullable: [shape.type].flat().includes("null"),
    maxLength: shape.maxLength,
    filterable: shape["x-filterable"] !== "no",
    create: write.includes("create"),
    update: write.includes("update"),
    members: Object.keys(Object(shape["x-enum"])),
  };
}

function fieldType(shape: SchemaObject): FieldType {
  if (shape.format === "uuid") return "guid";
  if (shape.format === "date-time" || shape.format === "date") return shape.format;
  const plain = [shape.type].flat().find((type) => type !== "null");
  if (plain === "integer") return shape.format === "int64" ? "long" : "integer";
  if (plain === "boolean") return plain;
  if (plain === "number") return "decimal";
  return shape["x-enum"] === undefined ? "string" : "enum";
}
