import { createSecretKey, hkdfSync, type KeyObject } from "node:crypto";
import { StoreMisused } from "../../errors/store-misused.ts";
import type { StoreKeys } from "./store-keys.ts";

/** A key ready for use. The bytes are in a `KeyObject`, which prints none of them. */
export interface SealingKey {
  /** Names the key in an envelope and tells nothing about it. */
  readonly id: Uint8Array;
  readonly secret: KeyObject;
}

/** The keys that a store was opened with. */
export interface Keyring {
  readonly current: SealingKey;
  /** The key with that id, or undefined when it was not given. */
  find(id: Uint8Array): SealingKey | undefined;
}

/** Bytes of a key id: enough that two keys of a person never share one. */
export const keyIdBytes = 8;

const keyBytes = 32;
const base64Key = /^[A-Za-z0-9+/_-]{43}=?$/;

/**
 * Makes the keys ready.
 *
 * @throws {StoreMisused} when one is not 32 bytes
 */
export function createKeyring({ current, previous }: StoreKeys): Keyring {
  const first = derive(readKey(current, "keys.current"));
  const all = previous === undefined ? [first] : [first, derive(readKey(previous, "keys.previous"))];
  return { current: first, find: (id) => all.find((key) => Buffer.compare(key.id, id) === 0) };
}

function readKey(key: unknown, option: string): Uint8Array {
  const bytes = typeof key === "string" ? (base64Key.test(key.trim()) ? Buffer.from(key, "base64") : undefined) : key;
  if (bytes instanceof Uint8Array && bytes.length === keyBytes) return bytes;
  throw new StoreMisused(
    `${option} is not a key: give 32 random bytes, or their base64 text as \`openssl rand -base64 32\` prints it.`,
  );
}

/** Two independent values from one key, so that the id in the open says nothing about the key that seals. */
function derive(key: Uint8Array): SealingKey {
  const part = (use: string, length: number): Uint8Array =>
    new Uint8Array(hkdfSync("sha256", key, "", `erp-openapi store ${use} v1`, length));
  return { id: part("key id", keyIdBytes), secret: createSecretKey(part("sealing", keyBytes)) };
}
