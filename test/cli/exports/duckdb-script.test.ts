import { join } from "node:path";
import { expect, test } from "vitest";
import { duckdbScript } from "../../../src/cli/exports/duckdb-script.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

test("loads the last row of each key that is not gone, of tables that have files", () => {
  const folder = temporaryFolder({ "order's/1.parquet": "" });
  const table = (name: string) => ({ name, set: name, key: ["id", "line"], indexes: [], columns: [] });
  expect(duckdbScript(folder, [table("order's"), table("empty")])).toBe(
    `-- Made by erp-openapi sync export. Run it again after each export: duckdb erp.duckdb < this file
CREATE OR REPLACE TABLE "order's" AS
SELECT * EXCLUDE (erp_change, erp_number) FROM (
  SELECT * FROM read_parquet('${join(folder, "order''s").replaceAll("\\", "/")}/*.parquet', union_by_name = true)
  QUALIFY row_number() OVER (PARTITION BY "erp_source", "erp_company", "id", "line" ORDER BY erp_number DESC) = 1)
WHERE erp_change <> 'delete';
`,
  );
});
