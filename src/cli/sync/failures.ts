import { isCallError } from "../../errors/call-error.ts";
import { isErpError } from "../../errors/erp-error.ts";
import type { ErrorCode } from "../../errors/error-codes.ts";
import { passesByItself } from "../../sync/run/passes-by-itself.ts";
import { wasInterrupted } from "../interruption.ts";

/** What concerns one company, so that the next one may do better. */
const ofCompany: readonly ErrorCode[] = [
  "SYNC_BUSY",
  "SYNC_TAKEN_OVER",
  "SYNC_ACCESS_MISSING",
  "SYNC_WOULD_DELETE",
  "QUOTA_EXCEEDED",
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
  return !wasInterrupted() && (passesByItself(error) || isOf(["STORE_UNAVAILABLE"], error));
}
