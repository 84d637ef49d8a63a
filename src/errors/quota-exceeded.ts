import { CallError, type CallFacts } from "./call-error.ts";
import { isErpError } from "./erp-error.ts";

/** Which limit is used up, and until when. */
export interface QuotaExceededOptions {
  /** Name of the limit in `x-quota`: `minute`, `day`, `errors`. */
  readonly scope: string;
  /** Epoch milliseconds from which calls are possible again. */
  readonly resetAtMs: number;
  readonly cause?: unknown;
}

/**
 * The call was not sent, because a limit of the vendor is used up, and the wait would be longer than `maxWaitMs` or the
 * deadline.
 */
export class QuotaExceeded extends CallError {
  readonly scope: string;
  readonly resetAtMs: number;

  constructor(facts: CallFacts, options: QuotaExceededOptions) {
    const until = new Date(options.resetAtMs).toISOString();
    super("QUOTA_EXCEEDED", facts, {
      what: `The limit "${options.scope}" is used up until ${until}`,
      advice: `Nothing was sent. Continue at ${until}, or give the chain a longer maxWaitMs or deadlineMs.`,
      repeatable: true,
      ...("cause" in options ? { cause: options.cause } : {}),
    });
    this.scope = options.scope;
    this.resetAtMs = options.resetAtMs;
  }
}

/** Whether `value` says that a limit is used up. */
export function isQuotaExceeded(value: unknown): value is QuotaExceeded {
  return isErpError(value) && value.code === "QUOTA_EXCEEDED";
}
