import { CallError, type CallFacts } from "./call-error.ts";
import { isErpError } from "./erp-error.ts";

/** What helps to find out whether a write took place. */
export interface LookUp {
  /** Operation that reads the record. */
  readonly operationId?: string | undefined;
  /** Fields and values by which the record can be found again. */
  readonly naturalKey?: Readonly<Record<string, unknown>> | undefined;
}

/** What is known about an attempt with an unknown outcome. */
export interface OutcomeUnknownOptions {
  /** Why the outcome is unknown: `the connection broke`. */
  readonly why: string;
  /** Epoch milliseconds at which the request was sent for the first time: nothing older can be its result. */
  readonly sentAtMs: number;
  /** Status of the last answer, when there was one. */
  readonly status?: number | undefined;
  /** Id of the last attempt in the vendor's telemetry, if one was sent or received. */
  readonly correlationId?: string | undefined;
  readonly lookUp?: LookUp | undefined;
  /** The vendor's reason in the last answer, if there was one. */
  readonly said?: string | undefined;
  /** True when the spec says that the same request again is harmless. */
  readonly repeatable: boolean;
  readonly response?: Response | undefined;
  readonly cause?: unknown;
}

/**
 * A write was sent, and it is not known whether it took place. It was not repeated, because a repeat could book twice,
 * or the repeats did not help. Look the record up before you send anything again.
 *
 * @example
 * ```ts
 * import { isOutcomeUnknown } from "erp-openapi/errors";
 * try {
 *   await book();
 * } catch (error) {
 *   if (!isOutcomeUnknown(error)) throw error;
 *   console.log("look for", error.lookUp?.naturalKey, "created after", new Date(error.sentAtMs));
 * }
 * declare function book(): Promise<void>;
 * ```
 */
export class OutcomeUnknown extends CallError {
  readonly sentAtMs: number;
  readonly status: number | undefined;
  readonly correlationId: string | undefined;
  /** What helps to look the record up; non-enumerable, because it holds values of the request. */
  declare readonly lookUp: LookUp | undefined;
  /** The last answer, when there was one; non-enumerable. */
  declare readonly response: Response | undefined;

  constructor(facts: CallFacts, options: OutcomeUnknownOptions) {
    super("OUTCOME_UNKNOWN", facts, {
      what: `Outcome unknown, ${options.why}`,
      advice: options.repeatable
        ? "Look the record up; sending the same request again is harmless."
        : "Look the record up before you send anything again: the write may have taken place.",
      repeatable: options.repeatable,
      said: options.said,
      ...("cause" in options ? { cause: options.cause } : {}),
    });
    this.sentAtMs = options.sentAtMs;
    this.status = options.status;
    this.correlationId = options.correlationId;
    Object.defineProperty(this, "lookUp", { value: options.lookUp });
    Object.defineProperty(this, "response", { value: options.response });
  }
}

/** Whether `value` says that a write may or may not have taken place. */
export function isOutcomeUnknown(value: unknown): value is OutcomeUnknown {
  return isErpError(value) && value.code === "OUTCOME_UNKNOWN";
}
