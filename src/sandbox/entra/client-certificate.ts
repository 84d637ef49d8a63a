import { createHash, type KeyObject, X509Certificate } from "node:crypto";
import type { World } from "../core/service.ts";
import { createSeededRsaKey } from "./seeded-rsa-key.ts";
import { createSelfSignedCertificate } from "./self-signed-certificate.ts";

/** A certificate as it stands in an app registration, and the private key that only the app would have. */
export interface RegisteredCertificate {
  readonly pem: string;
  readonly privateKeyPem: string;
  /** base64url, as `x5t` and `x5t#S256` of a JWT header have them. */
  readonly thumbprintSha1: string;
  readonly thumbprintSha256: string;
  readonly publicKey: KeyObject;
}

const yearMs = 365 * 86_400_000;

/** Makes the certificate of the sandbox's app; the same seed gives the same one. */
export function createClientCertificate(world: World, startMs: number): RegisteredCertificate {
  const random = world.random("entra/client-certificate");
  const privateKey = createSeededRsaKey(random);
  const serial = Buffer.from(random.guid().replaceAll("-", ""), "hex").subarray(0, 8);
  const pem = createSelfSignedCertificate({
    name: "erp-openapi sandbox",
    privateKey,
    serial,
    fromMs: startMs - yearMs,
    toMs: startMs + 20 * yearMs,
  });
  const certificate = new X509Certificate(pem);
  const digest = (algorithm: string): string => createHash(algorithm).update(certificate.raw).digest("base64url");
  return {
    pem,
    privateKeyPem: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    thumbprintSha1: digest("sha1"),
    thumbprintSha256: digest("sha256"),
    publicKey: certificate.publicKey,
  };
}
