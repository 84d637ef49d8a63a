import { isObject, type JsonObject, listAt, objectAt, textAt, textsAt } from "../../kit/json-access.ts";
import { put, schemaHolders, walkDocument } from "../prepare/walk-document.ts";
import { referenceTo } from "./name-codes.ts";

/** Members that say what values are like, beside alternatives. */
const shapes = [
  "additionalProperties",
  "allOf",
  "items",
  "oneOf",
  "patternProperties",
  "prefixItems",
  "properties",
  "required",
];

const has = (schema: JsonObject, names: readonly string[]): boolean =>
  names.some((name) => Object.hasOwn(schema, name) && schema[name] !== false);

/** Whether a type says more of values than that they are objects, or nothing. */
function saysMore(schema: JsonObject): boolean {
  const types: unknown[] = [schema["type"]].flat();
  return types.some((type) => typeof type === "string" && type !== "object" && type !== "null");
}

function addPart(schema: JsonObject, part: JsonObject): void {
  put(schema, "allOf", [part, ...listAt(schema, "allOf")]);
}

/** What stands beside a reference holds as well, which 3.1 says and openapi-typescript takes no notice of. */
function joinReference(schema: JsonObject): void {
  const reference = schema["$ref"];
  if (typeof reference !== "string" || !has(schema, [...shapes, "anyOf", "enum", "const"])) return;
  Reflect.deleteProperty(schema, "$ref");
  addPart(schema, { $ref: reference });
}

/** What stands beside `anyOf` holds for each of them: openapi-typescript takes it for one more. */
function joinAlternatives(schema: JsonObject): void {
  const alternatives = listAt(schema, "anyOf");
  if (alternatives.length === 0 || !(has(schema, shapes) || saysMore(schema))) return;
  Reflect.deleteProperty(schema, "anyOf");
  addPart(schema, { anyOf: alternatives });
}

/** Fields that a part of a schema demands the whole demands: openapi-typescript looks for them in the part alone. */
function raiseDemands(schema: JsonObject): void {
  const demanded = listAt(schema, "allOf").flatMap((part) => (isObject(part) ? textsAt(part, "required") : []));
  if (demanded.length > 0) put(schema, "required", [...new Set([...textsAt(schema, "required"), ...demanded])]);
}

/** References to schemas that stand for one of several kinds, which a field tells apart. */
function unionsOf(document: JsonObject): Set<string> {
  const schemas = Object.entries(objectAt(objectAt(document, "components"), "schemas"));
  const isUnion = (schema: unknown): boolean =>
    isObject(schema) &&
    isObject(schema["discriminator"]) &&
    [...listAt(schema, "oneOf"), ...listAt(schema, "anyOf")].length > 0;
  return new Set(schemas.flatMap(([name, schema]) => (isUnion(schema) ? [referenceTo(name)] : [])));
}

/**
 * Says with `allOf` what openapi-typescript would take for something else.
 *
 * @param document changed in place
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-7.6 all keywords of a schema hold at once
 */
export function spellCompositions(document: JsonObject): void {
  const unions = unionsOf(document);
  const wrapped = new WeakSet<object>();
  walkDocument(document, (schema, { kind }) => {
    if (!schemaHolders.has(kind) || wrapped.has(schema)) return;
    joinReference(schema);
    joinAlternatives(schema);
    raiseDemands(schema);
    // A schema that such a union is a part of is no kind: openapi-typescript would take its name for a code.
    const parts = listAt(schema, "allOf").map((part) => {
      const wrapper = { allOf: [part] };
      wrapped.add(wrapper);
      return unions.has(textAt(part, "$ref") ?? "") ? wrapper : part;
    });
    if (parts.length > 0) put(schema, "allOf", parts);
  });
}
