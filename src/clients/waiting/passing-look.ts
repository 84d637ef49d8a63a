import { isApiError } from "../../errors/api-error.ts";
import { isErpError } from "../../errors/erp-error.ts";
import type { ErrorCode } from "../../errors/error-codes.ts";

/** Answers that say nothing of the work, and looks that got none. */
const oddCodes: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  "JSON_INVALID",
  "ENVELOPE_UNKNOWN",
  "FIELD_INVALID",
  "UNEXPECTED_CONTENT",
  "RECORD_ABSENT",
  "LIST_LOOPED",
  "CONNECTION_FAILED",
  "ATTEMPT_TIMEOUT",
  "BODY_IDLE_TIMEOUT",
  "DEADLINE_EXCEEDED",
]);

/** A look that says nothing of the work: services refuse one now and then, gateways answer with pages, connections break, although all is well. */
export function isPassingLook(error: unknown): boolean {
  // Not found is a code of its own, whatever status it came with (fact 190).
  if (isApiError(error))
    return error.code === "API_NOT_FOUND" || [403, 408, 429].includes(error.status) || error.status >= 500;
  return isErpError(error) && oddCodes.has(error.code);
}
