import type { Row, Value } from "../../../odata/model/entity-type.ts";
import type { RowSource } from "../../../odata/rows/row-source.ts";
import type { CompanyTables } from "../company-tables.ts";

/** A set whose records stand beside those of other sets, one for each, under their ids: pictures, pdf documents. */
export interface RecordsBeside {
  /** The other sets, and what their records are called here. */
  readonly parents: readonly (readonly [set: string, parentType: string])[];
  readonly row: (id: Value, parentType: string) => Row;
  readonly etag: (id: Value) => string;
}

/** Positions of one parent set begin this far from those of the one before. */
const span = 1_000_000_000;

/** The rows of such a set. */
export function rowsOfRecords(tables: CompanyTables, { parents, row, etag }: RecordsBeside): RowSource {
  const place = (position: number): readonly [parent: (typeof parents)[number] | undefined, at: number] => [
    parents[Math.floor(position / span)],
    position % span,
  ];
  const idAt = (position: number): Value => {
    const [parent, at] = place(position);
    return parent ? (tables.table(parent[0]).at(at)["id"] ?? null) : null;
  };
  const find = (id: Value | undefined): number | undefined => {
    for (const [index, [set]] of parents.entries()) {
      const at = tables.table(set).find([id ?? null]);
      if (at !== undefined) return index * span + at;
    }
    return undefined;
  };
  return {
    get count() {
      return parents.reduce((sum, [set]) => sum + tables.table(set).count, 0);
    },
    *positions(from = 0) {
      for (const [index, [set]] of parents.entries()) {
        const first = Math.max(0, from - index * span);
        for (const at of tables.table(set).positions(first)) yield index * span + at;
      }
    },
    has(position) {
      const [parent, at] = place(position);
      return parent !== undefined && tables.table(parent[0]).has(at);
    },
    at: (position) => row(idAt(position), place(position)[0]?.[1] ?? ""),
    etag: (position) => etag(idAt(position)),
    find: ([id]) => find(id),
    near(field, value) {
      if (field !== "id" && field !== "parentId") return undefined;
      const position = find(value);
      return position === undefined ? [] : [position];
    },
  };
}
