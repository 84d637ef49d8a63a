import { isCallError } from "../../errors/call-error.ts";
import { isErpError } from "../../errors/erp-error.ts";
import type { ErrorCode } from "../../errors/error-codes.ts";

const passing: readonly ErrorCode[] = [
  "SYNC_BUSY",
  "SYNC_TAKEN_OVER",
  "QUOTA_EXCEEDED",
  "TOKEN_ENDPOINT_UNAVAILABLE",
  "TOKEN_LIFETIME_UNAVAILABLE",
  "TOKEN_OUTCOME_UNKNOWN",
];

/** Whether a later run may do what this one could not, without anybody doing anything. */
export function passesByItself(error: unknown): boolean {
  return isErpError(error) && (passing.includes(error.code) || (isCallError(error) && error.repeatable));
}
