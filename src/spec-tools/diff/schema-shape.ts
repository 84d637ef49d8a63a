import { isNode, type Node, nodeAt, nodesAt, textAt, textsAt } from "./node.ts";

/** The name at the end of a reference. */
export function referenceName(node: Node): string | undefined {
  const ref = textAt(node, "$ref");
  return ref?.slice(ref.lastIndexOf("/") + 1);
}

/** Whether null is allowed: by the type, or by one of the alternatives. */
export function allowsNull(schema: Node): boolean {
  return (
    textsAt(schema, "type").includes("null") ||
    schema["nullable"] === true ||
    [...nodesAt(schema, "oneOf"), ...nodesAt(schema, "anyOf")].some(allowsNull)
  );
}

/** The kind of value that a schema allows, null and details aside: `string`, `User`, `list of User`. */
export function describeType(schema: Node): string {
  const name = referenceName(schema);
  if (name !== undefined) return name;
  const types = textsAt(schema, "type").filter((type) => type !== "null");
  if (types.includes("array")) return `list of ${describeType(nodeAt(schema, "items"))}`;
  const alternatives = [...nodesAt(schema, "oneOf"), ...nodesAt(schema, "anyOf")]
    .map(describeType)
    .filter((text) => text !== "null");
  if (alternatives.length > 0) return [...new Set(alternatives)].sort().join(" or ");
  const parts = nodesAt(schema, "allOf").map(describeType);
  if (parts.length > 0) return parts.join(" with ");
  if (types.length > 0) return types.sort().join(" or ");
  return textsAt(schema, "type").includes("null") ? "null" : isNode(schema["properties"]) ? "object" : "anything";
}
