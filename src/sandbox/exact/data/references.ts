import { baseSet } from "../model/base-set.ts";
import { findSet } from "../model/catalogue.ts";
import type { EntitySet } from "../model/entity-set.ts";
import type { Field } from "../model/field.ts";

/** Another set's row that a field names. */
export interface Reference {
  /** The set that owns the rows. */
  readonly target: EntitySet;
  /** The field of the target that holds the same value: its key, or a code or number. */
  readonly by: Field;
}

/** The row of which other set a field names: what its `x-reference` says, and nothing where it has none. */
export function referenceOf({ refersTo }: Field): Reference | undefined {
  // A set of a preview stands below `beta/`, and `x-reference` names the end of its path.
  const found = refersTo && (findSet(refersTo.set) ?? findSet(`beta/${refersTo.set}`));
  if (!found) return undefined;
  const target = baseSet(found);
  const by = refersTo.field === undefined ? target.keys[0] : target.fieldsByName.get(refersTo.field);
  return by && { target, by };
}
