import { parquetWriteBuffer } from "hyparquet-writer";
import type { ParquetColumn, ParquetValue } from "./parquet-columns.ts";

/** Rows as the bytes of a Parquet file; the same rows give the same bytes. */
export function writeParquet(
  columns: readonly ParquetColumn[],
  rows: readonly (readonly ParquetValue[])[],
): Uint8Array {
  return new Uint8Array(
    parquetWriteBuffer({
      schema: [{ name: "root", num_children: columns.length }, ...columns.map(({ element }) => element)],
      columnData: columns.map(({ name }, at) => ({ name, data: rows.map((row) => row[at] ?? null) })),
      createdBy: "erp-openapi",
    }),
  );
}
