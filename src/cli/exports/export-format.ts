import type { SyncChange, TableLayout } from "../../sync/index.ts";
import { type ParquetColumn, type ParquetValue, parquetColumn } from "./parquet-columns.ts";

/** A change with its number among all that were exported, from 1 on. */
export interface NumberedChange {
  readonly number: number;
  readonly change: SyncChange;
}

/** What a folder of files is for. */
export interface ExportFormat {
  readonly name: "parquet" | "open-mirroring";
  columns(table: TableLayout): ParquetColumn[];
  rows(table: TableLayout, changes: readonly NumberedChange[]): ParquetValue[][];
  /** Files beside the data of a table, by name; they are written once. */
  companions(table: TableLayout): Readonly<Record<string, string>>;
}

/** Whose a row is. */
const place = ["erp_source", "erp_company"] as const;

function dataColumns(table: TableLayout, wallClocksAsUtc: boolean): ParquetColumn[] {
  const required = new Set<string>([...place, ...table.key]);
  const whose = place.map((name) => ({ name, type: "text" }) as const);
  // The key first: it is what a change of a row that is gone has.
  const ordered = [
    ...table.key.flatMap((name) => table.columns.filter((column) => column.name === name)),
    ...table.columns.filter(({ name }) => !table.key.includes(name)),
  ];
  return [...whose, ...ordered].map((column) =>
    parquetColumn(table.name, column, required.has(column.name), wallClocksAsUtc),
  );
}

function dataOf(columns: readonly ParquetColumn[], { source, company, key, row }: SyncChange): ParquetValue[] {
  const values: SyncChange["key"] = { ...row, ...key, erp_source: source, erp_company: company };
  return columns.map(({ name, convert }) => convert(values[name] ?? null));
}

/** Every change as a row, so that a reader sees what was when; the highest number of a key is what is. */
export const parquetFormat: ExportFormat = {
  name: "parquet",
  columns: (table) => [
    ...dataColumns(table, false),
    parquetColumn(table.name, { name: "erp_change", type: "text" }, true, false),
    parquetColumn(table.name, { name: "erp_changed_at", type: "instant" }, true, false),
    parquetColumn(table.name, { name: "erp_number", type: "int64" }, true, false),
  ],
  rows(table, changes) {
    const columns = dataColumns(table, false);
    return changes.map(({ number, change }) => [
      ...dataOf(columns, change),
      change.kind,
      BigInt(change.atMs) * 1000n,
      BigInt(number),
    ]);
  },
  companions: () => ({}),
};

/** @see https://learn.microsoft.com/en-us/fabric/mirroring/open-mirroring-landing-zone-format */
const markers: Readonly<Record<SyncChange["kind"], number>> = { insert: 0, update: 1, delete: 2 };

/**
 * The last change of each key, as one that leads there from what was before: within a file no order of rows is relied
 * on. A row that came and went leaves nothing.
 */
function lastChanges(changes: readonly NumberedChange[]): { change: SyncChange; marker: number }[] {
  const found = new Map<string, { first: SyncChange; last: SyncChange }>();
  for (const { change } of changes) {
    const { source, company, key } = change;
    const id = JSON.stringify([source, company, key]);
    found.set(id, { first: found.get(id)?.first ?? change, last: change });
  }
  return [...found.values()].flatMap(({ first, last }) => {
    if (first.kind !== "insert")
      return [{ change: last, marker: markers[last.kind === "delete" ? "delete" : "update"] }];
    return last.kind === "delete" ? [] : [{ change: last, marker: markers.insert }];
  });
}

/** What Fabric's Open Mirroring reads from its landing zone. */
export const openMirroringFormat: ExportFormat = {
  name: "open-mirroring",
  columns: (table) => [
    ...dataColumns(table, true),
    // The vendor takes it in the last place only.
    {
      name: "__rowMarker__",
      element: { name: "__rowMarker__", type: "INT32", repetition_type: "REQUIRED" },
      convert: () => null,
    },
  ],
  rows(table, changes) {
    const columns = dataColumns(table, true);
    return lastChanges(changes).map(({ change, marker }) => [...dataOf(columns, change), marker]);
  },
  companions: ({ key }) => ({
    "_metadata.json": `${JSON.stringify({ keyColumns: [...place, ...key] }, undefined, 2)}\n`,
  }),
};
