import type { CallQuery, PruneRule } from "../../http/log/call-log.ts";

/** A call as an adapter keeps it: one value a column, null where there is none. */
export interface CallRow {
  readonly id: string;
  readonly started_at_ms: number;
  readonly deadline_at_ms: number | null;
  readonly operation: string;
  readonly company: string | null;
  readonly method: string;
  readonly path: string;
  readonly retry_class: string;
  readonly resend_of: string | null;
  readonly ended_at_ms: number | null;
  readonly attempts: number | null;
  readonly status: number | null;
  readonly error: string | null;
  readonly said: string | null;
  readonly correlation_id: string | null;
  /** JSON. */
  readonly quota_left: string | null;
  /** The request, sealed. */
  readonly sealed: Uint8Array | null;
}

/** The columns of a call's ending. */
export type EndingRow = Pick<
  CallRow,
  "id" | "ended_at_ms" | "attempts" | "status" | "error" | "said" | "correlation_id" | "quota_left"
>;

/** A row that was read: whether a request is there, and the repeat, instead of the request itself. */
export interface FoundRow extends Omit<CallRow, "sealed"> {
  readonly replayable: boolean;
  /** JSON. */
  readonly resend: string | null;
  readonly resend_revision: number;
}

/** The columns in which a call is stored, in the order of the tables. */
export const callColumns = [
  "id",
  "started_at_ms",
  "deadline_at_ms",
  "operation",
  "company",
  "method",
  "path",
  "retry_class",
  "resend_of",
  "ended_at_ms",
  "attempts",
  "status",
  "error",
  "said",
  "correlation_id",
  "quota_left",
  "sealed",
] as const satisfies readonly (keyof CallRow)[];

/** What is written together. */
export interface CallBatch {
  readonly rows: readonly CallRow[];
  readonly endings: readonly EndingRow[];
  /** Whether it has to survive a power failure: false when nobody was promised anything. */
  readonly durable: boolean;
}

/** A repeat as it is stored. */
export interface ResendRow {
  readonly id: string;
  readonly revision: number;
  /** JSON. */
  readonly resend: string;
  /** Until when the repeat may be on its way; null when it has ended. */
  readonly busyUntilMs: number | null;
}

/**
 * Calls in some kind of storage. Writing the same batch again changes nothing, so that a batch whose answer was lost can
 * be written again.
 */
export interface CallRows {
  /** Rows whose id is there stay as they are, and so do endings. */
  write(batch: CallBatch): Promise<void>;
  get(id: string): Promise<FoundRow | undefined>;
  sealed(id: string): Promise<Uint8Array | undefined>;
  /** Newest first. */
  list(query: CallQuery): AsyncIterable<FoundRow>;
  replaceResend(next: ResendRow): Promise<boolean>;
  prune(rule: PruneRule, nowMs: number): Promise<number>;
  close(): Promise<void>;
}
