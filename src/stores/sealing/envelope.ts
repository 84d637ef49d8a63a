import { crc32 } from "node:zlib";
import { keyIdBytes } from "./keyring.ts";

/** The parts of a sealed record. */
export interface Envelope {
  readonly keyId: Uint8Array;
  readonly nonce: Uint8Array;
  readonly tag: Uint8Array;
  readonly ciphertext: Uint8Array;
}

/** What GCM is made for; other lengths are hashed first and gain nothing. @see NIST SP 800-38D, 5.2.1.1 */
export const nonceBytes = 12;

/** The full tag; shorter ones are easier to forge. @see NIST SP 800-38D, 5.2.1.2 */
export const tagBytes = 16;

/** Four letters to recognise the format, and its version. */
const head = Buffer.from([0x45, 0x52, 0x50, 0x53, 1]);
const keyIdAt = head.length;
const nonceAt = keyIdAt + keyIdBytes;
const tagAt = nonceAt + nonceBytes;
const ciphertextAt = tagAt + tagBytes;
const checksumBytes = 4;

/**
 * Lays the parts out: head, key id, nonce, tag, ciphertext, CRC-32. The checksum protects nothing; it tells a
 * damaged key id from the id of another key, so that damage is never reported as a wrong key.
 */
export function packEnvelope({ keyId, nonce, tag, ciphertext }: Envelope): Uint8Array {
  const body = Buffer.concat([head, keyId, nonce, tag, ciphertext, Buffer.alloc(checksumBytes)]);
  body.writeUInt32BE(crc32(body.subarray(0, -checksumBytes)), body.length - checksumBytes);
  return body;
}

/** Takes the parts out again, or undefined when a bit of them is not as it was written. */
export function unpackEnvelope(bytes: Uint8Array): Envelope | undefined {
  const body = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = body.length - checksumBytes;
  if (end < ciphertextAt || Buffer.compare(body.subarray(0, keyIdAt), head) !== 0) return undefined;
  if (body.readUInt32BE(end) !== crc32(body.subarray(0, end))) return undefined;
  return {
    keyId: body.subarray(keyIdAt, nonceAt),
    nonce: body.subarray(nonceAt, tagAt),
    tag: body.subarray(tagAt, ciphertextAt),
    ciphertext: body.subarray(ciphertextAt, end),
  };
}
