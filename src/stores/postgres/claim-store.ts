import type { PostgresPool } from "../../kit/postgres-pool.ts";
import { claimStatements } from "../claims/claim-statements.ts";
import type { SchemaClaimStore } from "../claims/schema-claim-store.ts";
import { readNumber } from "../statements/read-number.ts";
import { runStatement } from "./run-statement.ts";
import { type Layout, migrate, quoteSchema } from "./schema.ts";

/** Options of `postgresClaimStore()`. */
export interface PostgresClaimStoreOptions {
  /**
   * A pool of the package `pg`, with a `connectionTimeoutMillis` and a listener for `error`. `close()` of the store
   * does not end it.
   */
  readonly pool: PostgresPool;
  /** Database schema of the tables: lower-case letters, digits, `_`. @default "erp_openapi" */
  readonly schema?: string;
  /** Clock of the claims in epoch milliseconds. @default the clock of the database */
  readonly now?: () => number;
}

/**
 * Stores claims in a PostgreSQL database, so that processes of any number of machines do not create one record twice.
 *
 * @example
 * ```ts
 * import { Pool } from "pg";
 * import { createExactOnlineClient, division } from "erp-openapi/exact-online";
 * import { postgresClaimStore } from "erp-openapi/stores/postgres";
 * const pool = new Pool({ connectionString: process.env["DATABASE_URL"], connectionTimeoutMillis: 5000 });
 * pool.on("error", (error) => console.error(error.message));
 * const claims = postgresClaimStore({ pool });
 * await claims.createSchema();
 * const exact = createExactOnlineClient({ country: "nl", auth });
 * const body = { Code: "400001", Name: "Kwekerij van Dijk" };
 * const { created } = await exact.lookupThenCreate("/api/v1/{division}/crm/Accounts", body, { division: division(123456), claims });
 * console.log(created);
 * declare const auth: import("erp-openapi/oauth").OAuthClient;
 * ```
 * @throws {StoreSchemaMismatch} before `createSchema()`
 * @throws {StoreCorrupted} when a record is damaged
 * @throws {StoreUnavailable} when the disk or the database fails
 * @throws {StoreMisused} when an argument cannot be stored
 */
export function postgresClaimStore({ pool, schema = "erp_openapi", now }: PostgresClaimStoreOptions): SchemaClaimStore {
  const quoted = quoteSchema(schema);
  const table = `${quoted}.claims`;
  const layout: Layout = {
    schema: quoted,
    version: `${quoted}.claims_version`,
    steps: [
      `CREATE TABLE ${table} (id text PRIMARY KEY, owner text NOT NULL, fence bigint NOT NULL, until_ms bigint NOT NULL, send_until_ms bigint)`,
    ],
  };
  const run = runStatement(pool, layout);
  // Asked before the statement that uses it, so that no time of ours is later than the database's.
  const databaseNow = async (): Promise<number> => {
    const { rows } = await run("SELECT floor(extract(epoch FROM clock_timestamp()) * 1000)::bigint AS now_ms", []);
    return readNumber(rows[0] ?? {}, "now_ms", "clock");
  };
  return {
    ...claimStatements(run, table, now ?? databaseNow),
    createSchema: () => migrate(pool, layout),
    close: async () => undefined,
  };
}
