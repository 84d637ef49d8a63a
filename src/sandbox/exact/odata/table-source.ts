import { childrenOf } from "../data/children.ts";
import type { Row } from "../data/row.ts";
import type { Table } from "../data/table.ts";
import { viewOf } from "../data/view.ts";
import { baseSet } from "../model/base-set.ts";
import type { EntitySet } from "../model/entity-set.ts";
import { parentsOf } from "../model/relations.ts";
import type { RowSource } from "./row-source.ts";

function* one(row: Row | undefined): Generator<Row> {
  if (row) yield row;
}

/** All rows of an entity set in its own order. */
export function tableSource(set: EntitySet, table: Table): RowSource {
  const base = baseSet(set);
  return {
    set,
    table,
    count: table.store.count,
    find: (key) => table.find(key),
    rows: (after) => table.rows(after === undefined ? 0 : (table.store.positionOf(after) ?? -1) + 1),
    where(field, value) {
      const own = field.name === "ID" && base.keys.length === 1 ? base.keys[0] : base.fieldsByName.get(field.name);
      if (!own) return undefined;
      if (own.key && base.keys.length === 1) return one(table.find(value));
      const parent = parentsOf(base).find(({ link }) => link === own);
      if (!parent) return undefined;
      const headers = table.database.table(parent.parent, table.division);
      const header = headers.find(value);
      return header ? childrenOf(parent, headers, header) : undefined;
    },
    read: viewOf(set, table),
  };
}
