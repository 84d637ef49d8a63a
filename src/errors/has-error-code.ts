import { isErpError } from "./erp-error.ts";
import type { ErrorByCode } from "./error-by-code.ts";
import type { ErrorCode } from "./error-codes.ts";

/**
 * Whether `value` is an error of this package with the given code, also one thrown by another copy of the package.
 * TypeScript then knows its class: `QUOTA_EXCEEDED` narrows to `QuotaExceeded`.
 *
 * @example
 * ```ts
 * import { hasErrorCode } from "erp-openapi/errors";
 * try {
 *   await work();
 * } catch (error) {
 *   if (hasErrorCode(error, "QUOTA_EXCEEDED")) console.log(error.scope, "is used up until", new Date(error.resetAtMs));
 *   else throw error;
 * }
 * declare function work(): Promise<void>;
 * ```
 */
export function hasErrorCode<Code extends ErrorCode>(value: unknown, code: Code): value is ErrorByCode[Code] {
  return isErpError(value) && value.code === code;
}
