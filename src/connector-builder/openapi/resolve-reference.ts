import { ConnectorReferenceBroken } from "../../errors/connector-reference-broken.ts";
import { isObject, type JsonObject, textAt } from "../../kit/json-access.ts";

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

/** Name behind `#/components/<kind>/<name>`. */
export function referenceName(value: unknown): string | undefined {
  return textAt(value, "$ref")?.split("/").at(-1);
}
