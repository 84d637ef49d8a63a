import type { CallLogStore } from "../../http/log/call-log.ts";

/** A call log in a database, whose tables are made on purpose and not by the first call. */
export interface SchemaCallLogStore extends CallLogStore {
  /**
   * Makes the tables, or brings those of an older version to this one; does nothing when they are there. Call it when
   * you deploy; several processes may do so at once.
   *
   * @throws {StoreSchemaMismatch} when the tables are newer
   */
  createSchema(): Promise<void>;
}
