import { compareSorted } from "../../odata/filter/compare-values.ts";
import type { Column } from "../model/table-model.ts";
import type { FetchEntity, FetchOrder } from "./fetch-query.ts";
import type { JoinedRow } from "./join-rows.ts";
import { comparableOf } from "./test-condition.ts";

/** One thing that rows are sorted by. */
export interface SortColumn {
  readonly column: Column;
  readonly slot: number;
  readonly descending: boolean;
}

/** What a query sorts by, of the tables in their order; at the end the id of the first one, so that no two rows are equal. */
export function sortColumns(root: FetchEntity): readonly SortColumn[] {
  const found: SortColumn[] = [];
  const add = ({ table, slot, orders, attributes, links }: FetchEntity): void => {
    for (const { column, alias, descending } of orders satisfies readonly FetchOrder[]) {
      const sorted = column ?? attributes.find((attribute) => attribute.alias === alias)?.column;
      if (sorted) found.push({ column: sorted, slot, descending });
    }
    const id = slot === root.slot ? undefined : table.model.columns.get(table.model.idColumns[0]);
    links.forEach(add);
    if (id && orders.length > 0) found.push({ column: id, slot, descending: false });
  };
  add(root);
  const id = root.table.model.columns.get(root.table.model.idColumns[0]);
  return id ? [...found, { column: id, slot: root.slot, descending: false }] : found;
}

const valueOf = (row: JoinedRow, { column, slot }: SortColumn): string | number | null =>
  comparableOf(column, row[slot]?.[column.name] ?? null);

/** Sorts rows by these columns. */
export function sortRows(rows: Iterable<JoinedRow>, columns: readonly SortColumn[]): readonly JoinedRow[] {
  const entries = Array.from(rows, (row) => ({ row, values: columns.map((column) => valueOf(row, column)) }));
  entries.sort((a, b) => compareSorted(a.values, b.values, columns));
  return entries.map(({ row }) => row);
}

/** Whether a row stands behind values as a paging cookie has them. */
export function isBehind(
  row: JoinedRow,
  last: readonly (string | number | null)[],
  columns: readonly SortColumn[],
): boolean {
  const values = columns.map((column) => valueOf(row, column));
  return compareSorted(values, last, columns) > 0;
}
