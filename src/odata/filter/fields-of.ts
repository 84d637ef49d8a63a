import type { FilterNode } from "./filter-node.ts";

/** Fields that a condition compares. */
export function fieldsOf(node: FilterNode): string[] {
  if ("nodes" in node) return node.nodes.flatMap(fieldsOf);
  if (node.op === "not") return fieldsOf(node.node);
  return node.op === "raw" ? [] : [node.field];
}
