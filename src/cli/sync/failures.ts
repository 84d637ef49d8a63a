import { isCallError } from "../../errors/call-error.ts";
import { isErpError } from "../../errors/erp-error.ts";
import type { ErrorCode } from "../../errors/error-codes.ts";
import { wasInterrupted } from "../interruption.ts";

/** What concerns one company, so that the next one may do better. */
const ofCompany: readonly ErrorCode[] = [
  "SYNC_BUSY",
  "SYNC_TAKEN_OVER",
  "SYNC_ACCESS_MISSING",
  "SYNC_WOULD_DELETE",
  "QUOTA_EXCEEDED",
];

/** What may be over at the next round, without anybody doing anything. */
const passing: readonly ErrorCode[] = [
  "SYNC_BUSY",
  "SYNC_TAKEN_OVER",
  "QUOTA_EXCEEDED",
  "STORE_UNAVAILABLE",
  "TOKEN_ENDPOINT_UNAVAILABLE",
];

function isOf(codes: readonly ErrorCode[], error: unknown): boolean {
  return isErpError(error) && codes.includes(error.code);
}

/** Whether other companies may be read although one failed so. */
export function isOfCompany(error: unknown): boolean {
  return !wasInterrupted() && (isOf(ofCompany, error) || isCallError(error));
}

/** Whether the next round may do better. */
export function isPassing(error: unknown): boolean {
  return !wasInterrupted() && (isOf(passing, error) || (isCallError(error) && error.repeatable));
}
