import { pathItemMethods } from "../../kit/http-methods.ts";
import { isObject, type JsonObject, objectAt, textAt } from "../../kit/json-access.ts";
import { put } from "./walk-document.ts";

/** Characters that a name of an operation cannot have in a reference. */
const unspeakable = /[#%]/g;

/** `GET /users/{id}/posts` → `getUsersIdPosts` */
function nameFor(method: string, path: string): string {
  const words = path
    .normalize("NFKD")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
  const parts = words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1));
  return method.toLowerCase() + (parts.join("") || "Root");
}

/** The operations of a path item, with their methods as they stand on the wire. */
export function operationsIn(item: JsonObject): [method: string, operation: JsonObject][] {
  const fixed = [...pathItemMethods, "query"].map((method): [string, unknown] => [method.toUpperCase(), item[method]]);
  const more = Object.entries(objectAt(item, "additionalOperations"));
  return [...fixed, ...more].flatMap(([method, operation]): [string, JsonObject][] =>
    isObject(operation) ? [[method, operation]] : [],
  );
}

/**
 * Gives every operation an id that no other has: types and events know operations by it. One without an id, or with that of
 * another, is called after its method and path.
 *
 * @param document changed in place
 * @returns what was renamed
 */
export function nameOperations(document: JsonObject): string[] {
  const notes: string[] = [];
  const all = ["paths", "webhooks"].flatMap((group) =>
    Object.entries(objectAt(document, group)).flatMap(([path, item]) =>
      isObject(item) ? operationsIn(item).map(([method, operation]) => ({ method, path, operation })) : [],
    ),
  );
  const given = new Set(all.map(({ operation }) => textAt(operation, "operationId")));
  const taken = new Set<string>();
  for (const { method, path, operation } of all) {
    const own = textAt(operation, "operationId")?.replace(unspeakable, "-");
    let id = own === undefined || own === "" || taken.has(own) ? undefined : own;
    if (id === undefined) {
      const wish = nameFor(method, path);
      id = wish;
      for (let number = 2; taken.has(id) || given.has(id); number += 1) id = `${wish}${number}`;
    }
    taken.add(id);
    if (own !== undefined && own !== "" && own !== id)
      notes.push(`the operationId ${own} stands twice: ${method} ${path} is called ${id}`);
    put(operation, "operationId", id);
  }
  return notes;
}
