import type { ListedOperation } from "./list-operations.ts";
import { followReference, isNode, type Node, nodeAt, textAt } from "./node.ts";

/** Whether operations answer with a schema, and whether they send it. */
export interface SchemaUsage {
  readonly read: boolean;
  readonly written: boolean;
}

const prefix = "#/components/schemas/";

/** Adds the names of all schemas that a node leads to. */
function reach(document: Node, node: unknown, found: Set<string>): void {
  const open: unknown[] = [node];
  while (open.length > 0) {
    const current = open.pop();
    if (Array.isArray(current)) for (const item of current) open.push(item);
    if (!isNode(current)) continue;
    const ref = textAt(current, "$ref");
    if (ref?.startsWith(prefix)) {
      const name = ref.slice(prefix.length);
      if (found.has(name)) continue;
      found.add(name);
    }
    for (const inner of ref === undefined ? Object.values(current) : [followReference(document, current)])
      open.push(inner);
  }
}

/** How operations use each schema of a document. */
export function schemaUsage(document: Node, operations: Iterable<ListedOperation>): (name: string) => SchemaUsage {
  const read = new Set<string>();
  const written = new Set<string>();
  for (const { node, parameters } of operations) {
    reach(document, nodeAt(node, "responses"), read);
    reach(document, [nodeAt(node, "requestBody"), parameters], written);
  }
  return (name) => ({ read: read.has(name), written: written.has(name) });
}
