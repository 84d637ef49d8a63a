import type { TokenStore } from "../../oauth/token-store.ts";

/** A token store in a database. Its tables are created by `createSchema()`, and not by the first call. */
export interface SchemaTokenStore extends TokenStore {
  /**
   * Creates the tables, or updates those of an older version; does nothing when they are up to date. Call it when you
   * deploy. Several processes may call it at once.
   *
   * @throws {StoreSchemaMismatch} when the tables are newer
   */
  createSchema(): Promise<void>;
}
