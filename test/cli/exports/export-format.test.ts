import { parquetMetadata, parquetReadObjects, parquetSchema } from "hyparquet";
import { expect, test } from "vitest";
import {
  type ExportFormat,
  type NumberedChange,
  openMirroringFormat,
  parquetFormat,
} from "../../../src/cli/exports/export-format.ts";
import { writeParquet } from "../../../src/cli/exports/write-parquet.ts";
import type { SyncChange, TableLayout } from "../../../src/sync/index.ts";

const table: TableLayout = {
  name: "customers",
  set: "customers",
  key: ["id"],
  indexes: [],
  columns: [
    { name: "name", type: "text" },
    { name: "id", type: "guid" },
    { name: "balance", type: "decimal" },
    { name: "since", type: "date" },
    { name: "changed", type: "datetime" },
    { name: "number", type: "int64" },
    { name: "blocked", type: "boolean" },
  ],
};

const row = {
  name: "Fiets",
  id: "k",
  balance: "12.34",
  since: "2026-01-31",
  changed: "2026-01-31T12:00:00",
  number: "9007199254740993",
  blocked: false,
};

function change(kind: SyncChange["kind"], id: string, name: string | null = null): SyncChange {
  const own = { source: "books", company: "1", set: "customers", table: "customers", atMs: 1_769_860_800_000 };
  return { ...own, kind, key: { id }, row: kind === "delete" ? undefined : { ...row, id, name }, token: "1.a" };
}

const numbered = (...changes: SyncChange[]): NumberedChange[] =>
  changes.map((one, at) => ({ number: at + 1, change: one }));

/** What another library reads from the file. */
async function readBack(format: ExportFormat, changes: readonly NumberedChange[]) {
  const bytes = writeParquet(format.columns(table), format.rows(table, changes));
  const file = new Uint8Array(bytes).buffer;
  const columns = parquetSchema(parquetMetadata(file)).children.map(({ element }) => element);
  return { columns, rows: await parquetReadObjects({ file }) };
}

test("every change is a row of the history, with its number", async () => {
  const { columns, rows } = await readBack(
    parquetFormat,
    numbered(change("insert", "k", "Fiets"), change("delete", "k")),
  );
  expect(columns.map(({ name }) => name)).toEqual([
    "erp_source",
    "erp_company",
    "id",
    "name",
    "balance",
    "since",
    "changed",
    "number",
    "blocked",
    "erp_change",
    "erp_changed_at",
    "erp_number",
  ]);
  const at = { erp_changed_at: new Date(1_769_860_800_000) };
  expect(rows).toEqual([
    {
      ...{ erp_source: "books", erp_company: "1", id: "k", name: "Fiets", balance: 12.34, blocked: false },
      ...{ since: new Date("2026-01-31"), changed: new Date("2026-01-31T12:00:00Z"), number: 9_007_199_254_740_993n },
      ...{ erp_change: "insert", ...at, erp_number: 1n },
    },
    {
      ...{ erp_source: "books", erp_company: "1", id: "k", name: null, balance: null, blocked: null },
      ...{ since: null, changed: null, number: null, erp_change: "delete", ...at, erp_number: 2n },
    },
  ]);
});

test("what can be null in Parquet is what can be null in the table, and a wall clock is no moment", async () => {
  const { columns } = await readBack(parquetFormat, numbered(change("insert", "k")));
  expect(columns.filter(({ repetition_type }) => repetition_type === "REQUIRED").map(({ name }) => name)).toEqual([
    "erp_source",
    "erp_company",
    "id",
    "erp_change",
    "erp_changed_at",
    "erp_number",
  ]);
  const logical = (name: string) => columns.find((one) => one.name === name)?.logical_type;
  expect([logical("changed"), logical("erp_changed_at"), logical("balance")]).toEqual([
    { type: "TIMESTAMP", isAdjustedToUTC: false, unit: "MICROS" },
    { type: "TIMESTAMP", isAdjustedToUTC: true, unit: "MICROS" },
    { type: "DECIMAL", precision: 38, scale: 20 },
  ]);
});

test("a landing zone gets one row a key, with a marker that leads there from what was before", async () => {
  const { columns, rows } = await readBack(
    openMirroringFormat,
    numbered(
      change("insert", "new"),
      change("update", "new", "Newer"),
      change("update", "old", "Older"),
      change("update", "old", "Old"),
      change("delete", "gone"),
      change("insert", "passing"),
      change("delete", "passing"),
      change("delete", "back"),
      change("insert", "back", "Again"),
    ),
  );
  expect(columns.at(-1)).toMatchObject({ name: "__rowMarker__", type: "INT32", repetition_type: "REQUIRED" });
  expect(rows.map(({ id, name, __rowMarker__ }) => [id, name, __rowMarker__])).toEqual([
    ["new", "Newer", 0],
    ["old", "Old", 1],
    ["gone", null, 2],
    ["back", "Again", 1],
  ]);
  expect(JSON.parse(openMirroringFormat.companions(table)["_metadata.json"] ?? "")).toEqual({
    keyColumns: ["erp_source", "erp_company", "id"],
  });
});

test("rows of one key of two companies are two rows", async () => {
  const other = { ...change("insert", "k"), company: "2" };
  const { rows } = await readBack(openMirroringFormat, numbered(change("insert", "k"), other));
  expect(rows.map(({ erp_company }) => erp_company)).toEqual(["1", "2"]);
});
