const unreserved = /^[A-Za-z0-9._~-]$/;

/**
 * Encodes everything but RFC 3986's unreserved characters, byte by byte, as the platform does for a value of a path
 * (`x-ms-url-encoding: single`) and of a query. Written apart from the client's encoder, so that a test that compares
 * both finds what either does wrong.
 *
 * @throws {RangeError} for half of a surrogate pair
 * @see https://www.rfc-editor.org/rfc/rfc3986#section-2.1
 */
export function percentEncode(text: string): string {
  if (!text.isWellFormed()) throw new RangeError("half of a surrogate pair has no bytes.");
  let encoded = "";
  for (const byte of new TextEncoder().encode(text)) {
    const character = String.fromCharCode(byte);
    encoded +=
      byte < 0x80 && unreserved.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
  }
  return encoded;
}
