import type { OperationObject } from "../../core/spec.ts";
import type { ExactPath } from "./exact-path.ts";

/** The operation of the spec that a method and a path mean. A collection read through its header counts as a read of the header. */
export function operationAt(path: ExactPath, method: string): OperationObject | undefined {
  const item = path.key === undefined ? path.set.collection : path.set.byKey;
  switch (method) {
    case "GET":
      return item?.get;
    case "POST":
      return path.tail.length === 0 ? item?.post : undefined;
    case "PUT":
      return path.tail.length === 0 ? item?.put : undefined;
    case "DELETE":
      return path.tail.length === 0 ? item?.delete : undefined;
    default:
      return undefined;
  }
}
