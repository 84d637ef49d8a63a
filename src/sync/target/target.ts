import type { ColumnType } from "../../../generated/tables.ts";

/** Whose rows: a source, and a company of it. */
export interface Place {
  /** Name of the source, such as `exact-online`. */
  readonly source: string;
  /** Company, as text. */
  readonly company: string;
}

/** A value as tables hold it: dates, integers of 64 bits and decimals as text, JSON as its text. */
export type StoredValue = string | number | boolean | null;

/** A column of a table. */
export interface TableColumn {
  readonly name: string;
  readonly type: ColumnType;
  /** What the column holds, for who looks into the database. */
  readonly comment?: string;
}

/** A table of a copy. Beside these columns it has the place of a row, and what the engine knows of it. */
export interface TableLayout {
  readonly name: string;
  /** The set whose rows these are, as changes name it. */
  readonly set: string;
  /** Names of the columns that say what a row is. */
  readonly key: readonly string[];
  readonly columns: readonly TableColumn[];
  /** Columns that lead to rows of other tables, or of the table above. */
  readonly indexes: readonly string[];
  readonly comment?: string;
}

/** A table as it is in the database. */
export interface MadeTable {
  readonly layout: TableLayout;
  /** What others keep in it, or what was kept before. */
  readonly others: readonly TableColumn[];
}

/** A row that is to be stored. */
export interface TargetRow {
  /** In the order of the layout's columns. */
  readonly values: readonly StoredValue[];
  /** Its version, as texts compare; null where the service has none. */
  readonly version: string | null;
}

/** The values of a key, in the order of the layout's. */
export type RowKey = readonly StoredValue[];

/** A row of a table as the engine judges it. */
export interface KnownRow {
  readonly key: RowKey;
  readonly mark: number;
  readonly version: string | null;
}

/** How many rows a write changed. */
export interface Applied {
  readonly inserted: number;
  readonly updated: number;
}

/** A row that differs from what the service shows. */
export interface RowDifference {
  readonly key: RowKey;
  /** Columns that differ; none for a row that is not there at all. */
  readonly columns: readonly string[];
  readonly missing: boolean;
}

/** A deletion as a log has it. */
export interface Tombstone {
  readonly type: number;
  readonly key: string;
  readonly version: string;
}

/** Changes of a copy, in their order. */
export interface FeedEntry {
  /** Place in the order; 1 is the first. */
  readonly seq: number;
  /** Tells this entry from another one of the same place in another history. */
  readonly check: string;
  readonly source: string;
  readonly company: string;
  readonly set: string;
  readonly table: string;
  readonly kind: "insert" | "update" | "delete";
  readonly key: Readonly<Record<string, StoredValue>>;
  /** The row behind the change; undefined of a row that is gone. */
  readonly row: Readonly<Record<string, StoredValue>> | undefined;
  readonly atMs: number;
}

/** A point of the feed. */
export type FeedPoint = Pick<FeedEntry, "seq" | "check">;

/** Who holds a company. */
export interface Holding {
  readonly holder: string;
  /** Epoch milliseconds until which nobody else takes it without being told to. */
  readonly untilMs: number;
}

/** What is done in one transaction: all of it or nothing. */
export interface TargetTransaction {
  /** What was noted under a name, as JSON. */
  note(place: Place, name: string): Promise<unknown>;
  /** Notes a value as JSON; undefined forgets the name. */
  setNote(place: Place, name: string, value: unknown): Promise<void>;
  /** Names and values of all that was noted of a place. */
  notes(place: Place): Promise<ReadonlyMap<string, unknown>>;

  /** Notes the highest version that was seen of a counter at a moment. */
  observe(place: Place, counter: string, atMs: number, version: string): Promise<void>;
  /** The highest version that was seen at that moment or before; undefined when none was. */
  observedUntil(place: Place, counter: string, atMs: number): Promise<string | undefined>;
  /** Forgets what was seen before what is still needed to answer for that moment; all of it without one. */
  forgetObserved(place: Place, counter: string, atMs?: number): Promise<void>;

