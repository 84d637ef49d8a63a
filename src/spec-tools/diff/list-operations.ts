import { pathItemMethods } from "../../kit/http-methods.ts";
import { followReference, isNode, type Node, nodeAt, nodesAt, textAt } from "./node.ts";

/** An operation of a document with what its path adds to it. */
export interface ListedOperation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly item: Node;
  readonly node: Node;
  /** Parameters of the path and of the operation, references followed; the operation's own win. */
  readonly parameters: readonly Node[];
}

/** All operations of a document by operationId; one without an id is known by method and path. */
export function listOperations(document: Node): Map<string, ListedOperation> {
  const found = new Map<string, ListedOperation>();
  for (const path of Object.keys(nodeAt(document, "paths"))) {
    const item = followReference(document, nodeAt(nodeAt(document, "paths"), path));
    for (const method of pathItemMethods) {
      const node = item[method];
      if (!isNode(node)) continue;
      const parameters = new Map<string, Node>();
      for (const raw of [...nodesAt(item, "parameters"), ...nodesAt(node, "parameters")]) {
        const parameter = followReference(document, raw);
        parameters.set(`${textAt(parameter, "in")} ${textAt(parameter, "name")}`, parameter);
      }
      const id = textAt(node, "operationId") ?? `${method.toUpperCase()} ${path}`;
      found.set(id, { id, method, path, item, node, parameters: [...parameters.values()] });
    }
  }
  return found;
}
