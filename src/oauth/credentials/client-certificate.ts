import type { KeyObject } from "node:crypto";
import { createHash, createPrivateKey, X509Certificate } from "node:crypto";
import { OAuthConfigurationInvalid } from "../../errors/oauth-configuration-invalid.ts";
import { openPfx } from "./pfx.ts";

/** A certificate with its private key, as the caller has it. */
export type CertificateSource =
  | {
      /** Certificate and private key as PEM text: both in one, or the key beside it. */
      readonly pem: string;
      readonly privateKeyPem?: string;
      /** Passphrase of the private key. */
      readonly passphrase?: string;
    }
  | {
      /** A PKCS #12 file (.pfx, .p12). */
      readonly pfx: Uint8Array;
      readonly passphrase?: string;
    };

/** A certificate that is ready to sign with. */
export interface ClientCertificate {
  readonly privateKey: KeyObject;
  /** SHA-256 of the certificate, base64url: the `x5t#S256` header. */
  readonly thumbprint: string;
}

/**
 * Opens a certificate and checks that the key belongs to it.
 *
 * @throws {OAuthConfigurationInvalid} when it cannot be opened, does not match, or the key is not RSA
 */
export function openCertificate(source: CertificateSource): ClientCertificate {
  const { certificate, privateKey } = "pfx" in source ? openPfx(source.pfx, source.passphrase ?? "") : openPem(source);
  if (!certificate.checkPrivateKey(privateKey)) {
    throw new OAuthConfigurationInvalid(
      "The private key does not belong to the certificate: give both from the same export.",
    );
  }
  // Fact 161: PS256, which needs RSA.
  if (privateKey.asymmetricKeyType !== "rsa") {
    throw new OAuthConfigurationInvalid(
      "The certificate has no RSA key; Entra accepts RSA keys alone for client assertions.",
    );
  }
  return { privateKey, thumbprint: createHash("sha256").update(certificate.raw).digest("base64url") };
}

function openPem(source: { readonly pem: string; readonly privateKeyPem?: string; readonly passphrase?: string }): {
  certificate: X509Certificate;
  privateKey: KeyObject;
} {
  try {
    const certificate = new X509Certificate(
      source.pem.slice(Math.max(0, source.pem.indexOf("-----BEGIN CERTIFICATE-----"))),
    );
    const privateKey = createPrivateKey({
      key: source.privateKeyPem ?? privateKeyPart(source.pem),
      ...(source.passphrase === undefined ? {} : { passphrase: source.passphrase }),
    });
    return { certificate, privateKey };
  } catch {
    // The parser's error is left out: what it quotes of its input is not ours to know.
    throw new OAuthConfigurationInvalid(
      "The certificate could not be opened: give PEM text with BEGIN CERTIFICATE and BEGIN PRIVATE KEY, and the passphrase when the key has one.",
    );
  }
}

function privateKeyPart(pem: string): string {
  return /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?-----END [A-Z ]*PRIVATE KEY-----/.exec(pem)?.[0] ?? pem;
}
