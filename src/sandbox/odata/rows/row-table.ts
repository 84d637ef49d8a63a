import type { EntityType, Row, Value } from "../model/entity-type.ts";
import { formatEtag } from "./etag.ts";
import type { RowSource } from "./row-source.ts";
import { WrittenRows } from "./written-rows.ts";

/** Rows that are there from the beginning: a pure function of their index, never stored. */
export interface SeededRows {
  readonly count: number;
  at(index: number): Row;
  /** The index that a key belongs to, if it can be one of these rows. */
  indexOf(key: readonly Value[]): number | undefined;
  /** Indexes at which the field can have that value, if that is known without reading. */
  near?(field: string, value: Value): Iterable<number> | undefined;
}

/** What happened to a row. */
export type ChangeType = "created" | "updated" | "deleted";

/** A table without rows of its own. */
export const noRows: SeededRows = {
  count: 0,
  at: (index) => {
    throw new RangeError(`There is no row ${index}.`);
  },
  indexOf: () => undefined,
};

/** A row that differs from its seed. */
interface Written {
  /** Undefined once it was deleted. */
  readonly row: Row | undefined;
  readonly key: readonly Value[];
  readonly version: number;
}

/** A set of rows: the seeded ones, and over them what was written. Only what was written takes memory. */
export class RowTable implements RowSource {
  readonly type: EntityType;
  readonly #seeded: SeededRows;
  /** By position; seeded rows come first, new ones after them. */
  #written = new WrittenRows<Written>();
  /** Positions of the rows that are not at the place that their key names. */
  #placed = new Map<string, number>();
  #next: number;
  #version = 1;
  #count: number;
  /** What a journal noted, by position. */
  #notes: Map<number, Written> | undefined;
  /** Told about every change, once it is done. */
  onChange: (change: ChangeType, row: Row) => void = () => {};

  constructor(type: EntityType, seeded: SeededRows = noRows) {
    this.type = type;
    this.#seeded = seeded;
    this.#next = seeded.count;
    this.#count = seeded.count;
  }

  get count(): number {
    return this.#count;
  }

  /** The version of the newest change; a number that only grows. */
  get version(): number {
    return this.#version;
  }

