import { randomUUID } from "node:crypto";
import { dirname, join } from "node:path";
import { StoreCorrupted } from "../../errors/store-corrupted.ts";
import type { Cell, Cells } from "../cells/cells.ts";
import type { Disk } from "./disk.ts";
import { onDisk } from "./failures.ts";
import { isCellId, type Layout, layoutOf, revisionsIn } from "./schema.ts";
import { createSweeper } from "./sweeper.ts";

/** Earlier revisions that stay: more than one refresh writes, so the grant before the last refresh is among them. */
const keptRevisions = 8;

/**
 * Cells in a folder. A new revision is written under another name, brought to the disk, and then linked to the name
 * of the next revision: of several writers exactly one gets the name. Nobody ever sees half a file.
 */
export function fileCells(folder: string, disk: Disk): Cells {
  const layout = layoutOf(folder);
  const sweep = createSweeper(layout.unfinished, disk);
  return {
    read: (id) => onDisk(() => readNewest(layout, disk, id)),
    replace: (id, previous, bytes, { dropHistory = false } = {}) =>
      onDisk(async () => {
        const revision = (previous?.revision ?? 0) + 1;
        await makeFolders(layout, disk, id, revision);
        await sweep();
        const linked = await linkNew(layout, disk, layout.revision(id, revision), bytes);
        if (!linked) return "outrun";
        await disk.syncFolder(layout.cell(id));
        return tidy(layout, disk, id, revision, dropHistory ? 0 : keptRevisions);
      }),
    async *list() {
      for (const id of (await onDisk(() => disk.list(layout.cells))).filter(isCellId)) {
        const cell = await onDisk(() => readNewest(layout, disk, id));
        if (cell) yield { id, cell };
      }
    },
    close: async () => undefined,
  };
}

async function readNewest(layout: Layout, disk: Disk, id: string): Promise<Cell | undefined> {
  let missing = 0;
  for (;;) {
    const revision = revisionsIn(await disk.list(layout.cell(id))).at(-1);
    if (revision === undefined) return undefined;
    // The newest is never removed, so one that is gone was outrun, and a look afterwards shows a newer one. A name that
    // is there still, and leads nowhere, is a link that somebody made.
    if (revision === missing) throw new StoreCorrupted(layout.revision(id, revision), "leads to no file");
    const bytes = await disk.read(layout.revision(id, revision));
    if (bytes) return { revision, bytes };
    missing = revision;
  }
}

async function makeFolders(layout: Layout, disk: Disk, id: string, revision: number): Promise<void> {
  await disk.makeFolder(layout.unfinished);
  await disk.makeFolder(layout.cell(id));
  // Also when another process made the folder: it may not have come so far.
  if (revision > 1) return;
  await disk.syncFolder(layout.cells);
  await disk.syncFolder(dirname(layout.cells));
}

async function linkNew(layout: Layout, disk: Disk, name: string, bytes: Uint8Array): Promise<boolean> {
  const unfinished = join(layout.unfinished, randomUUID());
  try {
    await disk.writeNew(unfinished, bytes);
    return await disk.link(unfinished, name);
  } finally {
    // What stays, because the disk refuses this too, is swept later.
    await disk.remove(unfinished).catch(() => undefined);
  }
}

/**
 * Removes earlier revisions, and finds out whether ours counts. A writer that slept for long can get a name that was
 * given, outlived and removed meanwhile. The newest revision is never removed, so ours counts for sure when it is the
 * newest; otherwise it is superseded either way, and the newest cell tells whether it was in the line. A stray one
 * must not stay: it may hold what `forget` removed.
 */
async function tidy(
  layout: Layout,
  disk: Disk,
  id: string,
  revision: number,
  kept: number,
): Promise<"replaced" | "unsure"> {
  const revisions = revisionsIn(await disk.list(layout.cell(id)));
  const isNewest = revisions.at(-1) === revision;
  const isStray = !isNewest && !revisions.includes(revision - 1);
  const outlived = isStray ? [revision] : revisions.filter((other) => other < revision - kept);
  for (const other of outlived) await disk.remove(layout.revision(id, other)).catch(() => undefined);
  return isNewest ? "replaced" : "unsure";
}
