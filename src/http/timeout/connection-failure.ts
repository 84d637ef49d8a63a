import { ConnectionFailed } from "../../errors/connection-failed.ts";
import { neverReached } from "../../kit/never-reached.ts";
import type { Attempt } from "../call.ts";
import { failedToConnect } from "./connect-errors.ts";

/** How many causes deep a code is looked for. */
const maxDepth = 5;

/** Turns what a fetch threw into a `ConnectionFailed` that knows whether the request can have reached the server. */
export function connectionFailure(error: unknown, attempt: Attempt, headersArrived: boolean): ConnectionFailed {
  return new ConnectionFailed(attempt.facts(), {
    reason: codeOf(error) ?? "unknown",
    reached: headersArrived || !(neverReached(error) || failedToConnect(error)),
    cause: error,
  });
}

/** The first code among the error and its causes; of several addresses that were tried, the last. */
function codeOf(error: unknown, depth = 0): string | undefined {
  if (!(error instanceof Error) || depth > maxDepth) return undefined;
  const code: unknown = Reflect.get(error, "code");
  // OpenSSL names some with a slash: ERR_SSL_SSL/TLS_ALERT_HANDSHAKE_FAILURE.
  if (typeof code === "string" && /^[A-Z][A-Z0-9_/]{1,60}$/.test(code)) return code;
  if (error instanceof AggregateError) return codeOf(error.errors.at(-1), depth + 1);
  return codeOf(error.cause, depth + 1);
}
