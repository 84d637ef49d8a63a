/**
 * An id for a call that began then: a UUID of version 7, so that ids sort by time and a table grows at its end.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9562#section-5.7
 */
export function callId(startedAtMs: number): string {
  const time = Math.floor(startedAtMs).toString(16).padStart(12, "0").slice(-12);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${crypto.randomUUID().slice(15)}`;
}
