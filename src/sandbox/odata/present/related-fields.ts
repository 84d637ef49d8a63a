import type { EntityType, Field, Row, Value } from "../model/entity-type.ts";
import { mapRows } from "../rows/map-rows.ts";
import type { RowSource } from "../rows/row-source.ts";
import { type LinkedSet, linkedRows, targetOf } from "./linked-set.ts";

/** `customer/displayName` within a filter or an order; what stands between quotes is none. */
const paths = /'(?:[^']|'')*'|[A-Za-z_]\w*(?:\/[A-Za-z_]\w*)+/g;

/** What a path through navigation properties to one record ends in. */
interface RelatedField {
  readonly field: Field;
  readonly read: (row: Row) => Value;
}

/**
 * Rows that also have the fields of related records which `$filter` and `$orderby` name, under their paths, and the type
 * that says so. Without such paths everything is as it was.
 */
export function withPaths(
  source: RowSource,
  set: LinkedSet,
  options: ReadonlyMap<string, string> | URLSearchParams,
  sets: ReadonlyMap<string, LinkedSet>,
): { readonly source: RowSource; readonly type: EntityType } {
  const text = `${options.get("$filter") ?? ""} ${options.get("$orderby") ?? ""}`;
  const found = new Map<string, RelatedField>();
  for (const [path] of text.includes("/") ? text.matchAll(paths) : []) {
    const related = follow(path.split("/"), set, sets);
    if (related) found.set(path, related);
  }
  if (found.size === 0) return { source, type: set.type };
  const fields = new Map(set.type.fields);
  for (const [path, { field }] of found) fields.set(path, field);
  const related = (row: Row): Row => Object.fromEntries([...found].map(([path, { read }]) => [path, read(row)]));
  return {
    source: mapRows({
      source,
      map: (row) => ({ ...row, ...related(row) }),
      known: (field) => (found.has(field) ? undefined : field),
    }),
    type: { ...set.type, fields },
  };
}

/** The field at the end of a path; undefined where the path leads nowhere, or to many. */
function follow(
  path: readonly string[],
  set: LinkedSet,
  sets: ReadonlyMap<string, LinkedSet>,
): RelatedField | undefined {
  const [name = "", ...rest] = path;
  if (rest.length === 0) {
    const field = set.type.fields.get(name);
    return field && { field, read: (row) => row[name] ?? null };
  }
  const found = targetOf(set, name, sets);
  const end = found?.link.one ? follow(rest, found.target, sets) : undefined;
  if (!found || !end) return undefined;
  return {
    field: { ...end.field, name: path.join("/") },
    read(row) {
      const rows = linkedRows(found.target, found.link, row);
      for (const position of rows.positions()) return end.read(rows.at(position));
      return null;
    },
  };
}
