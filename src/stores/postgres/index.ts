import type { PostgresPool } from "../../kit/postgres-pool.ts";
import { createCellTokenStore } from "../cells/cell-token-store.ts";
import type { SchemaTokenStore } from "../cells/schema-token-store.ts";
import { createKeyring } from "../sealing/keyring.ts";
import type { StoreKeys } from "../sealing/store-keys.ts";
import { postgresCells } from "./cells.ts";
import { migrate, tablesIn } from "./schema.ts";

export type { ClaimHold, ClaimStore, ClaimTerms, ClaimTurn } from "../../clients/claims/claim-store.ts";
export type { PostgresClient, PostgresPool, PostgresResult } from "../../kit/postgres-pool.ts";
export type { CallLogStoreOptions } from "../calls/call-log-store.ts";
export type { SchemaCallLogStore } from "../calls/schema-call-log-store.ts";
export type { SchemaTokenStore } from "../cells/schema-token-store.ts";
export type { SchemaClaimStore } from "../claims/schema-claim-store.ts";
export type { SchemaDeliveryStore } from "../deliveries/schema-delivery-store.ts";
export type { SchemaQuotaStore } from "../quota/schema-quota-store.ts";
export type { StoreKey, StoreKeys } from "../sealing/store-keys.ts";
export { type PostgresCallLogStoreOptions, postgresCallLogStore } from "./call-log-store.ts";
export { type PostgresClaimStoreOptions, postgresClaimStore } from "./claim-store.ts";
export { type PostgresDeliveryStoreOptions, postgresDeliveryStore } from "./delivery-store.ts";
export { type PostgresQuotaStoreOptions, postgresQuotaStore } from "./quota-store.ts";

/** Options of `postgresTokenStore()`. */
export interface PostgresTokenStoreOptions {
  /**
   * A pool of the package `pg`, with a `connectionTimeoutMillis` and a listener for `error`. `close()` of the store
   * does not end it.
   */
  readonly pool: PostgresPool;
  readonly keys: StoreKeys;
  /** Database schema of the tables: lower-case letters, digits, `_`. @default `erp_openapi` */
  readonly schema?: string;
  /**
   * Clock of leases and journal in epoch milliseconds. Machines that share the store have to synchronize it, by NTP.
   * @default `Date.now`
   */
  readonly now?: () => number;
}

/**
 * Stores grants, encrypted, in a PostgreSQL database, for any number of machines.
 *
 * @example
 * ```ts
 * import { Pool } from "pg";
 * import { postgresTokenStore } from "erp-openapi/stores/postgres";
 * const pool = new Pool({ connectionString: process.env["DATABASE_URL"], connectionTimeoutMillis: 5000 });
 * pool.on("error", (error) => console.error(error.message));
 * const key = process.env["ERP_OPENAPI_KEY"] ?? "";
 * const store = postgresTokenStore({ pool, keys: { current: key } });
 * await store.createSchema();
 * ```
 * @throws {StoreSchemaMismatch} before `createSchema()`
 * @throws {StoreWrongKey} when a record cannot be opened with the keys given
 * @throws {StoreCorrupted} when a record is damaged
 * @throws {StoreUnavailable} when there is no connection, or the server refuses
 * @throws {StoreMisused} when an argument cannot be stored
 */
export function postgresTokenStore({
  pool,
  keys,
  schema = "erp_openapi",
  now,
}: PostgresTokenStoreOptions): SchemaTokenStore {
  const tables = tablesIn(schema);
  const store = createCellTokenStore(postgresCells(pool, tables), { keys: createKeyring(keys), ...(now && { now }) });
  return { ...store, createSchema: () => migrate(pool, tables) };
}

// What the signatures above name.

export type {
  CallEnding,
  CallLogStore,
  CallQuery,
  CallRecord,
  LoggedCall,
  PruneRule,
  RecordedRequest,
  Resend,
} from "../../http/log/call-log.ts";
export type { RetryClass } from "../../http/operation-hints.ts";
export type { FixedWindow, QuotaHold, QuotaRecord } from "../../http/quota/quota-record.ts";
export type { QuotaChange, QuotaStore } from "../../http/quota/quota-store.ts";
export type {
  Grant,
  Intent,
  IntentOutcome,
  JournalEntry,
  Lease,
  StoredAccessToken,
  StoredGrant,
  TokenStore,
} from "../../oauth/token-store.ts";
export type { DeliveryStore, DeliveryTurn } from "../../webhooks/delivery-store.ts";
