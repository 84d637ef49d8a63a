import { isObject, type JsonObject, objectAt, textAt } from "./json-access.ts";

/** Where a document of the package says once what many records have alike: `#/components/schemas/field.Created`. */
export const fieldPrefix = "field.";

const reference = `#/components/schemas/${fieldPrefix}`;

/** A schema with each field that stands elsewhere in its place. */
function expandSchema(schema: unknown, schemas: JsonObject): unknown {
  if (!isObject(schema) || !isObject(schema["properties"])) return schema;
  const properties = Object.entries(schema["properties"]).map(([name, property]) => {
    const target = isObject(property) ? property["$ref"] : undefined;
    if (typeof target !== "string" || !target.startsWith(reference)) return [name, property];
    return [name, structuredClone(schemas[target.slice(reference.length - fieldPrefix.length)] ?? property)];
  });
  return { ...schema, properties: Object.fromEntries(properties) };
}

/** A document of the package as it was before it was made small; another document as it is. */
export function expandFields<T extends object>(document: T): T {
  const components = objectAt(document, "components");
  const schemas = objectAt(components, "schemas");
  const own = Object.entries(schemas).filter(([name]) => !name.startsWith(fieldPrefix));
  const isOurs = textAt(document, "x-generated") !== undefined;
  if (!isOurs || own.length === Object.keys(schemas).length) return document;
  const expanded = own.map(([name, schema]) => [name, expandSchema(schema, schemas)]);
  return { ...document, components: { ...components, schemas: Object.fromEntries(expanded) } };
}
