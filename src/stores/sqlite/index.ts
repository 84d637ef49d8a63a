import { createCellTokenStore } from "../cells/cell-token-store.ts";
import type { SchemaTokenStore } from "../cells/schema-token-store.ts";
import { createKeyring } from "../sealing/keyring.ts";
import type { StoreKeys } from "../sealing/store-keys.ts";
import { sqliteCells } from "./cells.ts";
import { connect } from "./connection.ts";

export type { ClaimHold, ClaimStore, ClaimTerms, ClaimTurn } from "../../clients/claims/claim-store.ts";
export type { CallLogStoreOptions } from "../calls/call-log-store.ts";
export type { SchemaCallLogStore } from "../calls/schema-call-log-store.ts";
export type { SchemaTokenStore } from "../cells/schema-token-store.ts";
export type { SchemaClaimStore } from "../claims/schema-claim-store.ts";
export type { SchemaDeliveryStore } from "../deliveries/schema-delivery-store.ts";
export type { SchemaQuotaStore } from "../quota/schema-quota-store.ts";
export type { StoreKey, StoreKeys } from "../sealing/store-keys.ts";
export { type SqliteCallLogStoreOptions, sqliteCallLogStore } from "./call-log-store.ts";
export { type SqliteClaimStoreOptions, sqliteClaimStore } from "./claim-store.ts";
export { type SqliteDeliveryStoreOptions, sqliteDeliveryStore } from "./delivery-store.ts";
export { type SqliteQuotaStoreOptions, sqliteQuotaStore } from "./quota-store.ts";

/** Options of `sqliteTokenStore()`. */
export interface SqliteTokenStoreOptions {
  /**
   * Path of the database file, on a local disk. It may also hold other tables; names of the store's tables begin with
   * `erp_openapi_`.
   */
  readonly file: string;
  readonly keys: StoreKeys;
  /** Clock of leases and journal in epoch milliseconds. @default `Date.now` */
  readonly now?: () => number;
  /**
   * Longest wait of a call while other connections write; it does not block the event loop. Milliseconds. @default
   * 5,000
   */
  readonly busyWaitMs?: number;
}

/**
 * Stores grants, encrypted, in a SQLite database by `node:sqlite`, for any number of processes of one machine.
 *
 * @example
 * ```ts
 * import { sqliteTokenStore } from "erp-openapi/stores/sqlite";
 * const key = process.env["ERP_OPENAPI_KEY"] ?? "";
 * const store = sqliteTokenStore({ file: "/var/lib/my-app/tokens.sqlite", keys: { current: key } });
 * await store.createSchema();
 * ```
 * @throws {StoreSchemaMismatch} before `createSchema()`
 * @throws {StoreWrongKey} when a record cannot be opened with the keys given
 * @throws {StoreCorrupted} when a record is damaged
 * @throws {StoreUnavailable} when the disk is full, or others hold the lock for longer than `busyWaitMs`
 * @throws {StoreMisused} when an argument cannot be stored
 */
export function sqliteTokenStore({ file, keys, now, busyWaitMs = 5000 }: SqliteTokenStoreOptions): SchemaTokenStore {
  const connection = connect(file, busyWaitMs);
  const store = createCellTokenStore(sqliteCells(connection), { keys: createKeyring(keys), ...(now && { now }) });
  return { ...store, createSchema: () => connection.createSchema() };
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
