import { StoreCorrupted } from "../../errors/store-corrupted.ts";
import { StoreSchemaMismatch } from "../../errors/store-schema-mismatch.ts";
import { valueAt } from "../../kit/json-access.ts";
import { nameOf, type Place } from "../sealing/seal.ts";
import { type AccountState, emptyState } from "./account-state.ts";
import { isCount } from "./shape.ts";
import { isAccountState } from "./state-guard.ts";

const signInAgain = "forget the account and sign in again";

/** The bytes of a state, before sealing. */
export function encodeState(state: AccountState): Uint8Array {
  return Buffer.from(JSON.stringify(state));
}

/**
 * Reads the bytes back.
 *
 * @throws {StoreSchemaMismatch} for a record of a newer version
 * @throws {StoreCorrupted} for anything else that is not a state
 */
export function decodeState(bytes: Uint8Array, place: Place): AccountState {
  const value = parse(bytes, place);
  if (isAccountState(value)) return value;
  const version = versionOf(value);
  if (version > emptyState.version) throw new StoreSchemaMismatch(nameOf(place), version, emptyState.version);
  throw new StoreCorrupted(nameOf(place), "does not hold what a token store writes", { orElse: signInAgain });
}

/** The parser's own message quotes the text, and the text holds tokens: it is not passed on. */
function parse(bytes: Uint8Array, place: Place): unknown {
  try {
    return JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8"));
  } catch {
    throw new StoreCorrupted(nameOf(place), "does not hold JSON", { orElse: signInAgain });
  }
}

function versionOf(value: unknown): number {
  const version: unknown = valueAt(value, "version");
  return isCount(version) ? version : 0;
}
