import type { TokenStore } from "../../oauth/token-store.ts";
import { createCellTokenStore } from "../cells/cell-token-store.ts";
import { createKeyring } from "../sealing/keyring.ts";
import type { StoreKeys } from "../sealing/store-keys.ts";
import { fileCells } from "./cells.ts";
import { type Disk, nodeDisk } from "./disk.ts";

export type { StoreKey, StoreKeys } from "../sealing/store-keys.ts";
export type { Disk } from "./disk.ts";

/** Options of `fileTokenStore()`. */
export interface FileTokenStoreOptions {
  /** Path of a folder for this store alone, on a local disk. Only the owner can read it (0700, files 0600). */
  readonly folder: string;
  readonly keys: StoreKeys;
  /** Clock of leases and journal in epoch milliseconds. @default `Date.now` */
  readonly now?: () => number;
  /** The file system. @default the file system of this machine */
  readonly disk?: Disk;
}

/**
 * Stores grants in a folder, for any number of processes of one machine. It needs no server and no schema: the first
 * commit creates the folder. Do not use it on a network drive, which may report an error for a file link that it made.
 *
 * @example
 * ```ts
 * import { fileTokenStore } from "erp-openapi/stores/file";
 * const key = process.env["ERP_OPENAPI_KEY"] ?? "";
 * const store = fileTokenStore({ folder: "/var/lib/my-app/tokens", keys: { current: key } });
 * for await (const account of store.accounts()) console.log(account);
 * ```
 * @throws {StoreWrongKey} when a record cannot be opened with the keys given
 * @throws {StoreCorrupted} when a record is damaged
 * @throws {StoreUnavailable} when the disk is full or permission is missing
 * @throws {StoreMisused} when an argument cannot be stored
 */
export function fileTokenStore({ folder, keys, now, disk = nodeDisk }: FileTokenStoreOptions): TokenStore {
  return createCellTokenStore(fileCells(folder, disk), { keys: createKeyring(keys), ...(now && { now }) });
}

// What the signatures above name.

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
