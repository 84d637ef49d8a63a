import { ConnectorReferenceBroken } from "../../errors/connector-reference-broken.ts";
import { isObject, type JsonObject, listAt, textAt } from "../../kit/json-access.ts";

/** Follows `$ref` until there is none. Anything but an object, and a reference to nothing, is refused. */
export function resolveReference(document: JsonObject, value: unknown): JsonObject {
  let target = value;
  for (let hops = 0; hops < 16; hops++) {
    const pointer = textAt(target, "$ref");
    if (pointer === undefined) break;
    target = pointer
      .replace(/^#\//, "")
      .split("/")
      .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"))
      .reduce<unknown>((node, part) => (isObject(node) ? node[part] : undefined), document);
    if (target === undefined)
      throw new ConnectorReferenceBroken(`${pointer} leads nowhere: run \`npm run generate\` and try again.`);
  }
  if (!isObject(target))
    throw new ConnectorReferenceBroken("An object was expected where the document holds something else.");
  return target;
}

/** Keywords of schemas that say more of a value than what it is referred to. */
export const schemaWords: readonly string[] = ["type", "properties", "items", "allOf", "anyOf", "oneOf"];

/**
 * A schema with a reference and more beside it, as OpenAPI 3.1 has it, with the reference among its parts. In 3.0 all
 * beside a reference is passed over.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-8.2.3.1
 */
export function withReferenceAsPart(document: JsonObject, schema: unknown): unknown {
  if (!isObject(schema) || referenceName(schema) === undefined || !/^3\.[1-9]/.test(textAt(document, "openapi") ?? ""))
    return schema;
  const { $ref, ...beside } = schema;
  if (![...schemaWords, "required", "enum", "const"].some((word) => word in beside)) return schema;
  return { ...beside, allOf: [{ $ref }, ...listAt(beside, "allOf")] };
}

/** Name behind `#/components/<kind>/<name>`. */
export function referenceName(value: unknown): string | undefined {
  return textAt(value, "$ref")?.split("/").at(-1);
}
