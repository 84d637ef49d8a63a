import { join } from "node:path";
import { FeedRewound } from "../../errors/feed-rewound.ts";
import { SyncOptionInvalid } from "../../errors/sync-option-invalid.ts";
import { makeFolder } from "../../kit/make-folder.ts";
import type { SyncChange, TableLayout } from "../../sync/index.ts";
import type { ExportFormat, NumberedChange } from "./export-format.ts";
import { aloneIn, type ExportState, readExportState, writeExportState, writeWholeFile } from "./export-state.ts";
import { writeParquet } from "./write-parquet.ts";

/** Changes that are held at a time; a file has no more. */
const mostChanges = 20_000;

/** What is exported, and where to. */
export interface ExportWish {
  readonly folder: string;
  readonly format: ExportFormat;
  /** Tables of the changes, by their names. */
  readonly tables: ReadonlyMap<string, TableLayout>;
  /** Whose changes: `source/company`, sorted. */
  readonly places: readonly string[];
  /** Changes of all companies behind a token. */
  changes(after: string | null): AsyncIterable<SyncChange>;
  /** Ends the export between two slices. */
  readonly signal?: AbortSignal;
  /** @default 20_000 */
  readonly sliceSize?: number;
  onSlice?(changes: number): void;
}

/** What an export did to a table. */
export interface ExportedTable {
  changes: number;
  files: number;
}

/** A file's name by its number: twenty digits, without a gap, as landing zones want it. */
export function fileNameOf(number: number): string {
  return `${String(number).padStart(20, "0")}.parquet`;
}

const placeOf = ({ source, company }: SyncChange): string => `${source}/${company}`;

function byTable(changes: readonly NumberedChange[]): Map<string, NumberedChange[]> {
  const found = new Map<string, NumberedChange[]>();
  for (const one of changes) {
    const { table } = one.change;
    const own = found.get(table);
    if (own) own.push(one);
    else found.set(table, [one]);
  }
  return found;
}

/**
 * Changes behind the state's token, as many as fit into a slice; up to the token of a slice that was begun, so that its
 * files get the same bytes.
 */
async function readSlice(
  { places, changes, sliceSize = mostChanges }: ExportWish,
  { after, through, changes: before }: ExportState,
): Promise<{ slice: NumberedChange[]; through: string | null }> {
  const slice: NumberedChange[] = [];
  const wanted = new Set(places);
  let last: string | null = null;
  for await (const change of changes(after)) {
    last = change.token;
    if (wanted.has(placeOf(change))) slice.push({ number: before + slice.length + 1, change });
    if (last === through || (through === null && slice.length >= sliceSize)) return { slice, through: last };
  }
  // The slice that was begun ends at a change that is not there: nobody knows what its files hold.
  if (through !== null) throw new FeedRewound();
  return { slice, through: last };
}

function writeTable(wish: ExportWish, name: string, changes: readonly NumberedChange[], number: number): boolean {
  const { folder, format, tables } = wish;
  const table = tables.get(name);
  if (!table) throw new SyncOptionInvalid(`The changes name a table ${name} that the copy does not follow.`);
  const rows = format.rows(table, changes);
  if (rows.length === 0) return false;
  const own = join(folder, name);
  makeFolder(own);
  if (number === 1)
    for (const [file, content] of Object.entries(format.companions(table))) writeWholeFile(join(own, file), content);
  writeWholeFile(join(own, fileNameOf(number)), writeParquet(format.columns(table), rows));
  return true;
}

/**
 * Writes what changed since the last export as numbered files, a slice after the other. What is in a file does not depend
 * on when it was written, only on the change that it begins behind and the one that it ends with; these are noted before
 * it is written, so that a process that was killed leaves files that the next one writes again, byte by byte.
 *
 * @throws {FeedRewound} when the database has another history than the folder
 * @throws {FeedPruned} when changes that were not exported are gone
 * @throws {UsageInvalid} when the folder is of something else, or another process writes into it
 */
export async function exportChanges(wish: ExportWish): Promise<ReadonlyMap<string, ExportedTable>> {
  const { folder, format, places, signal } = wish;
  makeFolder(folder);
  const done = new Map<string, ExportedTable>();
  await aloneIn(folder, async () => {
    let state = readExportState(folder, format.name, places);
    for (;;) {
      signal?.throwIfAborted();
      const { slice, through } = await readSlice(wish, state);
      if (through === null) return;
      if (slice.length > 0 && state.through === null) writeExportState(folder, (state = { ...state, through }));
      const files = { ...state.files };
      for (const [table, changes] of byTable(slice)) {
        const number = (files[table] ?? 0) + 1;
        const wrote = writeTable(wish, table, changes, number);
        if (wrote) files[table] = number;
        const sum = done.get(table) ?? { changes: 0, files: 0 };
        done.set(table, { changes: sum.changes + changes.length, files: sum.files + (wrote ? 1 : 0) });
      }
      state = { ...state, after: through, through: null, changes: state.changes + slice.length, files };
      writeExportState(folder, state);
      wish.onSlice?.(slice.length);
    }
  });
  return done;
}
