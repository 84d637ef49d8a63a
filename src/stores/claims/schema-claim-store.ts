import type { ClaimStore } from "../../clients/claims/claim-store.ts";

/** A store of claims in a database, whose tables are made on purpose and not by the first call. */
export interface SchemaClaimStore extends ClaimStore {
  /**
   * Makes the tables, or brings those of an older version to this one; does nothing when they are there. Call it when
   * you deploy; several processes may do so at once.
   *
   * @throws {StoreSchemaMismatch} when the tables are newer
   */
  createSchema(): Promise<void>;
}
