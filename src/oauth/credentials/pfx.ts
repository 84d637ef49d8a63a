import type { KeyObject } from "node:crypto";
import { createPrivateKey, X509Certificate } from "node:crypto";
import { OAuthConfigurationInvalid } from "../../errors/oauth-configuration-invalid.ts";
import type { DerElement } from "./der.ts";
import { childOf, readDer, readOid } from "./der.ts";
import { decryptPkcs12 } from "./pkcs12-encryption.ts";

const oid = {
  data: "1.2.840.113549.1.7.1",
  encryptedData: "1.2.840.113549.1.7.6",
  keyBag: "1.2.840.113549.1.12.10.1.1",
  shroudedKeyBag: "1.2.840.113549.1.12.10.1.2",
  certBag: "1.2.840.113549.1.12.10.1.3",
};

/**
 * Opens a PKCS #12 file, for which node:crypto has no function of its own.
 *
 * @throws {OAuthConfigurationInvalid} when the passphrase is wrong, or no certificate with its key is inside
 * @see https://www.rfc-editor.org/rfc/rfc7292#section-4
 */
export function openPfx(file: Uint8Array, passphrase: string): { certificate: X509Certificate; privateKey: KeyObject } {
  const keys: KeyObject[] = [];
  const certificates: X509Certificate[] = [];
  try {
    for (const bag of bagsOf(file, passphrase)) {
      const value = childOf(childOf(bag, 1), 0);
      const kind = readOid(childOf(bag, 0));
      if (kind === oid.keyBag)
        keys.push(createPrivateKey({ key: Buffer.from(value.whole), format: "der", type: "pkcs8" }));
      if (kind === oid.shroudedKeyBag)
        keys.push(createPrivateKey({ key: Buffer.from(value.whole), format: "der", type: "pkcs8", passphrase }));
      // CertBag: a type and [0] with an octet string that holds the certificate.
      if (kind === oid.certBag) certificates.push(new X509Certificate(childOf(childOf(value, 1), 0).content));
    }
  } catch {
    throw new OAuthConfigurationInvalid(
      "The PFX file could not be opened: check the passphrase, and export it with AES-256 (or 3DES) encryption.",
    );
  }
  for (const privateKey of keys) {
    // A file holds the chain as well; the leaf is the one that the key fits.
    const certificate = certificates.find((candidate) => candidate.checkPrivateKey(privateKey));
    if (certificate) return { certificate, privateKey };
  }
  throw new OAuthConfigurationInvalid(
    "The PFX file holds no certificate with its private key: export it with the key.",
  );
}

/** The safe bags of the file, decrypted where a whole safe is encrypted. */
function bagsOf(file: Uint8Array, passphrase: string): DerElement[] {
  const [pfx] = readDer(file);
  if (!pfx) throw new RangeError("An empty file.");
  // PFX { version, ContentInfo { type, [0] { octet string { AuthenticatedSafe } } }, mac }
  const authenticatedSafe = childOf(childOf(childOf(pfx, 1), 1), 0).content;
  return childrenOf(authenticatedSafe).flatMap((info) => {
    const content = childOf(childOf(info, 1), 0);
    const kind = readOid(childOf(info, 0));
    if (kind === oid.data) return childrenOf(content.content);
    if (kind !== oid.encryptedData) return [];
    const encrypted = childOf(content, 1);
    return childrenOf(decryptPkcs12(childOf(encrypted, 1), childOf(encrypted, 2).content, passphrase));
  });
}

/** The elements inside the one sequence that `bytes` are. */
function childrenOf(bytes: Uint8Array): DerElement[] {
  const [sequence] = readDer(bytes);
  return sequence ? readDer(sequence.content) : [];
}
