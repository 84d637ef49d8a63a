import type { JsonObject } from "../../kit/json-access.ts";
import { extensionErrors } from "../lint/extension-errors.ts";
import { walkDocument } from "./walk-document.ts";

/** Extensions of ours that no client is made by. */
const untold: ReadonlySet<string> = new Set(["x-likely", "x-since", "x-until"]);

/** Whether a value has another meaning than ours. One that only lacks its facts is meant as ours. */
const isForeign = (name: string, value: unknown): boolean =>
  name.startsWith("x-") &&
  !untold.has(name) &&
  extensionErrors(name, value).some(
    ({ keyword, params }) => keyword !== "required" || params["missingProperty"] !== "facts",
  );

/**
 * Takes extensions away that have names of ours and other values: others use `x-access`, `x-key` or `x-webhook` too, and
 * mean something else. A client that was made by them would take the service for one of OData.
 *
 * @param document changed in place
 * @returns what to tell of them
 */
export function removeForeignExtensions(document: JsonObject): string[] {
  const counts = new Map<string, number>();
  const look = (node: JsonObject): void => {
    for (const [name, value] of Object.entries(node))
      if (isForeign(name, value)) {
        Reflect.deleteProperty(node, name);
        counts.set(name, (counts.get(name) ?? 0) + 1);
      }
  };
  look(document);
  walkDocument(document, look);
  if (counts.size === 0) return [];
  const list = [...counts].map(([name, times]) => (times === 1 ? name : `${name} (${times} times)`));
  return [`these have other values than our extensions of that name, and are not looked at: ${list.join(", ")}`];
}
