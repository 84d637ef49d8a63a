import { createHash, createPrivateKey, KeyObject, X509Certificate } from "node:crypto";
import { OAuthConfigurationInvalid } from "../../errors/oauth-configuration-invalid.ts";

/** An `X509Certificate` of `node:crypto`. Described here, so that a program without Node's types compiles. */
export interface NodeCertificate {
  readonly raw: Uint8Array;
  readonly fingerprint256: string;
}

/** A private `KeyObject` of `node:crypto`. */
export interface NodePrivateKey {
  readonly type: string;
  readonly asymmetricKeyType?: string | undefined;
}

/** A certificate with its private key, as the caller has it. */
export type CertificateSource =
  | {
      /** Certificate and private key as PEM, text or the bytes of its file: both in one, or the key beside it. */
      readonly pem: string | Uint8Array;
      readonly privateKeyPem?: string | Uint8Array;
      /** Passphrase of the private key. */
      readonly passphrase?: string;
    }
  | {
      /** As `node:crypto` has it opened, such as a key that was imported from a vault. */
      readonly certificate: NodeCertificate;
      readonly privateKey: NodePrivateKey;
    };

/** A certificate that is ready to sign with. */
export interface ClientCertificate {
  readonly privateKey: KeyObject;
  /** SHA-256 of the certificate, base64url: the `x5t#S256` header. */
  readonly thumbprint: string;
}

const blocks = (pem: string, label: string): string[] =>
  pem.match(new RegExp(`-----BEGIN ${label}-----[\\s\\S]*?-----END ${label}-----`, "g")) ?? [];

/**
 * Opens a certificate and checks that the key belongs to it.
 *
 * @throws {OAuthConfigurationInvalid} when it cannot be opened, does not match, or the key is not RSA; for a .pfx with
 * the line of openssl that makes a PEM of it
 */
export function openCertificate(source: CertificateSource): ClientCertificate {
  // `in` would quote a text that is given in place of an object: the private key, in the message of an error.
  if (typeof source !== "object" || source === null) throw notOpened();
  const { certificates, privateKey } = "pem" in source ? openPem(source) : openObjects(source);
  // A file may hold the chain as well; the leaf is the one that the key fits.
  const certificate = certificates.find((candidate) => candidate.checkPrivateKey(privateKey));
  if (!certificate) {
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

interface Opened {
  readonly certificates: readonly X509Certificate[];
  readonly privateKey: KeyObject;
}

function openObjects(source: Extract<CertificateSource, { readonly certificate: unknown }>): Opened {
  // Programs in JavaScript may give anything, and the option `pfx` that there once was.
  if ("pfx" in source) throw pfxGiven();
  const { certificate, privateKey } = source;
  if (!(certificate instanceof X509Certificate && privateKey instanceof KeyObject && privateKey.type === "private"))
    throw new OAuthConfigurationInvalid(
      "The certificate needs pem, or certificate and privateKey: an X509Certificate and a private KeyObject of node:crypto.",
    );
  return { certificates: [certificate], privateKey };
}

function openPem(source: Extract<CertificateSource, { readonly pem: unknown }>): Opened {
  const pem = textOf(source.pem);
  const key = source.privateKeyPem === undefined ? pem : textOf(source.privateKeyPem);
  if ([pem, key].some(isPfx)) throw pfxGiven();
  try {
    const certificates = blocks(pem, "CERTIFICATE").map((block) => new X509Certificate(block));
    const [first] = blocks(key, "[A-Z ]*PRIVATE KEY");
    if (certificates.length === 0 || first === undefined) throw new RangeError("a block is missing");
    const privateKey = createPrivateKey({
      key: first,
      ...(source.passphrase === undefined ? {} : { passphrase: source.passphrase }),
    });
    return { certificates, privateKey };
  } catch {
    // The parser's error is left out: what it quotes of its input is not ours to know.
    throw notOpened();
  }
}

function textOf(pem: string | Uint8Array): string {
  if (typeof pem !== "string" && !(pem instanceof Uint8Array)) throw notOpened();
  return typeof pem === "string" ? pem : Buffer.from(pem).toString("latin1");
}

/**
 * Whether this is a PKCS #12 file: the bytes as whatever text, or base64 without a label, as vaults give it. It begins
 * with a sequence and the version 3; the length between them may have been mangled.
 *
 * @see https://www.rfc-editor.org/rfc/rfc7292#section-4
 */
function isPfx(text: string): boolean {
  const bytes = text.startsWith("MI") ? Buffer.from(text.slice(0, 16), "base64").toString("latin1") : text;
  return /^0[\s\S]{1,5}\u0002\u0001\u0003/.test(bytes);
}

function notOpened(): OAuthConfigurationInvalid {
  return new OAuthConfigurationInvalid(
    "The certificate could not be opened: give { pem } with BEGIN CERTIFICATE and BEGIN PRIVATE KEY, and the passphrase when the key has one.",
  );
}

function pfxGiven(): OAuthConfigurationInvalid {
  return new OAuthConfigurationInvalid(
    "The certificate is a .pfx (PKCS #12) file, which is not read here: make a PEM of it with" +
      " `openssl pkcs12 -in certificate.pfx -nodes -out certificate.pem`" +
      " (with -legacy for one that OpenSSL 3 refuses), keep it as private as the .pfx, and give that.",
  );
}
