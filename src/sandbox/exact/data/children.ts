import type { Relation } from "../model/entity-set.ts";
import { linesPerHeader } from "./lines-per-header.ts";
import type { Row } from "./row.ts";
import type { RowContext } from "./row-context.ts";

/** The rows of a header's collection, in the order of the lines' table. */
export function childrenOf(relation: Relation, parents: RowContext, parent: Row): Row[] {
  const lines = parents.sibling(relation.child);
  const link = relation.link && lines.set.fieldsByName.get(relation.link.name);
  if (!link) return [];
  const key = parents.keyOf(parent);
  const found = new Map<number, Row>();
  const add = (row: Row | undefined): void => {
    if (row && lines.read(row, link) === key) found.set(row.position, row);
  };
  if (parent.index >= 0) {
    const each = linesPerHeader(lines, parents);
    const end = Math.min((parent.index + 1) * each, lines.generated);
    for (let position = parent.index * each; position < end; position++) add(lines.at(position));
  }
  for (const row of lines.writtenRows()) add(row);
  return [...found.values()].sort((a, b) => a.position - b.position);
}
