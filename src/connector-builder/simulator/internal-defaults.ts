import { isObject, type JsonObject, objectAt, textAt, textsAt } from "../../kit/json-access.ts";

/** A schema with its reference to a definition followed. */
export function schemaOf(definition: JsonObject, schema: unknown): JsonObject {
  const name = textAt(schema, "$ref")?.replace("#/definitions/", "");
  if (name !== undefined) return objectAt(objectAt(definition, "definitions"), name);
  return isObject(schema) ? schema : {};
}

/**
 * Adds to a body what no maker sees: required fields with `x-ms-visibility: internal` and a default.
 * @see https://learn.microsoft.com/connectors/custom-connectors/openapi-extensions#x-ms-visibility
 */
export function withInternalDefaults(definition: JsonObject, schema: unknown, body: unknown): unknown {
  const shape = schemaOf(definition, schema);
  if (!isObject(body)) return body;
  const required = textsAt(shape, "required");
  const hidden = Object.entries(objectAt(shape, "properties")).filter(
    ([name, property]) =>
      required.includes(name) &&
      !(name in body) &&
      isObject(property) &&
      property["x-ms-visibility"] === "internal" &&
      "default" in property,
  );
  return {
    ...body,
    ...Object.fromEntries(hidden.map(([name, property]) => [name, objectAt({ property }, "property")["default"]])),
  };
}
