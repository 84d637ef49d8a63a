import { isObject, type JsonObject, objectAt, textAt } from "./json-access.ts";

/** Where a document of the package says once what many records have alike: `#/components/schemas/f.1`. */
export const fieldPrefix = "f.";

const reference = `#/components/schemas/${fieldPrefix}`;

/** Where it says once what many operations have alike, by the name of the extension: `#/components/x-access/3`. */
export const extensionsPlace = "#/components/";

/** Each place gets a copy of its own; of the thousands in a document `structuredClone` would take longer than reading it. */
function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, copyOf(member)]));
}

/** A schema with each field that stands elsewhere in its place. */
function expandSchema(schema: unknown, schemas: JsonObject): unknown {
  if (!isObject(schema) || !isObject(schema["properties"])) return schema;
  const properties = Object.entries(schema["properties"]).map(([name, property]) => {
    const target = isObject(property) ? property["$ref"] : undefined;
    if (typeof target !== "string" || !target.startsWith(reference)) return [name, property];
    return [name, copyOf(schemas[target.slice(reference.length - fieldPrefix.length)] ?? property)];
  });
  return { ...schema, properties: Object.fromEntries(properties) };
}

/** An operation with each extension that stands elsewhere in its place. */
function expandOperation(operation: unknown, components: JsonObject): unknown {
  if (!isObject(operation)) return operation;
  const members = Object.entries(operation).map(([name, member]) => {
    const target = isObject(member) && name.startsWith("x-") ? member["$ref"] : undefined;
    const place = `${extensionsPlace}${name}/`;
    if (typeof target !== "string" || !target.startsWith(place)) return [name, member];
    return [name, copyOf(objectAt(components, name)[target.slice(place.length)] ?? member)];
  });
  return Object.fromEntries(members);
}

function expandPaths(paths: JsonObject, components: JsonObject): JsonObject {
  const items = Object.entries(paths).map(([path, item]) => [
    path,
    Object.fromEntries(
      Object.entries(isObject(item) ? item : {}).map(([name, member]) => [name, expandOperation(member, components)]),
    ),
  ]);
  return Object.fromEntries(items);
}

/** A document of the package as it was before it was made small; another document as it is. */
export function expandFields<T extends object>(document: T): T {
  const components = objectAt(document, "components");
  const schemas = objectAt(components, "schemas");
  const own = Object.entries(schemas).filter(([name]) => !name.startsWith(fieldPrefix));
  const kept = Object.entries(components).filter(([name]) => !name.startsWith("x-"));
  const isOurs = textAt(document, "x-generated") !== undefined;
  const isSmall = own.length < Object.keys(schemas).length || kept.length < Object.keys(components).length;
  if (!isOurs || !isSmall) return document;
  const expanded = own.map(([name, schema]) => [name, expandSchema(schema, schemas)]);
  return {
    ...document,
    paths: expandPaths(objectAt(document, "paths"), components),
    components: { ...Object.fromEntries(kept), schemas: Object.fromEntries(expanded) },
  };
}