  /**
   * Stores rows: new ones, and those whose mark and version are not behind the stored row's. Where one key comes twice,
   * the one of the higher version counts, or the later one. Each row whose columns change becomes an entry of the feed.
   */
  upsert(table: TableLayout, place: Place, rows: readonly TargetRow[], mark: number): Promise<Applied>;
  /** Compares rows with the stored ones, and gives these the mark. */
  compare(table: TableLayout, place: Place, rows: readonly TargetRow[], mark: number): Promise<RowDifference[]>;
  /** Rows that have one of the values in a column. */
  find(table: TableLayout, place: Place, column: string, values: readonly StoredValue[]): Promise<KnownRow[]>;
  /** Keys of rows whose mark is lower, in the order of keys, behind a key. */
  unmarked(table: TableLayout, place: Place, mark: number, limit: number, after?: RowKey): Promise<RowKey[]>;
  /** Removes rows, and tells how many were there. */
  remove(table: TableLayout, place: Place, keys: readonly RowKey[]): Promise<number>;
  /** How many rows there are; with a mark, how many of a lower one. */
  count(table: TableLayout, place: Place, belowMark?: number): Promise<number>;

  /** Notes deletions of a log, and answers those that were not noted yet. */
  addTombstones(place: Place, log: string, entries: readonly Tombstone[]): Promise<Tombstone[]>;
  /** Forgets deletions of a log below a version; all of them without one. */
  forgetTombstones(place: Place, log: string, below?: string): Promise<void>;
}

/**
 * A database that copies are kept in. `sqliteTarget()` and `postgresTarget()` make one; whoever makes another runs the
 * contract's suite over it.
 */
export interface SyncTarget {
  /**
   * Makes the tables of the engine where they are not.
   *
   * @throws {StoreSchemaMismatch} when they are of another version
   * @throws {StoreUnavailable} when the database fails
   */
  open(): Promise<void>;
  /**
   * Makes a table, or adds columns to one. A column whose type is another than before gets a column of its own.
   *
   * @returns the layout with the names that columns really have, and columns of the table that it does not have
   * @throws {SyncOptionInvalid} when the table is there with another key, or is none of a copy
   */
  ensureTable(layout: TableLayout): Promise<MadeTable>;
  /** Statements that make a table, for who makes it himself. */
  printTable(layout: TableLayout): string[];
  /**
   * Takes a company, unless somebody has it. Answers the new fence, or who has it.
   *
   * @param gone a holder who is known to be gone: the company is taken from that one at once
   */
  claim(place: Place, mine: Holding, nowMs: number, gone?: string): Promise<{ readonly fence: string } | Holding>;
  /** Gives a company back. */
  release(place: Place, fence: string): Promise<void>;
  /** Who holds a company. */
  holding(place: Place): Promise<Holding | undefined>;
  /**
   * One transaction of whoever holds the fence, which the others wait for.
   *
   * @param untilMs how long the company is held from now on
   * @throws {SyncTakenOver} when somebody else took the company: nothing is done then
   */
  transaction<T>(place: Place, fence: string, untilMs: number, work: (tx: TargetTransaction) => Promise<T>): Promise<T>;
  /** Notes a value without holding the company: what a notification leaves. */
  leaveNote(place: Place, name: string, value: unknown): Promise<void>;
  /** Reads without a fence. */
  read<T>(work: (tx: TargetTransaction) => Promise<T>): Promise<T>;
  /** Entries of the feed behind a place in it. */
  feed(afterSeq: number, limit: number): Promise<FeedEntry[]>;
  /** An entry's point, or the last pruned one's; undefined where there is none of this place. */
  feedPoint(seq: number): Promise<FeedPoint | undefined>;
  /** The last point; `seq` 0 of a feed that never had an entry. */
  feedEnd(): Promise<FeedPoint>;
  /** The point up to which entries were pruned; `seq` 0 where none was. */
  feedStart(): Promise<FeedPoint>;
  /** Removes entries up to a place. */
  pruneFeed(throughSeq: number): Promise<number>;
  close(): Promise<void>;
}
