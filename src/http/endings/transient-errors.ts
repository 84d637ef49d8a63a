import type { VendorError } from "../errors/vendor-error.ts";

/** Which errors of a service mean that it failed by accident, and not that it refused the request. */
export interface TransientErrors {
  /**
   * Codes of such accidents, beside the obvious ones such as any with `Timeout` in it; letter case does not matter.
   * @default []
   */
  readonly transientCodes?: readonly string[] | undefined;
}

/**
 * Codes of accidents in every vendor's words, `Application_TimeoutException`, `ServiceUnavailable`, `BadGateway`, and in
 * those of the platform in front of Microsoft's services, `InternalError`, `ServerBusy`, `OperationTimedOut`.
 *
 * @see https://learn.microsoft.com/rest/api/storageservices/common-rest-api-error-codes
 * @see https://learn.microsoft.com/graph/errors#code-property
 */
const accidentalCode =
  /time[ds]?[-_]?out|unavailable|not_?available|internal_?(?:server_?)?error|gateway|(?:server|too)_?busy|throttl|slow_?down|too_?many_?requests|^(?:unknown|general|unspecified)(?:_?(?:error|exception))?$/i;

/** Messages of accidents: what a proxy or a database says when it gives up, not what is wrong with a request. */
const accidentalMessage =
  /\btime[ds]?[ -]?out\b|\bdeadlock|\binternal (?:server )?error\b|\ban (?:unexpected |unknown |unspecified )?error (?:has )?occurred\b|\bservice (?:is )?(?:temporarily |currently )?(?:unavailable|not available)\b|\bbad gateway\b|\btry again\b|\bretry (?:the|your) request\b|\bserver is (?:too )?busy\b|\boverloaded\b|\bupstream\b|\bconnection\b.{0,60}\b(?:closed|reset|lost|refused|broken)\b|\b(?:operation|task|request|thread) (?:was|has been|was being) (?:cancell?ed|aborted)\b|\b(?:transport-level|severe) error\b/i;

/** Whether an error is an accident: what it says of the work is nothing (facts 39, 109, 112, 127). */
export function isTransient({ code, message }: VendorError, { transientCodes = [] }: TransientErrors): boolean {
  const named = code?.toLowerCase();
  if (named !== undefined && transientCodes.some((one) => one.toLowerCase() === named)) return true;
  return (
    (code !== undefined && accidentalCode.test(code)) || (message !== undefined && accidentalMessage.test(message))
  );
}

/** Whether an error says in the service's own words what it does not accept: a refusal, also under a 500 (fact 39). */
export function isExplained(isOwn: boolean, error: VendorError, rules: TransientErrors): boolean {
  return isOwn && error.message !== undefined && !isTransient(error, rules);
}
