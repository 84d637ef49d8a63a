/** The whole of 127.0.0.0/8 (RFC 1122 section 3.2.1.3), as `URL` writes an address. */
const ipv4 = /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/;

/**
 * Whether a URL leads to this machine itself.
 * @see https://www.rfc-editor.org/rfc/rfc8252#section-7.3
 */
export function isLoopback({ hostname }: URL): boolean {
  return hostname === "localhost" || hostname === "[::1]" || ipv4.test(hostname);
}

/** Whether a secret may be sent to a URL: over TLS anywhere, without it to this machine alone. */
export function keepsSecrets(url: URL): boolean {
  return url.protocol === "https:" || (url.protocol === "http:" && isLoopback(url));
}
