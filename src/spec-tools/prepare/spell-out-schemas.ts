import { isObject, type JsonObject, objectAt } from "../../kit/json-access.ts";
import { put, walkDocument } from "./walk-document.ts";

/**
 * Members that hold one schema. Of what stands in `additionalProperties` and `unevaluatedProperties` everybody knows the
 * short form.
 */
const single: ReadonlySet<string> = new Set([
  "additionalItems",
  "contains",
  "contentSchema",
  "else",
  "if",
  "itemSchema",
  "items",
  "not",
  "propertyNames",
  "schema",
  "then",
  "unevaluatedItems",
]);

/** Members that hold schemas in a list or by name. */
const several: ReadonlySet<string> = new Set([
  "$defs",
  "allOf",
  "anyOf",
  "definitions",
  "dependentSchemas",
  "oneOf",
  "patternProperties",
  "prefixItems",
  "properties",
]);

/** Puts the long form of a short one in its place. */
function spellOut(holder: object, name: string): void {
  const schema: unknown = Reflect.get(holder, name);
  if (typeof schema === "boolean") put(holder, name, schema ? {} : { not: {} });
}

function spellOutAll(holder: unknown): void {
  if (Array.isArray(holder) || isObject(holder)) for (const name of Object.keys(holder)) spellOut(holder, name);
}

/**
 * Writes the schemas `true` and `false`, which JSON Schema and so OpenAPI 3.1 have for anything and nothing, as the objects
 * that mean the same: `{}` and `{ not: {} }`.
 *
 * @param document changed in place
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-4.3.2
 */
export function spellOutSchemas(document: JsonObject): void {
  spellOutAll(objectAt(objectAt(document, "components"), "schemas"));
  walkDocument(document, (node) => {
    for (const name of Object.keys(node)) {
      if (single.has(name)) spellOut(node, name);
      if (several.has(name)) spellOutAll(node[name]);
    }
  });
}
