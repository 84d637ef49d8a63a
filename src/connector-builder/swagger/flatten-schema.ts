import { ConnectorReferenceBroken } from "../../errors/connector-reference-broken.ts";
import type { ErpError } from "../../errors/erp-error.ts";
import { isObject, type JsonObject, listAt, objectAt, textAt, textsAt } from "../../kit/json-access.ts";
import { referenceName, resolveReference } from "../openapi/resolve-reference.ts";

/** A schema without `$ref`, `allOf`, `anyOf` and `oneOf`, and the names of the schemas that it was made of. */
export interface FlatSchema {
  readonly schema: JsonObject;
  readonly names: readonly string[];
}

/** Parts that one schema is put together of, with the parts of its parts. */
const mostParts = 1_000;

/** Named schemas that are made of each other in a row. */
const deepest = 64;

function broken(problem: string): ErpError {
  return new ConnectorReferenceBroken(problem);
}

function isNull(schema: JsonObject): boolean {
  return schema["type"] === "null";
}

/** One object with the properties of all parts; required is what every part (`allOf`: any part) requires. */
function merge(parts: readonly JsonObject[], required: readonly string[], own: JsonObject): JsonObject {
  const properties: Record<string, unknown> = {};
  for (const part of [...parts, own])
    for (const [name, value] of Object.entries(objectAt(part, "properties")))
      properties[name] = isObject(properties[name]) && isObject(value) ? { ...properties[name], ...value } : value;
  const { allOf: _allOf, anyOf: _anyOf, oneOf: _oneOf, ...rest } = Object.assign({}, ...parts, own);
  return { ...rest, ...(Object.keys(properties).length > 0 ? { properties } : {}), required };
}

/**
 * Power Platform reads neither references with siblings nor combinators: `allOf` becomes one object, and
 * of alternatives an object holds the properties of all, requiring only what each of them requires.
 */
export function flattenSchema(document: JsonObject, source: unknown): FlatSchema {
  const names: string[] = [];
  let parts = 0;
  const flatten = (value: unknown, inside: readonly string[] = []): JsonObject => {
    const name = referenceName(value);
    if (name !== undefined) names.push(name);
    const around = name === undefined ? inside : [...inside, name];
    parts += 1;
    if (name !== undefined && inside.includes(name)) throw broken(`${name} is made of itself.`);
    if (parts > mostParts || around.length > deepest)
      throw broken(`${name ?? "a schema"} is made of more parts than a connector can have.`);
    const schema = resolveReference(document, value);
    const all = listAt(schema, "allOf").map((part) => flatten(part, around));
    if (all.length > 0)
      return merge(all, [...new Set([...all, schema].flatMap((part) => textsAt(part, "required")))], schema);
    const alternatives = [...listAt(schema, "anyOf"), ...listAt(schema, "oneOf")]
      .map((part) => flatten(part, around))
      .filter((part) => !isNull(part));
    const [first] = alternatives;
    if (first === undefined) return schema;
    if (!alternatives.every((part) => textAt(part, "type") === "object"))
      return merge([first], textsAt(first, "required"), schema);
    const shared = textsAt(first, "required").filter((field) =>
      alternatives.every((part) => textsAt(part, "required").includes(field)),
    );
    return merge(alternatives, shared, schema);
  };
  return { schema: flatten(source), names };
}
