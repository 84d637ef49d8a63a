import { createHmac, createSecretKey, type KeyObject, randomBytes } from "node:crypto";
import { StoreCorrupted } from "../../errors/store-corrupted.ts";
import type { Keyring } from "../sealing/keyring.ts";
import { open, seal } from "../sealing/seal.ts";
import type { Cells } from "./cells.ts";

/** Turns the name of an account into the id of its cell. */
export interface NameKey {
  idOf(account: string): string;
}

/**
 * The key under which account names are hashed. It is random, made once, and kept sealed in a cell of its own: ids
 * stay the same when the sealing keys change, and a store opened with a wrong key fails here instead of finding
 * nothing under ids that are not its own.
 */
export interface NameKeySource {
  /** The key, or undefined while nothing was ever stored. */
  find(): Promise<NameKey | undefined>;
  findOrCreate(): Promise<NameKey>;
  /** Whether `key` is still the store's; it is not when somebody removed the store's files and others came. */
  isCurrent(key: NameKey): Promise<boolean>;
}

/** Id of the cell that holds the key; those of accounts are 64 hex digits. */
export const nameKeyId = "names";

const secretBytes = 32;

/** Makes the source; it asks the cells once and remembers. */
export function createNameKeySource(cells: Cells, keys: Keyring): NameKeySource {
  let known: { readonly key: NameKey; readonly secret: KeyObject } | undefined;

  const load = async (): Promise<KeyObject | undefined> => {
    const cell = await cells.read(nameKeyId);
    return cell && createSecretKey(open(keys, { id: nameKeyId, revision: cell.revision }, cell.bytes));
  };

  const remember = (secret: KeyObject): NameKey => {
    if (known?.secret.equals(secret)) return known.key;
    const key = { idOf: (account: string) => createHmac("sha256", secret).update(account).digest("hex") };
    known = { key, secret };
    return key;
  };

  const find = async (): Promise<NameKey | undefined> => {
    if (known) return known.key;
    const secret = await load();
    if (secret) return remember(secret);
    for await (const { id } of cells.list()) {
      // It is written before the first account, so the two looks cannot both miss it by chance.
      const late = await load();
      if (late) return remember(late);
      throw new StoreCorrupted(`Record ${nameKeyId}`, `is missing, while ${id} is there`);
    }
    return undefined;
  };

  return {
    find,
    async findOrCreate() {
      for (;;) {
        const key = await find();
        if (key) return key;
        await cells.replace(nameKeyId, undefined, seal(keys, { id: nameKeyId, revision: 1 }, randomBytes(secretBytes)));
      }
    },
    async isCurrent(key) {
      const secret = await load();
      const same = secret !== undefined && known?.key === key && known.secret.equals(secret);
      if (!same && known?.key === key) known = undefined;
      return same;
    },
  };
}
