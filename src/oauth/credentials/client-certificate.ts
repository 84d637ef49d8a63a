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
      /**
       * Certificate and private key as PEM, text or the bytes of its file: both in one, or the key beside it. Of several,
       * the first RSA key that belongs to one of the certificates is taken.
       */
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

/**
 * Opens a certificate and checks that the key belongs to it.
 *
 * @throws {OAuthConfigurationInvalid} when it cannot be opened, does not match, or the key is not RSA; for a .pfx, with
 * the line of openssl that makes a PEM of it; for text in UTF-16
 */
export function openCertificate(source: CertificateSource): ClientCertificate {
  // `in` would quote a text that is given in place of an object: the private key, in the message of an error.
  if (typeof source !== "object" || source === null) throw notOpened();
  const { certificates, privateKeys } = "pem" in source ? openPem(source) : openObjects(source);
  // A file may hold the chain as well, and keys of other certificates.
  const pairs = privateKeys.flatMap((privateKey) =>
    certificates
      .filter((certificate) => certificate.checkPrivateKey(privateKey))
      .map((certificate) => ({ certificate, privateKey })),
  );
  if (pairs.length === 0) {
    throw new OAuthConfigurationInvalid(
      "The private key does not belong to the certificate: give both from the same export.",
    );
  }
  // Fact 161: PS256, which needs RSA.
  const pair = pairs.find(({ privateKey }) => privateKey.asymmetricKeyType === "rsa");
  if (!pair) {
    throw new OAuthConfigurationInvalid(
      "The certificate has no RSA key; Entra accepts RSA keys alone for client assertions.",
    );
  }
  const thumbprint = createHash("sha256").update(pair.certificate.raw).digest("base64url");
  return { privateKey: pair.privateKey, thumbprint };
}

interface Opened {
  readonly certificates: readonly X509Certificate[];
  readonly privateKeys: readonly KeyObject[];
}

function openObjects(source: Extract<CertificateSource, { readonly certificate: unknown }>): Opened {
  // Programs in JavaScript may give anything, and the option `pfx` that there once was.
  if ("pfx" in source) throw pfxGiven();
  const { certificate, privateKey } = source;
  if (!(certificate instanceof X509Certificate && privateKey instanceof KeyObject && privateKey.type === "private"))
    throw new OAuthConfigurationInvalid(
      "The certificate needs pem, or certificate and privateKey: an X509Certificate and a private KeyObject of node:crypto.",
    );
  return { certificates: [certificate], privateKeys: [privateKey] };
}

function openPem(source: Extract<CertificateSource, { readonly pem: unknown }>): Opened {
  const pem = textOf(source.pem);
  const key = source.privateKeyPem === undefined ? pem : textOf(source.privateKeyPem);
  if ([pem, key].some(isPfx)) throw pfxGiven();
  if ([pem, key].some(isUtf16)) throw utf16Given();
  const { passphrase } = source;
  const certificates = openAll(blocks(pem, "CERTIFICATE"), (block) => new X509Certificate(block));
  const privateKeys = openAll(blocks(key, "[A-Z ]*PRIVATE KEY"), (block) =>
    createPrivateKey({ key: block, ...(passphrase === undefined ? {} : { passphrase }) }),
  );
  if (certificates.length === 0 || privateKeys.length === 0) throw notOpened();
  return { certificates, privateKeys };
}

/** All that can be opened. The parser's errors are left out: what they quote of their input is not ours to know. */
function openAll<T>(texts: readonly string[], open: (text: string) => T): T[] {
  return texts.flatMap((text) => {
    try {
      return [open(text)];
    } catch {
      return [];
    }
  });
}

/**
 * The blocks of a label, as OpenSSL reads them: it takes no indented lines and no CR alone. Variables of an environment
 * often have `\n` in place of line ends.
 *
 * @see https://www.rfc-editor.org/rfc/rfc7468#section-2 parsers may ignore white space, and end lines with CR, LF or both
 */
function blocks(pem: string, label: string): string[] {
  const found = pem.match(new RegExp(`-----BEGIN ${label}-----[\\s\\S]*?-----END ${label}-----`, "g")) ?? [];
  return found.map((block) =>
    block
      .split(/\r\n?|\n|\\r|\\n/)
      .map((line) => line.trim())
      .join("\n"),
  );
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

/** Whether this is text of two bytes a letter, in either order: the bytes as whatever text. */
function isUtf16(text: string): boolean {
  return text.includes("B\0E\0G\0I\0N");
}

function utf16Given(): OAuthConfigurationInvalid {
  return new OAuthConfigurationInvalid(
    "The certificate is text in UTF-16, as Windows PowerShell writes it: save it as UTF-8 and give that.",
  );
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
