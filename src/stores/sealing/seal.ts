import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { StoreCorrupted } from "../../errors/store-corrupted.ts";
import { StoreWrongKey } from "../../errors/store-wrong-key.ts";
import { type Envelope, nonceBytes, packEnvelope, tagBytes, unpackEnvelope } from "./envelope.ts";
import type { Keyring } from "./keyring.ts";

/** Where a record stands. It is bound into the seal, so that a record opens in its own place only. */
export interface Place {
  /** Id of the cell: stands for one account. */
  readonly id: string;
  readonly revision: number;
}

/** Seals `plaintext` for a place under the current key, with a fresh nonce. */
export function seal(keys: Keyring, place: Place, plaintext: Uint8Array): Uint8Array {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv("aes-256-gcm", keys.current.secret, nonce, { authTagLength: tagBytes });
  cipher.setAAD(associatedData(place));
  const ciphertext = Buffer.concat([cipher.update(plaintext), cipher.final()]);
  return packEnvelope({ keyId: keys.current.id, nonce, tag: cipher.getAuthTag(), ciphertext });
}

/**
 * Opens what `seal` made for the same place.
 *
 * @throws {StoreCorrupted} when it was damaged or belongs to another place
 * @throws {StoreWrongKey} when it is intact and its key was not given
 */
export function open(keys: Keyring, place: Place, bytes: Uint8Array): Uint8Array {
  const { key, envelope } = recognise(keys, place, bytes);
  const decipher = createDecipheriv("aes-256-gcm", key.secret, envelope.nonce, { authTagLength: tagBytes });
  decipher.setAAD(associatedData(place));
  decipher.setAuthTag(envelope.tag);
  try {
    return Buffer.concat([decipher.update(envelope.ciphertext), decipher.final()]);
  } catch (cause) {
    throw new StoreCorrupted(nameOf(place), "was changed, or belongs to another account or revision", { cause });
  }
}

/**
 * Whether a record is sealed under the current key.
 *
 * @throws {ErpError} in the cases of `open`
 */
export function isCurrent(keys: Keyring, place: Place, bytes: Uint8Array): boolean {
  return recognise(keys, place, bytes).key === keys.current;
}

function recognise(keys: Keyring, place: Place, bytes: Uint8Array): { key: Keyring["current"]; envelope: Envelope } {
  const envelope = unpackEnvelope(bytes);
  if (!envelope) throw new StoreCorrupted(nameOf(place), "is damaged");
  const key = keys.find(envelope.keyId);
  if (!key) throw new StoreWrongKey(nameOf(place));
  return { key, envelope };
}

function associatedData({ id, revision }: Place): Uint8Array {
  return Buffer.from(JSON.stringify(["erp-openapi", id, revision]));
}

/** The id is a keyed hash: it may be shown. */
export function nameOf({ id, revision }: Place): string {
  return `Record ${id} (revision ${revision})`;
}
