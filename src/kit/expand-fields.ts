import { isObject, type JsonObject, objectAt, textAt } from "./json-access.ts";

/** Where a document of the package says once what many records have alike: `#/components/schemas/f.1`. */
export const fieldPrefix = "f.";

const reference = `#/components/schemas/${fieldPrefix}`;

/** Under which extension it says once what many operations have alike. */
export const alike = "x-of";

/** Where such an extension stands, before its number: `#/x-of/3`. A short place, since thousands of references lead there. */
export const placeOfAlike = `#/${alike}/`;

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
function expandOperation(operation: unknown, shared: JsonObject): unknown {
  if (!isObject(operation)) return operation;
  const members = Object.entries(operation).map(([name, member]) => {
    const target = isObject(member) && name.startsWith("x-") ? member["$ref"] : undefined;
    if (typeof target !== "string" || !target.startsWith(placeOfAlike)) return [name, member];
    return [name, copyOf(shared[target.slice(placeOfAlike.length)] ?? member)];
  });
  return Object.fromEntries(members);
}

function expandPaths(paths: JsonObject, shared: JsonObject): JsonObject {
  const items = Object.entries(paths).map(([path, item]) => [
    path,
    Object.fromEntries(
      Object.entries(isObject(item) ? item : {}).map(([name, member]) => [name, expandOperation(member, shared)]),
    ),
  ]);
  return Object.fromEntries(items);
}

/** A document of the package as it was before it was made small; another document as it is. */
export function expandFields<T extends object>(document: T): T {
  const components = objectAt(document, "components");
  const schemas = objectAt(components, "schemas");
  const own = Object.entries(schemas).filter(([name]) => !name.startsWith(fieldPrefix));
  const isOurs = textAt(document, "x-generated") !== undefined;
  const isSmall = own.length < Object.keys(schemas).length || Object.hasOwn(document, alike);
  if (!isOurs || !isSmall) return document;
  const expanded = own.map(([name, schema]) => [name, expandSchema(schema, schemas)]);
  const whole = {
    ...document,
    paths: expandPaths(objectAt(document, "paths"), objectAt(document, alike)),
    components: { ...components, schemas: Object.fromEntries(expanded) },
  };
  Reflect.deleteProperty(whole, alike);
  return whole;
}
