import type { JsonObject } from "../../kit/json-access.ts";

/** Members that hold values under names of the author's: what a name means elsewhere, it does not mean there. */
export const maps: ReadonlySet<string> = new Set([
  "$defs",
  "callbacks",
  "content",
  "definitions",
  "dependentSchemas",
  "encoding",
  "headers",
  "links",
  "mediaTypes",
  "parameters",
  "pathItems",
  "paths",
  "patternProperties",
  "properties",
  "requestBodies",
  "responses",
  "schemas",
  "securitySchemes",
  "variables",
  "webhooks",
]);

/**
 * Members that hold schemas: one, a list of them, or several by name.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-10
 * @see https://spec.openapis.org/oas/v3.2.0.html#media-type-object
 */
export const schemaHolders: ReadonlySet<string> = new Set([
  "$defs",
  "additionalProperties",
  "allOf",
  "anyOf",
  "contains",
  "contentSchema",
  "definitions",
  "dependentSchemas",
  "else",
  "if",
  "itemSchema",
  "items",
  "not",
  "oneOf",
  "patternProperties",
  "prefixItems",
  "properties",
  "propertyNames",
  "schema",
  "schemas",
  "then",
  "unevaluatedItems",
  "unevaluatedProperties",
]);

/** Members that hold what the service sends or takes, and nothing that describes it. */
export const values: ReadonlySet<string> = new Set([
  "const",
  "default",
  "enum",
  "example",
  "examples",
  "mapping",
  "value",
]);

/** Where a node stands: the member that holds it, and the member that holds that one where it is a map or a list. */
export interface Place {
  readonly holder: JsonObject;
  readonly name: string;
  /** `parameters` of an entry of a list of parameters, `schema` of a schema. */
  readonly kind: string;
}

type Open = readonly [node: unknown, isMap: boolean, kind: string];

/**
 * Visits every node that describes something, the document itself not; examples and extensions are passed by.
 *
 * @param without a member that is passed by too
 */
export function walkDocument(
  document: JsonObject,
  visit: (node: JsonObject, place: Place) => void,
  without?: string,
): void {
  const seen = new Set<object>();
  const open: Open[] = [[document, false, ""]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [node, isMap, kind] = next;
    if (typeof node !== "object" || node === null || seen.has(node)) continue;
    seen.add(node);
    const holder = node as JsonObject;
    const isNamed = isMap || Array.isArray(node);
    for (const name of Object.keys(node)) {
      const inner = holder[name];
      // Nearly all members are texts, and there are hundreds of thousands of them.
      if (typeof inner !== "object" || inner === null) continue;
      if (!isNamed && (name.startsWith("x-") || values.has(name) || name === without)) continue;
      const innerKind = isNamed ? kind : name;
      const isList = Array.isArray(inner);
      if (!isList && (isNamed || !maps.has(name))) visit(inner as JsonObject, { holder, name, kind: innerKind });
      // A visit may have put something else there, which is visited as well.
      open.push([holder[name], !isNamed && maps.has(name) && !isList, innerKind]);
    }
  }
}

/** Puts something into the place of what stands there. */
export function put(holder: object, name: string, value: unknown): void {
  Object.defineProperty(holder, name, { value, enumerable: true, configurable: true, writable: true });
}
