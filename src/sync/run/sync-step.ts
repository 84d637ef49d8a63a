/** What one page of a run did. */
export interface SyncStep {
  readonly set: string;
  /** Table of the set; the lines of a mixed feed are counted with their headers. */
  readonly table: string;
  /**
   * `load` and `sweep` read all rows, `read` what changed, `deletes` the log of deletions or rows that a walk over all
   * did not see.
   */
  readonly kind: "load" | "sweep" | "read" | "deletes";
  /** Rows that came. */
  readonly rows: number;
  readonly inserted: number;
  readonly updated: number;
  readonly deleted: number;
  /** Whether the walk has ended: the set has all that there was when it began. */
  readonly done: boolean;
  /** How old the copy of the set is, by the service's clock; null before its first walk has ended. Seconds. */
  readonly lagSeconds: number | null;
  /** Requests of this run so far. */
  readonly requests: number;
}
