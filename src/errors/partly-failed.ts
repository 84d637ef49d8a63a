import { CallError, type CallFacts } from "./call-error.ts";
import { isErpError } from "./erp-error.ts";

/** What an answer says of work that failed. */
export interface PartlyFailedOptions {
  readonly status: number;
  /** Epoch milliseconds at which the request was sent for the first time. */
  readonly sentAtMs: number;
  /** What each field of the answer says that tells of a failure. */
  readonly failures: Readonly<Record<string, unknown>>;
  /** The whole answer. */
  readonly record: Readonly<Record<string, unknown>>;
}

/**
 * The service answered a success, and fields of its answer say that the work or a part of it failed: an invoice that
 * was booked and not mailed, or not booked at all (fact 198). What was done and what was not is in `failures`, and in
 * the record that was worked on: read it before you start the work again.
 *
 * @example
 * ```ts
 * import { isPartlyFailed } from "erp-openapi/errors";
 * try {
 *   await print();
 * } catch (error) {
 *   if (!isPartlyFailed(error)) throw error;
 *   console.log(Object.keys(error.failures));
 * }
 * declare function print(): Promise<void>;
 * ```
 */
export class PartlyFailed extends CallError {
  readonly status: number;
  readonly sentAtMs: number;
  /** What each field says that tells of a failure; non-enumerable, because it may name people. */
  declare readonly failures: Readonly<Record<string, unknown>>;
  /** The answer as it was read; non-enumerable for the same reason. */
  declare readonly record: Readonly<Record<string, unknown>>;

  constructor(facts: CallFacts, { status, sentAtMs, failures, record }: PartlyFailedOptions) {
    super("PARTLY_FAILED", facts, {
      what: `Answered ${status}, but the work or a part of it failed`,
      advice: "Read the record before you start the work again: a part of it may have been done.",
      repeatable: false,
      said: Object.entries(failures)
        .map(([field, value]) => `${field}: ${String(value)}`)
        .join("; "),
    });
    this.status = status;
    this.sentAtMs = sentAtMs;
    Object.defineProperty(this, "failures", { value: failures });
    Object.defineProperty(this, "record", { value: record });
  }
}

/** Whether `value` says that work failed inside an answer that is a success. */
export function isPartlyFailed(value: unknown): value is PartlyFailed {
  return isErpError(value) && value.code === "PARTLY_FAILED";
}
