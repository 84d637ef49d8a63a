import type { EntityShape } from "../entity-shape.ts";
import type { FieldKind, FieldKinds } from "../field-kinds.ts";
import { fieldsOf } from "./fields-of.ts";
import type { UntypedFilter } from "./filter-types.ts";
import { readFilter } from "./read-filter.ts";

/** What the field at the end of a path holds: `customer/id` is an id of the record that `customer` leads to. */
function kindAt(shape: EntityShape | undefined, path: readonly string[]): FieldKind | undefined {
  const [first = "", ...rest] = path;
  if (!shape) return undefined;
  if (rest.length === 0) return Object.hasOwn(shape.kinds, first) ? shape.kinds[first] : undefined;
  return shape.nested && Object.hasOwn(shape.nested, first) ? kindAt(shape.nested[first]?.(), rest) : undefined;
}

/**
 * What the fields hold that a filter may compare: those of the entity, and those of related records that it names with
 * their path.
 *
 * @throws {QueryInvalid} when the filter is none
 */
export function kindsInFilter(shape: EntityShape | undefined, filter: UntypedFilter): FieldKinds {
  const own = shape?.kinds ?? {};
  const node = readFilter(filter);
  const paths = node ? fieldsOf(node).filter((field) => field.includes("/")) : [];
  if (paths.length === 0) return own;
  const related = paths.flatMap((path): [string, FieldKind][] => {
    const kind = kindAt(shape, path.split("/"));
    return kind === undefined ? [] : [[path, kind]];
  });
  return { ...own, ...Object.fromEntries(related) };
}
