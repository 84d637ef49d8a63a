import { claimStatements } from "../claims/claim-statements.ts";
import type { SchemaClaimStore } from "../claims/schema-claim-store.ts";
import { connect } from "./connection.ts";
import { runStatement } from "./run-statement.ts";
import type { Layout } from "./schema.ts";

const table = "erp_openapi_claims";

const layout: Layout = {
  version: "erp_openapi_claims_schema",
  steps: [
    `CREATE TABLE ${table} (
       id TEXT NOT NULL PRIMARY KEY,
       owner TEXT NOT NULL,
       fence INTEGER NOT NULL,
       until_ms INTEGER NOT NULL,
       send_until_ms INTEGER
     ) STRICT`,
  ],
};

/** Options of `sqliteClaimStore()`. */
export interface SqliteClaimStoreOptions {
  /**
   * Path of the database file, on a local disk. It may also hold other tables; names of the store's tables begin with
   * `erp_openapi_`.
   */
  readonly file: string;
  /** Clock of the claims in epoch milliseconds. @default Date.now, which all processes of a machine share */
  readonly now?: () => number;
  /**
   * Longest wait of a call while other connections write; it does not block the event loop. Milliseconds. @default 5000
   */
  readonly busyWaitMs?: number;
}

/**
 * Stores claims in a SQLite database, so that the processes of one machine do not create one record twice.
 *
 * @example
 * ```ts
 * import { createExactOnlineClient, division } from "erp-openapi/exact-online";
 * import { sqliteClaimStore } from "erp-openapi/stores/sqlite";
 * const claims = sqliteClaimStore({ file: "/var/lib/my-app/claims.sqlite" });
 * await claims.createSchema();
 * const exact = createExactOnlineClient({ country: "nl", auth });
 * const body = { Code: "400001", Name: "Kwekerij van Dijk" };
 * const { created } = await exact.lookupThenCreate("/api/v1/{division}/crm/Accounts", body, { division: division(123456), claims });
 * console.log(created);
 * await claims.prune(Date.now() - 86_400_000);
 * declare const auth: import("erp-openapi/oauth").OAuthClient;
 * ```
 * @throws {StoreSchemaMismatch} before `createSchema()`
 * @throws {StoreCorrupted} when a record is damaged
 * @throws {StoreUnavailable} when the disk or the database fails
 * @throws {StoreMisused} when an argument cannot be stored
 */
export function sqliteClaimStore({
  file,
  now = Date.now,
  busyWaitMs = 5000,
}: SqliteClaimStoreOptions): SchemaClaimStore {
  const connection = connect(file, busyWaitMs, layout);
  return {
    ...claimStatements(runStatement(connection), table, now),
    createSchema: () => connection.createSchema(),
    close: async () => connection.close(),
  };
}
