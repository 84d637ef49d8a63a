import { pauseBefore } from "../../kit/pause-before.ts";
import type { Keyring } from "../sealing/keyring.ts";
import { isCurrent, open, seal } from "../sealing/seal.ts";
import type { Cell, Cells } from "./cells.ts";

/** Seals every cell again that is not sealed under the current key, and answers how many those were. Can be cut off and repeated. */
export async function resealAll(cells: Cells, keys: Keyring): Promise<number> {
  let changed = 0;
  for await (const { id, cell } of cells.list()) {
    if (await reseal(cells, keys, id, cell)) changed++;
  }
  return changed;
}

async function reseal(cells: Cells, keys: Keyring, id: string, listed: Cell): Promise<boolean> {
  let attempt = 0;
  for (let cell: Cell | undefined = listed; cell; cell = await cells.read(id)) {
    const place = { id, revision: cell.revision };
    if (isCurrent(keys, place, cell.bytes)) return attempt > 0;
    const sealed = seal(keys, { id, revision: cell.revision + 1 }, open(keys, place, cell.bytes));
    // An earlier revision would keep the old key, which may be the one that leaked, worth having.
    if ((await cells.replace(id, cell, sealed, { dropHistory: true })) === "replaced") return true;
    await pauseBefore(attempt++);
  }
  return false;
}
