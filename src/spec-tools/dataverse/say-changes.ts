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

/** What an organisation says of its lists. */
export interface KnownLists {
  /** The set whose list brings the rows of a schema, by its reference. */
  readonly setOf: ReadonlyMap<string, string>;
  /** Sets whose changes the organisation tracks. */
  readonly tracked: ReadonlySet<string>;
  /** Sets whose rows have no key: nobody can say which row changed. */
  readonly unkeyed: ReadonlySet<string>;
}

/**
 * How a copy of a list stays in step: by delta links where the organisation tracks changes, else by reading it whole. What
 * stands below records, or is a part of the set, brings the rows of another list.
 */
export function changesOf(path: string, operation: Json, { setOf, tracked, unkeyed }: KnownLists): Json {
  const [set = "", ...below] = path.slice(1).split("/");
  const own = rowsOf(operation);
  const home = own === undefined ? undefined : setOf.get(own);
  if (below.length === 0 && home === set) {
    if (unkeyed.has(set)) return { none: "unkeyed" };
    return { strategy: tracked.has(set) ? "delta-link" : "snapshot" };
  }
  const other = home ?? (below.length === 1 && !set.includes("(") ? set : undefined);
  const isCopied = other !== undefined && !unkeyed.has(other) && [...setOf.values()].includes(other);
  return isCopied ? { instead: [other] } : { none: "answer" };
}

/** A path with what its lists say of changes: what an action answers with is one too. */
export function withChanges(path: string, item: Json, lists: KnownLists): Json {
  const said = Object.entries(item).map(([method, operation]): [string, unknown] =>
    isObject(operation) && "x-paging" in operation
      ? [method, { ...operation, "x-changes": changesOf(path, operation, lists) }]
      : [method, operation],
  );
  return Object.fromEntries(said);
}
