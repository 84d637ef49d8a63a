import { createDecipheriv, createHash, pbkdf2Sync } from "node:crypto";
import type { DerElement } from "./der.ts";
import { childOf, readDer, readInteger, readOid } from "./der.ts";

const pbes2 = "1.2.840.113549.1.5.13";
const sha1With3Des = "1.2.840.113549.1.12.1.3";

const ciphers: Readonly<Record<string, { name: string; keyBytes: number }>> = {
  "2.16.840.1.101.3.4.1.2": { name: "aes-128-cbc", keyBytes: 16 },
  "2.16.840.1.101.3.4.1.22": { name: "aes-192-cbc", keyBytes: 24 },
  "2.16.840.1.101.3.4.1.42": { name: "aes-256-cbc", keyBytes: 32 },
  "1.2.840.113549.3.7": { name: "des-ede3-cbc", keyBytes: 24 },
};

const hmacs: Readonly<Record<string, string>> = {
  "1.2.840.113549.2.7": "sha1",
  "1.2.840.113549.2.9": "sha256",
  "1.2.840.113549.2.10": "sha384",
  "1.2.840.113549.2.11": "sha512",
};

/**
 * Decrypts an encrypted safe of a PKCS #12 file: PBES2 with AES, as files of today have it, or SHA-1 with 3DES.
 *
 * @throws {RangeError} for another algorithm, the cipher's own error for a wrong passphrase
 */
export function decryptPkcs12(algorithm: DerElement, ciphertext: Uint8Array, passphrase: string): Uint8Array {
  const kind = readOid(childOf(algorithm, 0));
  const parameters = childOf(algorithm, 1);
  if (kind === pbes2) return decryptPbes2(parameters, ciphertext, passphrase);
  if (kind !== sha1With3Des) throw new RangeError(`PKCS #12: encryption ${kind} is not known.`);
  const salt = childOf(parameters, 0).content;
  const iterations = readInteger(childOf(parameters, 1));
  const key = derivePkcs12(passphrase, salt, iterations, 1, 24);
  return decrypt("des-ede3-cbc", key, derivePkcs12(passphrase, salt, iterations, 2, 8), ciphertext);
}

/** @see https://www.rfc-editor.org/rfc/rfc8018#section-6.2 */
function decryptPbes2(parameters: DerElement, ciphertext: Uint8Array, passphrase: string): Uint8Array {
  const derivation = childOf(childOf(parameters, 0), 1);
  const scheme = childOf(parameters, 1);
  const cipher = ciphers[readOid(childOf(scheme, 0))];
  // The pseudo-random function is the last element when it is there; HMAC with SHA-1 is the default.
  const last = readDer(derivation.content).at(-1);
  const hmac = last?.tag === 0x30 ? hmacs[readOid(childOf(last, 0))] : "sha1";
  if (!cipher || !hmac) throw new RangeError("PKCS #12: cipher or hash of PBES2 is not known.");
  const key = pbkdf2Sync(
    Buffer.from(passphrase, "utf8"),
    childOf(derivation, 0).content,
    readInteger(childOf(derivation, 1)),
    cipher.keyBytes,
    hmac,
  );
  return decrypt(cipher.name, key, childOf(scheme, 1).content, ciphertext);
}

function decrypt(cipher: string, key: Uint8Array, iv: Uint8Array, ciphertext: Uint8Array): Uint8Array {
  const decipher = createDecipheriv(cipher, key, iv);
  return Buffer.concat([decipher.update(ciphertext), decipher.final()]);
}

/** Bytes of one block of SHA-1. */
const blockBytes = 64;

/** The key derivation of PKCS #12 with SHA-1; `purpose` 1 gives a key, 2 an initial vector. @see https://www.rfc-editor.org/rfc/rfc7292#appendix-B */
function derivePkcs12(
  passphrase: string,
  salt: Uint8Array,
  iterations: number,
  purpose: 1 | 2,
  size: number,
): Uint8Array {
  const password = Buffer.from(`${passphrase}\0`, "utf16le").swap16();
  let input: Buffer = Buffer.concat([fill(salt), fill(password)]);
  const result: Buffer[] = [];
  for (let made = 0; made < size; made += 20) {
    let block: Buffer = createHash("sha1").update(Buffer.alloc(blockBytes, purpose)).update(input).digest();
    for (let i = 1; i < iterations; i++) block = createHash("sha1").update(block).digest();
    result.push(block);
    input = addToEach(input, fill(block).subarray(0, blockBytes));
  }
  return Buffer.concat(result).subarray(0, size);
}

/** Repeats the bytes up to a whole number of blocks. */
function fill(bytes: Uint8Array): Buffer {
  return Buffer.alloc(Math.ceil(bytes.length / blockBytes) * blockBytes, bytes);
}

/** Adds `addend + 1` to each block of `input`, as one large number. */
function addToEach(input: Buffer, addend: Buffer): Buffer {
  const sum = Buffer.from(input);
  for (let start = 0; start < sum.length; start += blockBytes) {
    let carry = 1;
    for (let i = blockBytes - 1; i >= 0; i--) {
      const value = (sum[start + i] ?? 0) + (addend[i] ?? 0) + carry;
      sum[start + i] = value & 0xff;
      carry = value >> 8;
    }
  }
  return sum;
}
