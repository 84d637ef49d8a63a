import type { ErrorCode } from "./error-codes.ts";
import { printableLines } from "./printable.ts";
import { siteAddress } from "./site-address.ts";

/**
 * Marks every error of this package, so that guards recognise one that another copy of the package threw.
 * @see https://nodejs.org/api/packages.html#dual-package-hazard
 */
const brand = Symbol.for("erp-openapi.error");

/** Options that every error of this package takes beside its message. */
export interface ErpErrorOptions {
  /** The error that caused this one. Never the raw error of simple-oauth2, which holds the response. */
  cause?: unknown;
}

/**
 * Base class of every error of this package. The message says what went wrong and what to do; it shows control
 * characters as escapes. `code` is stable and meant for programs.
 *
 * @example
 * ```ts
 * import { isErpError } from "erp-openapi/errors";
 * try {
 *   await work();
 * } catch (error) {
 *   if (isErpError(error)) console.error(error.code, error.message);
 *   else throw error;
 * }
 * declare function work(): Promise<void>;
 * ```
 * @see https://erp-openapi.github.io/erp-openapi/developer/when-something-goes-wrong.html
 */
export class ErpError extends Error {
  /** Stable, upper case with underscores: `SPEC_NOT_FOUND`. */
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options: ErpErrorOptions = {}) {
    super(printableLines(message), "cause" in options ? { cause: options.cause } : undefined);
    this.name = new.target.name;
    this.code = code;
    Object.defineProperty(this, brand, { value: true });
  }

  /** Where it is told what happened and what to do: an address of the guides, at the code. */
  get help(): string {
    return `${siteAddress}developer/when-something-goes-wrong.html#${this.code}`;
  }
}

/** Whether `value` is an error of this package, also one thrown by another copy of it. */
export function isErpError(value: unknown): value is ErpError {
  return value instanceof Error && Reflect.get(value, brand) === true;
}
