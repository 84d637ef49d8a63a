import type { SyncBase } from "../sync-base.ts";
import type { SetStatus, SyncStatus } from "../sync-types.ts";
import { dueNote, noteOf } from "./round.ts";
import { readSetState } from "./set-state.ts";

/** What is known of a copy, without asking the service. */
export async function readStatus(base: SyncBase): Promise<SyncStatus> {
  const { place } = await base.ready();
  await base.open();
  const notes = await base.target.read((tx) => tx.notes(place));
  const names = [...notes.keys()]
    .filter((note) => note.startsWith(noteOf("")))
    .map((note) => note.slice(noteOf("").length));
  const sets: SetStatus[] = [];
  const known = await base.prepare(names);
  /** The set that is walked for a set: rows below others come with them, and are as whole as those. */
  const walked = (name: string): string => {
    const row = known.find((set) => set.name === name)?.row;
    return row?.strategy === "parent" && row.parent ? walked(row.parent.set) : name;
  };
  for (const { name, head } of known) {
    const { loaded, completedMs, walk } = readSetState(notes.get(noteOf(walked(name))));
    sets.push({
      set: name,
      table: head.layout.name,
      rows: await base.target.read((tx) => tx.count(head.layout, place)),
      loaded,
      completedMs,
      walk: walk && { pages: walk.pages, rows: walk.rows },
      due: notes.has(dueNote(name)),
    });
  }
  return { ...place, holder: (await base.target.holding(place)) ?? null, sets };
}
