import { isObject, objectAt, textAt } from "../../kit/json-access.ts";
import type { Json } from "../import/flat-type.ts";

/** What all lists of an organisation have in common (fact 176). */
export const changeRules: Json = {
  below: ["/"],
  strategies: {
    "delta-link": { deletes: "link", facts: [176] },
    snapshot: { deletes: "sweep", facts: [176] },
  },
};

/** The schema of the rows that a list answers with. */
function rowsOf(operation: Json): string | undefined {
  const content = objectAt(objectAt(objectAt(operation["responses"], "200"), "content"), "application/json");
  const value = objectAt(objectAt(objectAt(content, "schema"), "properties"), "value");
  return textAt(objectAt(value, "items"), "$ref");
}

/**
 * How a copy of a list stays in step: by delta links where the organisation tracks changes, else by reading it whole. What
 * stands below records, or is a part of the set, brings the rows of another list.
 *
 * @param setOf the set whose list brings the rows of a schema, by its reference
 */
export function changesOf(
  path: string,
  operation: Json,
  setOf: ReadonlyMap<string, string>,
  tracked: ReadonlySet<string>,
): Json {
  const [set = "", ...below] = path.slice(1).split("/");
  const own = rowsOf(operation);
  const home = own === undefined ? undefined : setOf.get(own);
  if (below.length === 0 && home === set) return { strategy: tracked.has(set) ? "delta-link" : "snapshot" };
  const other = home ?? (below.length === 1 && !set.includes("(") ? set : undefined);
  return other !== undefined && [...setOf.values()].includes(other) ? { instead: [other] } : { none: "answer" };
}

/** A path with what its list says of changes. */
export function withChanges(
  path: string,
  item: Json,
  setOf: ReadonlyMap<string, string>,
  tracked: ReadonlySet<string>,
): Json {
  const list = item["get"];
  if (!isObject(list) || !("x-paging" in list)) return item;
  return { ...item, get: { ...list, "x-changes": changesOf(path, list, setOf, tracked) } };
}
