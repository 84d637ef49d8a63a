import { ErpError, type ErpErrorOptions, isErpError } from "./erp-error.ts";
import type { ErrorCode } from "./error-codes.ts";
import { vendorWords } from "./vendor-words.ts";

/** What is known of a call when it fails. Holds no query, no header and no body. */
export interface CallFacts {
  /** operationId of the spec, or `unnamed`. */
  readonly operation: string;
  readonly method: string;
  /** Path template of the spec, or the path of the URL; never the query. */
  readonly path: string;
  /** Company (division, environment) that the caller named. */
  readonly company?: string | undefined;
  /** How often the request was sent, or was about to be. */
  readonly attempts: number;
}

/** What every error about one call takes beside its facts. */
export interface CallErrorOptions extends ErpErrorOptions {
  /** What went wrong, without the request: `No answer within 5000 ms`. */
  readonly what: string;
  /** Why, in the vendor's words; the message has them in one line, shortened, without what looks like a secret. */
  readonly said?: string | undefined;
  /** What the caller can do about it: one sentence. */
  readonly advice: string;
  /** Whether sending the same call again makes sense, now or later. */
  readonly repeatable: boolean;
}

const brand = Symbol.for("erp-openapi.call-error");

/** Base of all errors about one HTTP call. The message is `what: METHOD path`, and `: the vendor's reason` where there is one. */
export class CallError extends ErpError {
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  readonly company: string | undefined;
  readonly attempts: number;
  /** Whether sending the same call again makes sense, now or later. */
  readonly repeatable: boolean;
  /** What the caller can do about it. */
  readonly advice: string;
  /** Why, in the vendor's words, as the message has them; undefined when the vendor said nothing. */
  readonly said: string | undefined;

  constructor(code: ErrorCode, facts: CallFacts, options: CallErrorOptions) {
    const said = vendorWords(options.said);
    super(
      code,
      `${options.what}: ${facts.method} ${facts.path}${said === undefined ? "" : `: ${said}`}`,
      "cause" in options ? { cause: options.cause } : {},
    );
    this.operation = facts.operation;
    this.method = facts.method;
    this.path = facts.path;
    this.company = facts.company;
    this.attempts = facts.attempts;
    this.repeatable = options.repeatable;
    this.advice = options.advice;
    this.said = said;
    Object.defineProperty(this, brand, { value: true });
  }
}

/** Whether `value` is an error about one HTTP call, also one thrown by another copy of the package. */
export function isCallError(value: unknown): value is CallError {
  return isErpError(value) && Reflect.get(value, brand) === true;
}
