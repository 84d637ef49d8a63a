import type { QuotaStore } from "../../http/quota/quota-store.ts";

/** A quota ledger in a database. Its tables are created by `createSchema()`, and not by the first call. */
export interface SchemaQuotaStore extends QuotaStore {
  /**
   * Creates the tables, or updates those of an older version; does nothing when they are up to date. Call it when you
   * deploy. Several processes may call it at once.
   *
   * @throws {StoreSchemaMismatch} when the tables are newer
   */
  createSchema(): Promise<void>;
}
