import { SignJWT } from "jose";
import type { Runtime } from "../runtime.ts";
import { randomText } from "../runtime.ts";
import type { ClientCertificate } from "./client-certificate.ts";

/** Entra accepts up to ten minutes; a short life makes a stolen assertion useless. */
const assertionSeconds = 300;

/**
 * A JWT by which a client shows that it holds the key of its certificate.
 * @see https://www.rfc-editor.org/rfc/rfc7523#section-3
 * @see fact 161 of specs/behaviour.md
 */
export async function signAssertion(
  certificate: ClientCertificate,
  clientId: string,
  audience: string,
  runtime: Runtime,
): Promise<string> {
  const nowSeconds = Math.floor(runtime.now() / 1000);
  return new SignJWT()
    .setProtectedHeader({ alg: "PS256", typ: "JWT", "x5t#S256": certificate.thumbprint })
    .setAudience(audience)
    .setIssuer(clientId)
    .setSubject(clientId)
    .setJti(randomText(runtime, 16))
    .setIssuedAt(nowSeconds)
    .setNotBefore(nowSeconds)
    .setExpirationTime(nowSeconds + assertionSeconds)
    .sign(certificate.privateKey);
}
