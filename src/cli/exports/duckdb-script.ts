import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import type { TableLayout } from "../../sync/index.ts";

const quoteName = (name: string): string => `"${name.replaceAll('"', '""')}"`;
const quoteText = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/**
 * SQL by which DuckDB loads what was exported as Parquet: a table for each, with the rows as they are now. A script and no
 * database, because DuckDB is only to be had as native code, which would be most of this package.
 */
export function duckdbScript(folder: string, tables: readonly TableLayout[]): string {
  const one = ({ name, key }: TableLayout): string => {
    const files = quoteText(`${resolve(folder, name).replaceAll("\\", "/")}/*.parquet`);
    const keys = ["erp_source", "erp_company", ...key].map(quoteName).join(", ");
    return `CREATE OR REPLACE TABLE ${quoteName(name)} AS
SELECT * EXCLUDE (erp_change, erp_number) FROM (
  SELECT * FROM read_parquet(${files}, union_by_name = true)
  QUALIFY row_number() OVER (PARTITION BY ${keys} ORDER BY erp_number DESC) = 1)
WHERE erp_change <> 'delete';`;
  };
  return `-- Made by erp-openapi sync export. Run it again after each export: duckdb erp.duckdb < this file
${tables
  // A table without a change so far has no files to load.
  .filter(({ name }) => existsSync(join(folder, name)))
  .map(one)
  .join("\n")}
`;
}
