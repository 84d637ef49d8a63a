import { childrenOf } from "../data/children.ts";
import type { Row } from "../data/row.ts";
import type { Table } from "../data/table.ts";
import { viewOf } from "../data/view.ts";
import type { EntitySet, Relation } from "../model/entity-set.ts";
import type { RowSource } from "./row-source.ts";
import { keyThrough } from "./row-source.ts";

/** The rows of a header's collection, as a set of their own. */
export function linesSource(division: number, { table }: RowSource, relation: Relation, header: Row): RowSource {
  const lines = table.database.table(relation.child, division);
  return listSource(relation.child, lines, childrenOf(relation, table, header));
}

/** A few rows that were gathered already: the lines of a header, the answer of a function. */
export function listSource(set: EntitySet, table: Table, rows: readonly Row[]): RowSource {
  const source: RowSource = {
    set,
    table,
    count: rows.length,
    find: (key) => rows.find((row) => keyThrough(source, row) === key),
    rows(after) {
      if (after === undefined) return rows;
      return rows.slice(rows.findIndex((row) => keyThrough(source, row) === after) + 1);
    },
    read: viewOf(set, table),
  };
  return source;
}
