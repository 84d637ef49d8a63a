import { SyncOptionInvalid } from "../../errors/sync-option-invalid.ts";
import type { PostgresPool } from "../../kit/postgres-pool.ts";
import { sqlTarget } from "../sql/sql-target.ts";
import type { SyncTarget } from "../target/target.ts";
import { postgresDriver } from "./postgres-driver.ts";

export type { ColumnType } from "../../../generated/tables.ts";
export type { PostgresClient, PostgresPool, PostgresResult } from "../../kit/postgres-pool.ts";
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

/** Options of `postgresTarget()`. */
export interface PostgresTargetOptions {
  /** A pool of the package `pg`. It stays yours: `close()` does not end it. */
  readonly pool: PostgresPool;
  /** Schema of the tables; it is made when it is not there. A name of small letters, digits and _. @default "erp" */
  readonly schema?: string;
  /** Clock of the feed's entries; epoch milliseconds. @default Date.now */
  readonly now?: () => number;
}

/** Names that need no quotes, so that they are the same in every tool. */
const identifier = /^[a-z_][a-z0-9_]{0,62}$/;

/**
 * Keeps copies in a schema of a PostgreSQL database. Beside the tables of the sets it has tables of its own, whose names
 * begin with `erp_sync_`. U+0000, which PostgreSQL's text does not know, becomes U+FFFD.
 *
 * @example
 * ```ts
 * import { Pool } from "pg";
 * import { createExactOnlineClient, division } from "erp-openapi/exact-online";
 * import { createSync } from "erp-openapi/sync";
 * import { postgresTarget } from "erp-openapi/sync/postgres";
 * const pool = new Pool({ connectionString: process.env["DATABASE_URL"] });
 * pool.on("error", (error) => console.error(error.message));
 * const client = createExactOnlineClient({ country: "nl", auth });
 * const sync = createSync({ client, target: postgresTarget({ pool }), company: division(123456) });
 * for await (const step of sync.run(await sync.plan(["crm/Accounts"]))) console.log(step.set, step.rows, step.deleted);
 * declare const auth: import("erp-openapi/oauth").OAuthClient;
 * ```
 * @throws {SyncOptionInvalid} when `schema` is not a plain name
 * @throws {StoreUnavailable} from the methods, when there is no connection, or the server refuses
 */
export function postgresTarget({ pool, schema = "erp", now = Date.now }: PostgresTargetOptions): SyncTarget {
  if (!identifier.test(schema))
    throw new SyncOptionInvalid("Option schema takes a name of small letters, digits and _, at most 63.");
  return sqlTarget(postgresDriver(pool, schema), now);
}
