import { subscribe } from "node:diagnostics_channel";
import { valueAt } from "../../kit/json-access.ts";

/** Errors with which a connection ended before it stood. */
const seen = new WeakSet<Error>();

// The errors of a TLS handshake look like those of a connection that broke later: `ERR_SSL_*`, `read ECONNRESET`. The
// HTTP library behind fetch, Node's own and the package alike, says here which of them it had before it sent anything.
subscribe("undici:client:connectError", (message) => {
  const error: unknown = valueAt(message, "error");
  if (error instanceof Error) seen.add(error);
});

/**
 * Whether fetch failed while it made the connection, TLS handshake included: then nothing of the request has left.
 * @see https://github.com/nodejs/undici/blob/main/docs/docs/api/DiagnosticsChannel.md
 */
export function failedToConnect(error: unknown): boolean {
  return error instanceof Error && (seen.has(error) || (error.cause instanceof Error && seen.has(error.cause)));
}
