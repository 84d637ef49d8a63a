import type { SyncRow } from "../../../generated/tables.ts";

/** What is planned for a set. */
export interface PlannedSet {
  readonly set: string;
  readonly table: string;
  /** Table of the lines of a mixed feed; null where there is none. */
  readonly lines: string | null;
  readonly strategy: SyncRow["strategy"];
  /** How a deleted row leaves the copy: by a log, a link, a look at all rows, with the row above it, or only when `verify()` looks. */
  readonly deletes: "log" | "link" | "sweep" | "parent" | "verify";
  /** Whether the set is read whole: it never was, or has to be anew. */
  readonly loads: boolean;
  /** Rows that the copy will have, as far as that is known. */
  readonly rows: number | null;
  /** Requests of the next run. */
  readonly requests: number;
  /** Columns by field. */
  readonly columns: Readonly<Record<string, string>>;
  /** Fields that repeat another record or are computed: when only they change, nothing tells. */
  readonly derived: readonly string[];
  /** Fields that the service has of these records, but not in the list that can be followed. */
  readonly missing: readonly string[];
  /** Rights of which the app needs one, as the vendor writes them. */
  readonly needs: readonly string[];
}

/** What a run will read and take. It is JSON. */
export interface SyncPlan {
  readonly source: string;
  readonly company: string;
  readonly sets: readonly PlannedSet[];
  /** Rows of all sets, as far as they are known. */
  readonly rows: number;
  /** Requests of the next run, with those of logs and of the list of companies. */
  readonly requests: number;
  /** Requests of a run when all was read once and nothing changed. */
  readonly idleRequests: number;
  /** Days that the limits of the vendor spread the next run over. */
  readonly days: number;
  /** When it can be done, by what is left of the limits. Epoch milliseconds. */
  readonly earliestEndMs: number;
  /** What will not go as it was planned, in sentences. */
  readonly warnings: readonly string[];
}
