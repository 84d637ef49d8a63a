import { SyncOptionInvalid } from "../../errors/sync-option-invalid.ts";
import { sqlTarget } from "../sql/sql-target.ts";
import type { SyncTarget } from "../target/target.ts";
import { sqliteDriver } from "./sqlite-driver.ts";

export type { ColumnType } from "../../../generated/tables.ts";
export type {
  Applied,
  FeedEntry,
  FeedPoint,
  Holding,
  KnownRow,
  MadeTable,
  Place,
  RowDifference,
  RowKey,
  StoredValue,
  SyncTarget,
  TableColumn,
  TableLayout,
  TargetRow,
  TargetTransaction,
  Tombstone,
} from "../target/target.ts";

/** Options of `sqliteTarget()`. */
export interface SqliteTargetOptions {
  /** Path of the database file, on a local disk; it is made when it is not there. */
  readonly file: string;
  /**
   * Longest wait of a transaction while other connections write; it does not block the event loop. Milliseconds.
   * @default 5000
   */
  readonly busyWaitMs?: number;
  /** Clock of the feed's entries; epoch milliseconds. @default Date.now */
  readonly now?: () => number;
}

/**
 * Keeps copies in a SQLite database, by `node:sqlite`. Beside the tables of the sets it has tables of its own, whose
 * names begin with `erp_sync_`.
 *
 * @example
 * ```ts
 * import { createSync } from "erp-openapi/sync";
 * import { sqliteTarget } from "erp-openapi/sync/sqlite";
 * import { createExactOnlineClient, division } from "erp-openapi/exact-online";
 * const client = createExactOnlineClient({ country: "nl", auth });
 * const sync = createSync({ client, target: sqliteTarget({ file: "erp.sqlite" }), company: division(123456) });
 * for await (const step of sync.run(await sync.plan(["crm/Accounts"]))) console.log(step.set, step.rows, step.deleted);
 * declare const auth: import("erp-openapi/oauth").OAuthClient;
 * ```
 * @throws {SyncOptionInvalid} when no file is named
 * @throws {StoreUnavailable} from the methods, when the disk is full, or others hold the lock for longer than `busyWaitMs`
 */
export function sqliteTarget({ file, busyWaitMs = 5000, now = Date.now }: SqliteTargetOptions): SyncTarget {
  if (typeof file !== "string" || file === "" || file === ":memory:")
    throw new SyncOptionInvalid("Option file names a file: a copy in memory would be read anew each time.");
  return sqlTarget(sqliteDriver(file, busyWaitMs), now);
}
