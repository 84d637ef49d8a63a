import { isObject, type JsonObject, listAt, objectAt, textAt, textsAt } from "../../kit/json-access.ts";
import { resolveReference } from "./resolve-reference.ts";

/** HTTP methods that a path item may hold, in the order in which the built file has them. */
export const methods = ["get", "put", "post", "delete", "patch"] as const;
export type Method = (typeof methods)[number];

/** One operation of a bundled OpenAPI document, with what its path item adds. */
export interface SourceOperation {
  readonly operationId: string;
  readonly method: Method;
  /** Path below the server's address, as the document writes it. */
  readonly path: string;
  readonly tags: readonly string[];
  /** Topic under which the service reports changes of what is at this path: `x-webhook`. */
  readonly topic: string | undefined;
  readonly operation: JsonObject;
  /** What stands at its path, beside its operations. */
  readonly pathItem: JsonObject;
  /** Parameters of path item and operation with references followed; the operation's own win. */
  readonly parameters: readonly JsonObject[];
  readonly document: JsonObject;
}

/** All operations of a bundled document, in its order. */
export function listOperations(document: JsonObject): SourceOperation[] {
  const found: SourceOperation[] = [];
  for (const [path, item] of Object.entries(objectAt(document, "paths"))) {
    if (!isObject(item)) continue;
    for (const method of methods) {
      const operation = item[method];
      const operationId = textAt(operation, "operationId");
      if (!isObject(operation) || operationId === undefined) continue;
      const parameters = new Map<string, JsonObject>();
      for (const raw of [...listAt(item, "parameters"), ...listAt(operation, "parameters")]) {
        const parameter = resolveReference(document, raw);
        parameters.set(`${textAt(parameter, "in")} ${textAt(parameter, "name")}`, parameter);
      }
      found.push({
        operationId,
        method,
        path,
        tags: textsAt(operation, "tags"),
        topic: textAt(item, "x-webhook"),
        operation,
        pathItem: item,
        parameters: [...parameters.values()],
        document,
      });
    }
  }
  return found;
}
