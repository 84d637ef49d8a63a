import type { Cells } from "../../../src/stores/cells/cells.ts";
import { createNameKeySource } from "../../../src/stores/cells/name-key.ts";
import type { AccountState } from "../../../src/stores/records/account-state.ts";
import { emptyState } from "../../../src/stores/records/account-state.ts";
import { decodeState } from "../../../src/stores/records/state-codec.ts";
import { createKeyring } from "../../../src/stores/sealing/keyring.ts";
import { open } from "../../../src/stores/sealing/seal.ts";
import { keys } from "./open-store.ts";

/** Reads all that a store knows of an account in one look: grant, generation, lease and journal of the same moment. */
export function createStateReader(cells: Cells): (account: string) => Promise<AccountState> {
  const keyring = createKeyring(keys);
  const names = createNameKeySource(cells, keyring);
  return async (account) => {
    const id = (await names.find())?.idOf(account);
    const cell = id === undefined ? undefined : await cells.read(id);
    if (id === undefined || !cell) return emptyState;
    const place = { id, revision: cell.revision };
    return decodeState(open(keyring, place, cell.bytes), place);
  };
}
