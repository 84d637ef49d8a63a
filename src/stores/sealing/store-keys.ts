/** A key of 32 random bytes, or the base64 text of one: `openssl rand -base64 32`. */
export type StoreKey = Uint8Array | string;

/**
 * The encryption keys of a store. To change the key without downtime: give every process
 * `{ current: old, previous: new }`, then `{ current: new, previous: old }`, call `rotateKeys()`, and at last
 * `{ current: new }`.
 *
 * @example
 * ```ts
 * import { randomBytes } from "node:crypto";
 * import type { StoreKeys } from "erp-openapi/stores/file";
 * export const keys: StoreKeys = { current: process.env["ERP_OPENAPI_KEY"] ?? randomBytes(32) };
 * ```
 */
export interface StoreKeys {
  /** Encrypts everything that is stored from now on, and decrypts what it has encrypted. */
  readonly current: StoreKey;
  /** Decrypts what it has encrypted; it does not encrypt. @default none */
  readonly previous?: StoreKey;
}
