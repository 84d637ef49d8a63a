import type { SqlValue } from "./script.ts";

/** Columns of `erp_write` that a new write brings, and their kinds; the database gives the others their first values. */
export const newColumns = {
  id: "text",
  service: "text",
  company: "text",
  verb: "text",
  path: "text",
  operation: "text",
  effect: "text",
  retry: "text",
  digest: "text",
  claim: "text",
  claim_now: "text",
  state: "text",
  decision: "text",
  cap: "text",
  cap_per_day: "integer",
  sequence: "text",
  priority: "integer",
  not_before_ms: "integer",
  expires_at_ms: "integer",
  settle_ms: "integer",
  has_key: "integer",
  refers: "integer",
  content: "bytes",
} as const;

type NewColumn = keyof typeof newColumns;

/** Their names, in the order in which they are inserted. */
export const newColumnNames: readonly NewColumn[] = Object.keys(newColumns).filter((name): name is NewColumn =>
  Object.hasOwn(newColumns, name),
);

/** A write on its way into the tables. */
export interface NewRow {
  readonly columns: Readonly<Record<NewColumn, SqlValue>>;
  readonly id: string;
  readonly state: "approved" | "proposed";
  readonly digest: string;
  /** Of the event that tells its first state. */
  readonly check: string;
}
