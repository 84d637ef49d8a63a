import type { ApiErrorCode } from "./api-error-codes.ts";
import { CallError, type CallErrorOptions, type CallFacts } from "./call-error.ts";
import { isErpError } from "./erp-error.ts";

/** A cause or detail of a vendor's error. */
export interface VendorInner {
  readonly code?: string | undefined;
  readonly message?: string | undefined;
  /** Field or parameter that it is about. */
  readonly target?: string | undefined;
}

/** What the server said when it refused. */
export interface ApiErrorOptions extends CallErrorOptions {
  readonly status: number;
  /** The code in the vendor's error body, such as `BadRequest_NotFound`, `0x80072322`. */
  readonly vendorCode?: string | undefined;
  /** The text of the vendor's error body: at most 500 characters, without anything that looks like a token. The message has it in one line. */
  readonly vendorMessage?: string | undefined;
  /** Causes and details of the vendor's error body, the outermost first; shortened and cleaned like `vendorMessage`. */
  readonly vendorInner?: readonly VendorInner[] | undefined;
  /** The vendor's `Reason` header or a field that means the same. */
  readonly reason?: string | undefined;
  /** Id that the vendor's support asks for. */
  readonly correlationId?: string | undefined;
  /** Epoch milliseconds before which a retry is useless. */
  readonly retryAtMs?: number | undefined;
  /** The answer itself. It becomes a non-enumerable property, so that no logger prints it. */
  readonly response?: Response | undefined;
}

const brand = Symbol.for("erp-openapi.api-error");

/**
 * The server answered with an error.
 *
 * @example
 * ```ts
 * import { isApiError } from "erp-openapi/errors";
 * try {
 *   await work();
 * } catch (error) {
 *   if (isApiError(error) && error.status === 404) console.log("gone", error.correlationId);
 *   else throw error;
 * }
 * declare function work(): Promise<void>;
 * ```
 */
export class ApiError extends CallError {
  readonly status: number;
  readonly vendorCode: string | undefined;
  readonly vendorMessage: string | undefined;
  /** The vendor's `innererror` and `details`: often they alone say what is wrong. */
  readonly vendorInner: readonly VendorInner[] | undefined;
  readonly reason: string | undefined;
  readonly correlationId: string | undefined;
  readonly retryAtMs: number | undefined;
  /** The answer. Non-enumerable, so that no logger prints its headers and body. */
  declare readonly response: Response | undefined;

  constructor(code: ApiErrorCode, facts: CallFacts, options: ApiErrorOptions) {
    super(code, facts, options);
    this.status = options.status;
    this.vendorCode = options.vendorCode;
    this.vendorMessage = options.vendorMessage;
    this.vendorInner = options.vendorInner;
    this.reason = options.reason;
    this.correlationId = options.correlationId;
    this.retryAtMs = options.retryAtMs;
    Object.defineProperty(this, "response", { value: options.response });
    Object.defineProperty(this, brand, { value: true });
  }
}

/** Whether `value` is an error answer of the server, also one thrown by another copy of the package. */
export function isApiError(value: unknown): value is ApiError {
  return isErpError(value) && Reflect.get(value, brand) === true;
}
