import { Pool } from "pg";
import { expect, test } from "vitest";
import { postgresDoor, startPostgres } from "./postgres.ts";

test("whoever asks in a run gets the same server, which outlives him", async () => {
  expect(process.env["ERP_TEST_POSTGRES_URL"] ?? process.env[postgresDoor]).toMatch(/^(http|postgres)/);
  const first = await startPostgres();
  await first.stop();
  const second = await startPostgres();
  expect(second.url).toBe(first.url);
  const pool = new Pool({ connectionString: second.url, max: 1 });
  expect((await pool.query("SELECT 1 AS one")).rows).toEqual([{ one: 1 }]);
  await pool.end();
});
