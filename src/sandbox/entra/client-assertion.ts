import type { AppRegistration } from "./directory.ts";
import { isSignedBy, parseJsonWebToken } from "./json-web-token.ts";
import { EntraRefusal } from "./refusals.ts";

/** The only assertion type there is (RFC 7523 section 2.2). */
export const assertionType = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

/** Differences between clocks that are forgiven. */
const skewSeconds = 300;
/** How far ahead `exp` may be. */
const longestSeconds = 600;

/**
 * Verifies that the app signed this assertion with its certificate (fact 161). `audiences` are the addresses that this
 * endpoint goes by.
 */
export function verifyAssertion(
  app: AppRegistration,
  assertion: string,
  audiences: readonly string[],
  nowMs: number,
): void {
  const token = parseJsonWebToken(assertion);
  if (!token) throw new EntraRefusal("assertionMalformed", "three parts of base64url are wanted");
  const { header, claims } = token;
  const certificate = app.certificate?.();
  const isRegistered =
    certificate &&
    (header["x5t#S256"] === certificate.thumbprintSha256 ||
      (header["x5t#S256"] === undefined && header.x5t === certificate.thumbprintSha1));
  if (!isRegistered)
    throw new EntraRefusal("assertionSignature", "no certificate of the application has this thumbprint");
  if (!isSignedBy(token, certificate.publicKey))
    throw new EntraRefusal("assertionSignature", "the signature is not that of the certificate, by PS256 or RS256");
  if (claims.iss !== app.clientId || claims.sub !== app.clientId)
    throw new EntraRefusal("assertionMalformed", "iss and sub must be the client id");
  if (typeof claims.aud !== "string" || !audiences.includes(claims.aud))
    throw new EntraRefusal("assertionAudience", audiences[0] ?? "");
  if (typeof claims.jti !== "string" || claims.jti === "")
    throw new EntraRefusal("assertionMalformed", "jti is missing");
  if (typeof claims.exp !== "number") throw new EntraRefusal("assertionMalformed", "exp is missing");
  const nowSeconds = nowMs / 1000;
  const tooEarly = typeof claims.nbf === "number" && claims.nbf > nowSeconds + skewSeconds;
  const tooLong = claims.exp > nowSeconds + longestSeconds + skewSeconds;
  if (tooEarly || tooLong || claims.exp <= nowSeconds - skewSeconds)
    throw new EntraRefusal("assertionTime", `exp ${claims.exp}, now ${Math.floor(nowSeconds)}`);
}
