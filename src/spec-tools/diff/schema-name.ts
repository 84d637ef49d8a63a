import { type Node, nodesAt, textAt } from "./node.ts";

const prefix = "#/components/schemas/";

/** The component that a reference names; undefined when it is none, or leads elsewhere. */
export function componentName(node: Node): string | undefined {
  const ref = textAt(node, "$ref");
  return ref?.startsWith(prefix) && !ref.includes("/", prefix.length)
    ? ref.slice(prefix.length).replaceAll("~1", "/").replaceAll("~0", "~")
    : undefined;
}

const saysType = ["type", "enum", "const", "properties", "items", "additionalProperties", "required", "format"];

/** The component that a schema consists of: named itself, or alone in a list of parts or beside null. */
export function wholeName(node: Node): string | undefined {
  let current: Node | undefined = node;
  for (let depth = 0; current && depth < 8; depth++) {
    const name = componentName(current);
    if (name !== undefined) return name;
    const { ...own }: Node = current;
    if (saysType.some((keyword) => Object.hasOwn(own, keyword))) return undefined;
    const parts: Node[] = ["allOf", "oneOf", "anyOf"]
      .flatMap((keyword) => nodesAt(own, keyword))
      .filter((part) => part["type"] !== "null");
    current = parts.length === 1 ? parts[0] : undefined;
  }
  return undefined;
}