  *positions(from = 0): Generator<number> {
    for (let position = from; position < this.#next; position++) if (this.has(position)) yield position;
  }

  at(position: number): Row {
    const written = this.#written.get(position);
    const row = written ? written.row : this.#seeded.at(position);
    if (!row) throw new RangeError(`The row at ${position} of ${this.type.name} is deleted.`);
    return row;
  }

  etag(position: number, row: Row = this.at(position)): string {
    return formatEtag(this.keyOf(row), this.versionOf(position));
  }

  /** The version in which the row at a position was written; 1 for a seeded one. */
  versionOf(position: number): number {
    return this.#written.get(position)?.version ?? 1;
  }

  find(key: readonly Value[]): number | undefined {
    const placed = this.#placed.get(keyText(key));
    if (placed !== undefined) return placed;
    const index = this.#seeded.indexOf(key);
    return index !== undefined && index < this.#seeded.count && this.has(index) ? index : undefined;
  }

  *near(field: string, value: Value): Generator<number> {
    const seeded = this.#seeded.near?.(field, value);
    if (!seeded) {
      yield* this.positions();
      return;
    }
    // A written row may have got the value since, so all of those are candidates too.
    const extra = [...this.#written.positions()].sort((a, b) => a - b);
    const candidates = new Set<number>();
    for (const index of seeded) if (!this.#written.has(index)) candidates.add(index);
    for (const position of [...candidates, ...extra].sort((a, b) => a - b)) if (this.has(position)) yield position;
  }

  /** Positions of the rows that have a value in a field; each may be removed once it was given. */
  *where(field: string, value: Value): Generator<number, undefined> {
    for (const position of this.near(field, value)) if (this.at(position)[field] === value) yield position;
    return undefined;
  }

  /** Whether any row has a value in a field. */
  hasValue(field: string, value: Value): boolean {
    return !this.where(field, value).next().done;
  }

  /** All rows, in the set's own order. */
  *rows(): Generator<Row> {
    for (const position of this.positions()) yield this.at(position);
  }

  /** Adds a row; undefined if its key exists already. */
  insert(row: Row): number | undefined {
    const key = this.keyOf(row);
    if (this.find(key) !== undefined) return undefined;
    const position = this.#next++;
    this.#placed.set(keyText(key), position);
    this.#write(position, row, key);
    this.#count++;
    this.onChange("created", row);
    return position;
  }

  /** Changes fields of a row, and gives it a new ETag even if they stay as they were. */
  update(position: number, changes: Row): Row {
    const row = { ...this.at(position), ...changes };
    this.#write(position, row, this.keyOf(row));
    this.onChange("updated", row);
    return row;
  }

  /** Removes a row. */
  remove(position: number): void {
    const row = this.at(position);
    const key = this.keyOf(row);
    this.#placed.delete(keyText(key));
    this.#write(position, undefined, key);
    this.#count--;
    this.onChange("deleted", row);
  }

  /** Positions written after a version, deleted rows included, oldest change first. */
  writtenAfter(version: number): readonly number[] {
    return Array.from(this.#written.after(version), ([position]) => position);
  }

  /** The key of a row that was written, also after it was deleted. */
  writtenKey(position: number): readonly Value[] {
    return this.#written.get(position)?.key ?? [];
  }

  /** Whether there is a row at a position. */
  has(position: number): boolean {
    const written = this.#written.get(position);
    return written ? written.row !== undefined : position < this.#seeded.count;
  }

  /** Remembers the state; the answer brings it back. */
  savepoint(): () => void {
    const [written, placed, next, count] = [this.#written.copy(), new Map(this.#placed), this.#next, this.#count];
    return () => {
      [this.#written, this.#placed, this.#next, this.#count] = [written, placed, next, count];
      // What was worked out from the rows that are gone is old.
      this.#version++;
    };
  }

  /** Notes what is written until the answer is called: that takes it back, and answers what does it again. */
  journal(): () => () => void {
    const undo = this.savepoint();
    const began = this.#next;
    const notes = new Map<number, Written>();
    this.#notes = notes;
    return () => {
      this.#notes = undefined;
      const next = this.#next;
      undo();
      // The places of new rows stay taken: others are made meanwhile.
      this.#next = next;
      return () => {
        for (const [position, { row, key }] of notes) this.#put(position, row, key, position >= began);
      };
    };
  }

  /** Writes a row as a journal noted it, over whatever is there by now; what was removed meanwhile stays removed. */
  #put(position: number, row: Row | undefined, key: readonly Value[], isNew: boolean): void {
    const before = this.has(position) ? this.at(position) : undefined;
    if (!before && !(isNew && row)) return;
    if (!row) this.#placed.delete(keyText(key));
    else if (isNew) this.#placed.set(keyText(key), position);
    this.#write(position, row, key);
    this.#count += (row ? 1 : 0) - (before ? 1 : 0);
    this.onChange(row ? (before ? "updated" : "created") : "deleted", row ?? before ?? {});
  }

  /** Forgets everything that was written. */
  reset(): void {
    [this.#written, this.#placed, this.#next, this.#count] = [
      new WrittenRows(),
      new Map(),
      this.#seeded.count,
      this.#seeded.count,
    ];
  }

  /** The parts of a row's key, in the order of the entity type. */
  keyOf(row: Row): readonly Value[] {
    return this.type.key.map((name) => row[name] ?? null);
  }

  #write(position: number, row: Row | undefined, key: readonly Value[]): void {
    const written = { row, key, version: ++this.#version };
    this.#written.put(position, written);
    this.#notes?.set(position, written);
  }
}

const keyText = (key: readonly Value[]): string => JSON.stringify(key);
