import { join } from "node:path";
import type { Disk } from "./disk.ts";

/** A file that is being written takes seconds; one as old as this belongs to a process that is gone. */
const leftoverAfterMs = 10 * 60_000;

/** Removes the files that killed processes left unfinished: at the first call, and then from time to time. */
export function createSweeper(folder: string, disk: Disk): () => Promise<void> {
  let sweptAtMs = -Infinity;
  return async () => {
    if (performance.now() - sweptAtMs < leftoverAfterMs) return;
    sweptAtMs = performance.now();
    for (const name of await disk.list(folder)) {
      const path = join(folder, name);
      // The clock of the machine, not of the store: it is compared with the time that the machine wrote.
      const writtenAtMs = (await disk.writtenAtMs(path)) ?? Infinity;
      if (Date.now() - writtenAtMs > leftoverAfterMs) await disk.remove(path);
    }
  };
}
