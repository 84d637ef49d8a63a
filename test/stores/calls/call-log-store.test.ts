import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { Pool } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createCallLogStore } from "../../../src/stores/calls/call-log-store.ts";
import { memoryCallRows } from "../../../src/stores/memory/call-rows.ts";
import { postgresCallLogStore } from "../../../src/stores/postgres/index.ts";
import { sqliteCallLogStore } from "../../../src/stores/sqlite/index.ts";
import { startPostgres, type TestPostgres } from "../../support/postgres.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { type CallLogUnderTest, callLogContract, sampleCall } from "./call-log-contract.ts";

describe("memory", () => {
  callLogContract(async () => {
    const rows = memoryCallRows();
    // The map ends with the one that closes it; another process has no part in it.
    const shared = { ...rows, close: async () => {} };
    const forged: Record<string, string | Uint8Array> = {};
    return {
      open: (options) =>
        createCallLogStore(
          {
            ...shared,
            get: async (id) => rows.get(id).then((row) => row && { ...row, ...forged }),
            sealed: async (id) => (forged["sealed"] instanceof Uint8Array ? forged["sealed"] : rows.sealed(id)),
          },
          options,
        ),
      overwrite: async (_, column, value) => void (forged[column] = value),
      remove: rows.close,
    };
  });
});

describe("sqlite", () => {
  callLogContract(async (): Promise<CallLogUnderTest> => {
    const folder = await mkdtemp(join(tmpdir(), "erp-openapi-call-log-"));
    const file = join(folder, "calls.sqlite");
    const store = sqliteCallLogStore({ file });
    await store.createSchema();
    await store.close();
    return {
      open: (options) => sqliteCallLogStore({ file, ...options }),
      async overwrite(id, column, value) {
        const database = new DatabaseSync(file);
        database.prepare(`UPDATE erp_openapi_calls SET ${column} = ? WHERE id = ?`).run(value, id);
        database.close();
      },
      remove: () => rm(folder, { recursive: true, force: true }),
    };
  });

  test("without a schema it says what to do; beside the tables of tokens it keeps its own version", async () => {
    const file = join(temporaryFolder(), "calls.sqlite");
    const store = sqliteCallLogStore({ file });
    await expect(store.begin(sampleCall(1))).rejects.toMatchObject({
      code: "STORE_SCHEMA_MISMATCH",
      found: 0,
      wanted: 2,
    });
    await store.createSchema();
    await store.createSchema();
    await store.begin(sampleCall(1));
    expect((await store.get("call-000001"))?.operation).toBe("CreateCrmAccount");
    await store.close();
  });
});

describe("postgres", () => {
  let server: TestPostgres;
  let pool: Pool;
  let schemas = 0;
  beforeAll(async () => {
    server = await startPostgres();
    pool = new Pool({ connectionString: server.url, max: 10 });
  });
  afterAll(async () => {
    await pool?.end();
    await server?.stop();
  });

  callLogContract(async (): Promise<CallLogUnderTest> => {
    const schema = `erp_calls_${process.pid}_${++schemas}`;
    await postgresCallLogStore({ pool, schema }).createSchema();
    return {
      open: (options) => postgresCallLogStore({ pool, schema, ...options }),
      overwrite: async (id, column, value) =>
        void (await pool.query(`UPDATE ${schema}.calls SET ${column} = $1 WHERE id = $2`, [value, id])),
      remove: async () => void (await pool.query(`DROP SCHEMA ${schema} CASCADE`)),
    };
  });

  test("without a schema it says what to do", async () => {
    await expect(postgresCallLogStore({ pool, schema: "nowhere" }).begin(sampleCall(1))).rejects.toMatchObject({
      code: "STORE_SCHEMA_MISMATCH",
      found: 0,
    });
  });
});
