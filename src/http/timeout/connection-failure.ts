import { ConnectionFailed } from "../../errors/connection-failed.ts";
import type { Attempt } from "../call.ts";

/** Codes that are certain to mean: no request reached the server. Everything else may have. */
const neverReached = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "ENETUNREACH",
  "EHOSTUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
  "ERR_INVALID_URL",
  "CERT_HAS_EXPIRED",
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "ERR_TLS_CERT_ALTNAME_INVALID",
  "SELF_SIGNED_CERT_IN_CHAIN",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
  "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
]);

/** How many causes deep a code is looked for. */
const maxDepth = 5;

/** Turns what a fetch threw into a `ConnectionFailed` that knows whether the request can have reached the server. */
export function connectionFailure(error: unknown, attempt: Attempt, headersArrived: boolean): ConnectionFailed {
  const reason = codeOf(error) ?? "unknown";
  return new ConnectionFailed(attempt.facts(), {
    reason,
    reached: headersArrived || !neverReached.has(reason),
    cause: error,
  });
}

/** The first code among the error and its causes; of several addresses that were tried, the last. */
function codeOf(error: unknown, depth = 0): string | undefined {
  if (!(error instanceof Error) || depth > maxDepth) return undefined;
  const code: unknown = Reflect.get(error, "code");
  if (typeof code === "string" && /^[A-Z][A-Z0-9_]{1,60}$/.test(code)) return code;
  if (error instanceof AggregateError) return codeOf(error.errors.at(-1), depth + 1);
  return codeOf(error.cause, depth + 1);
}
