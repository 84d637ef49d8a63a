import { operationsIn } from "../prepare/name-operations.ts";
import { followReference } from "./follow-reference.ts";
import { type Node, nodeAt, nodesAt, textAt } from "./node.ts";

/** An operation of a document with what its path adds to it. */
export interface ListedOperation {
  readonly id: string;
  /** Whether the document gives it an id: one without is known by method and path. */
  readonly isNamed: boolean;
  /** As it stands on the wire. */
  readonly method: string;
  readonly path: string;
  readonly item: Node;
  readonly node: Node;
  /** Parameters of the path and of the operation, references followed; the operation's own win. */
  readonly parameters: readonly Node[];
}

/** Headers of which a parameter says nothing: the content types and the sign-in do. @see https://spec.openapis.org/oas/v3.1.1.html#parameter-object */
const saidElsewhere: ReadonlySet<string> = new Set(["accept", "content-type", "authorization"]);

const isSaidElsewhere = (parameter: Node): boolean =>
  textAt(parameter, "in") === "header" && saidElsewhere.has(textAt(parameter, "name")?.toLowerCase() ?? "");

/** The operations of one path item, also `query` and `additionalOperations` of OpenAPI 3.2. */
export function listItemOperations(document: Node, item: Node, path: string): ListedOperation[] {
  return operationsIn(item).map(([method, node]) => {
    const parameters = new Map<string, Node>();
    for (const raw of [...nodesAt(item, "parameters"), ...nodesAt(node, "parameters")]) {
      const parameter = followReference(document, raw);
      if (!isSaidElsewhere(parameter))
        parameters.set(`${textAt(parameter, "in")} ${textAt(parameter, "name")}`, parameter);
    }
    const own = textAt(node, "operationId");
    const id = own ?? `${method} ${path}`;
    return { id, isNamed: own !== undefined, method, path, item, node, parameters: [...parameters.values()] };
  });
}

/** All operations of a document by operationId; one without an id is known by method and path. */
export function listOperations(document: Node): Map<string, ListedOperation> {
  const paths = nodeAt(document, "paths");
  return new Map(
    Object.keys(paths)
      .flatMap((path) => listItemOperations(document, followReference(document, nodeAt(paths, path)), path))
      .map((operation) => [operation.id, operation]),
  );
}
