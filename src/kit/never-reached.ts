/**
 * Codes that come before a request can be written, whatever the system call. The certificate codes are those of OpenSSL's
 * check, which Node makes at the end of the handshake and before it hands the connection over.
 * @see https://nodejs.org/api/tls.html#x509-certificate-error-codes
 */
const beforeSending = new Set([
  "ERR_INVALID_URL",
  "UND_ERR_CONNECT_TIMEOUT",
  "ERR_TLS_CERT_ALTNAME_INVALID",
  "UNABLE_TO_GET_ISSUER_CERT",
  "UNABLE_TO_GET_CRL",
  "UNABLE_TO_DECRYPT_CERT_SIGNATURE",
  "UNABLE_TO_DECRYPT_CRL_SIGNATURE",
  "UNABLE_TO_DECODE_ISSUER_PUBLIC_KEY",
  "CERT_SIGNATURE_FAILURE",
  "CRL_SIGNATURE_FAILURE",
  "CERT_NOT_YET_VALID",
  "CERT_HAS_EXPIRED",
  "CRL_NOT_YET_VALID",
  "CRL_HAS_EXPIRED",
  "ERROR_IN_CERT_NOT_BEFORE_FIELD",
  "ERROR_IN_CERT_NOT_AFTER_FIELD",
  "ERROR_IN_CRL_LAST_UPDATE_FIELD",
  "ERROR_IN_CRL_NEXT_UPDATE_FIELD",
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "SELF_SIGNED_CERT_IN_CHAIN",
  "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
  "CERT_CHAIN_TOO_LONG",
  "CERT_REVOKED",
  "INVALID_CA",
  "PATH_LENGTH_EXCEEDED",
  "INVALID_PURPOSE",
  "CERT_UNTRUSTED",
  "CERT_REJECTED",
  "HOSTNAME_MISMATCH",
]);

/** System calls that end before a connection stands. The same codes on `read` or `write` are a connection that broke. */
const beforeConnection = new Set(["connect", "getaddrinfo"]);

/** How many errors deep the reason of a failed fetch is looked for. */
const maxDepth = 5;

/**
 * Whether an error proves that no request reached a server, so that the same request may be sent again, be it a
 * booking or a single-use refresh token. Everything that is not known for certain may have reached: `ECONNREFUSED` and
 * `EHOSTUNREACH` on `read`, a code without its system call, `ERR_SSL_*` (which looks the same before and after the
 * handshake), a shape of another library. Of several addresses none may have been reached. Pure.
 */
export function neverReached(error: unknown): boolean {
  return proves(error, 0);
}

function proves(error: unknown, depth: number): boolean {
  if (!(error instanceof Error) || depth > maxDepth) return false;
  // Node tries all addresses of a host, and its error names each of them.
  if (error instanceof AggregateError)
    return error.errors.length > 0 && error.errors.every((one) => proves(one, depth + 1));
  const code: unknown = Reflect.get(error, "code");
  if (typeof code === "string") {
    const syscall: unknown = Reflect.get(error, "syscall");
    return beforeSending.has(code) || (typeof syscall === "string" && beforeConnection.has(syscall));
  }
  // `TypeError: fetch failed` says nothing itself; any other error around a reason may stand for more than one request.
  return error.name === "TypeError" && proves(error.cause, depth + 1);
}
