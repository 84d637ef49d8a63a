import { findSet, setPaths } from "./catalogue.ts";
import type { EntitySet } from "./entity-set.ts";
import { relationOf } from "./relations.ts";

/**
 * Whether a create can lose a field, or lines, of this name (fact 200): callers write it in a header or in its lines,
 * and it is no key, without which there would be no record to lose it.
 * @param operation operationId of the create. @default any create
 */
export function canLose(name: string, operation?: string): boolean {
  return setsOfWrite(operation).some((set) => {
    const fields = withLines(set).flatMap((each) => each.fieldsByName.get(name) ?? []);
    return fields.some(({ writable }) => writable.create) && fields.every(({ key }) => !key);
  });
}

/**
 * Whether the answer to a write has a field of this name that tells of a failure (`x-failure`, fact 198).
 * @param operation operationId of the write. @default any write
 */
export function canTellFailure(name: string, operation?: string): boolean {
  return setsOfWrite(operation).some((set) => set.fieldsByName.get(name)?.tellsFailure === true);
}

function setsOfWrite(operation: string | undefined): readonly EntitySet[] {
  return [...setPaths().values()].flatMap(({ path, collection: { post } }) =>
    post && post.operationId === (operation ?? post.operationId) ? (findSet(path) ?? []) : [],
  );
}

/** A set and those of its lines, at every depth. */
function withLines(set: EntitySet, found: Set<EntitySet> = new Set()): readonly EntitySet[] {
  if (found.has(set)) return [];
  found.add(set);
  for (const field of set.fields) {
    const relation = field.type === "collection" ? relationOf(set, field) : undefined;
    if (relation) withLines(relation.child, found);
  }
  return [...found];
}
