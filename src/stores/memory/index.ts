import { randomBytes } from "node:crypto";
import type { TokenStore } from "../../oauth/token-store.ts";
import { createCellTokenStore } from "../cells/cell-token-store.ts";
import { createKeyring } from "../sealing/keyring.ts";
import type { StoreKeys } from "../sealing/store-keys.ts";
import { memoryCells } from "./cells.ts";

export type { ClaimHold, ClaimStore, ClaimTerms, ClaimTurn } from "../../clients/claims/claim-store.ts";
export type { CallLogStoreOptions } from "../calls/call-log-store.ts";
export type { StoreKey, StoreKeys } from "../sealing/store-keys.ts";
export { memoryCallLogStore } from "./call-log-store.ts";
export { type MemoryClaimStoreOptions, memoryClaimStore } from "./claim-store.ts";
export { type MemoryDeliveryStoreOptions, memoryDeliveryStore } from "./delivery-store.ts";

/** Options of `memoryTokenStore()`. */
export interface MemoryTokenStoreOptions {
  /** Keys that encrypt what is stored. @default a random key, because nothing outlives the process */
  readonly keys?: StoreKeys;
  /** Clock of leases and journal in epoch milliseconds. @default `Date.now` */
  readonly now?: () => number;
}

/**
 * Stores grants in the memory of one process: for tests, and for scripts that sign in every time. It encrypts as every
 * other store does, so that what works here works there.
 *
 * @example
 * ```ts
 * import { memoryTokenStore } from "erp-openapi/stores/memory";
 * const store = memoryTokenStore();
 * console.log(await store.read("exact:me")); // undefined
 * ```
 * @throws {StoreMisused} when an argument cannot be stored
 */
export function memoryTokenStore({
  keys = { current: randomBytes(32) },
  now,
}: MemoryTokenStoreOptions = {}): TokenStore {
  return createCellTokenStore(memoryCells(), { keys: createKeyring(keys), ...(now && { now }) });
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
