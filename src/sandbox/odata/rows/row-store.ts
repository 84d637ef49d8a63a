import type { Value } from "../model/entity-type.ts";
import { WrittenRows } from "./written-rows.ts";

/** What names one row of a set: a text, or the parts of a key in their order. */
export type RowKey = string | readonly Value[];

/** Rows that are there from the beginning: a pure function of their index, never stored. */
export interface SeededRows<C, K extends RowKey = readonly Value[]> {
  readonly count: number;
  /** The row, or what lies over it before anything was written. */
  at(index: number): C;
  /** The index that a key belongs to, if it can be one of these rows. */
  indexOf(key: K): number | undefined;
}

/** What happened to a row. */
export type ChangeType = "created" | "updated" | "deleted";

/** What was written of a row; of one that is gone, what it was. */
interface Written<C> {
  readonly content: C;
  readonly version: number;
  readonly isGone: boolean;
}

/** What a journal has noted of a row. */
interface Note<C> extends Written<C> {
  /** What was laid over it since the journal began. */
  readonly changes: Partial<C>;
  /** Whether it was not there when the journal began. */
  readonly isNew: boolean;
}

/**
 * The seeded rows of a set, and over them what was written: only that takes memory. A service says what a row is: all its
 * fields, or those alone that differ from what it works out.
 */
export class RowStore<C extends object, K extends RowKey = readonly Value[]> {
  readonly #seeded: SeededRows<C, K>;
  readonly #sharedVersions: (() => number) | undefined;
  /** By position; seeded rows come first, new ones after them. */
  #written = new WrittenRows<Written<C>>();
  /** Where the rows stand, or stood, that were added, by their keys. */
  #placed = new Map<string, number>();
  #end: number;
  #count: number;
  #version = 1;
  /** What a journal noted, by position. */
  #notes: Map<number, Note<C>> | undefined;
  /** Told about every change, once it is done. */
  onChange: (change: ChangeType, content: C) => void = () => {};

  /** `sharedVersions` gives out the versions of several sets, and a row keeps the one that it got. @default versions of its own */
  constructor(seeded: SeededRows<C, K>, sharedVersions?: () => number) {
    this.#seeded = seeded;
    this.#sharedVersions = sharedVersions;
    this.#end = seeded.count;
    this.#count = seeded.count;
  }

  /** How many rows there are, found without reading them. */
  get count(): number {
    return this.#count;
  }

  /** The position behind all that were ever in use. */
  get end(): number {
    return this.#end;
  }

  /** The version of the newest change; a number that only grows. */
  get version(): number {
    return this.#version;
  }

  /** Positions of the rows in the set's own order, from the given one on. */
  *positions(from = 0): Generator<number> {
    for (let position = from; position < this.#end; position++) if (this.has(position)) yield position;
  }

  /** Positions of what was written, in no order. */
  *writtenPositions(): Generator<number> {
    for (const position of this.#written.positions()) if (this.has(position)) yield position;
  }

  /** Whether there is a row at a position. */
  has(position: number): boolean {
    const written = this.#written.get(position);
    return written ? !written.isGone : position >= 0 && position < this.#seeded.count;
  }

  /** The row at a position, or what lies over it. */
  at(position: number): C {
    const written = this.#written.get(position);
    if (written?.isGone) throw new RangeError(`The row at ${position} is deleted.`);
    return written ? written.content : this.#seeded.at(position);
  }

  /** What was written at a position, also of a row that is gone. */
  writtenAt(position: number): C | undefined {
    return this.#written.get(position)?.content;
  }

  /** The version in which the row at a position was written; undefined for a seeded one. */
  writtenVersion(position: number): number | undefined {
    return this.#written.get(position)?.version;
  }

  /** Positions written after a version, deleted rows included, oldest change first. */
  writtenAfter(version: number): readonly number[] {
    return Array.from(this.#written.after(version), ([position]) => position);
  }

  /** The position of the row with this key. */
  find(key: K): number | undefined {
    const position = this.positionOf(key);
    return position !== undefined && this.has(position) ? position : undefined;
  }

  /** Where the row with a key stands, or stood before it was deleted. */
  positionOf(key: K): number | undefined {
    const placed = this.#placed.get(textOf(key));
    if (placed !== undefined && this.has(placed)) return placed;
    const index = this.#seeded.indexOf(key);
    return index !== undefined && index >= 0 && index < this.#seeded.count ? index : placed;
  }

  /** Adds a row behind all others. */
  add(content: C, key: K): number {
    const position = this.#end++;
    this.#placed.set(textOf(key), position);
    this.#write(position, content);
    return position;
  }

  /** Lays changes over a row, which gets a new version even if it stays as it was. */
  update(position: number, changes: Partial<C>): C {
    const content = { ...this.at(position), ...changes };
    this.#write(position, content, changes);
    return content;
  }

  /** Removes a row. */
  remove(position: number): void {
    this.#write(position, this.at(position), {}, true);
  }

  /** Brings a row back as it was; answers whether it was deleted. */
  restore(position: number): boolean {
    const written = this.#written.get(position);
    if (written?.isGone) this.#write(position, written.content);
    return written?.isGone ?? false;
  }

  /** Remembers the state; the answer brings it back. */
  savepoint(): () => void {
    const [written, placed, end, count] = [this.#written.copy(), new Map(this.#placed), this.#end, this.#count];
    return () => {
      [this.#written, this.#placed, this.#end, this.#count] = [written, placed, end, count];
      // What was worked out from the rows that are gone is old.
      this.#version++;
    };
  }

  /** Notes what is written until the answer is called: that takes it back, and answers what does it again. */
  journal(): () => () => void {
    const undo = this.savepoint();
    const notes = new Map<number, Note<C>>();
    this.#notes = notes;
    return () => {
      this.#notes = undefined;
      const [end, placed] = [this.#end, this.#placed];
      undo();
      // The places of new rows stay taken: others are made meanwhile.
      [this.#end, this.#placed] = [end, placed];
      return () => {
        for (const [position, note] of notes) this.#again(position, note);
      };
    };
  }

  /** Forgets everything that was written. */
  reset(): void {
    [this.#written, this.#placed] = [new WrittenRows(), new Map()];
    [this.#end, this.#count] = [this.#seeded.count, this.#seeded.count];
  }

  /** Writes what a journal noted over whatever is there by now; what was removed meanwhile stays removed. */
  #again(position: number, { content, changes, version, isGone, isNew }: Note<C>): void {
    const isThere = this.has(position);
    if (isThere ? isGone && isNew : isGone || !isNew) return;
    this.#write(position, isThere ? { ...this.at(position), ...changes } : content, changes, isGone, version);
  }

  #write(position: number, content: C, changes: Partial<C> = content, isGone = false, noted?: number): void {
    const isThere = this.has(position);
    const written = { content, isGone, version: this.#versionOf(position, noted) };
    const before = this.#notes?.get(position);
    const isNew = before?.isNew ?? !isThere;
    this.#notes?.set(position, { ...written, isNew, changes: { ...before?.changes, ...changes } });
    this.#written.put(position, written);
    this.#count += Number(!isGone) - Number(isThere);
    this.onChange(isGone ? "deleted" : isThere ? "updated" : "created", content);
  }

  /** The version of a write. One that was given out long ago counts, unless the row was changed since. */
  #versionOf(position: number, noted: number | undefined): number {
    if (!this.#sharedVersions) return ++this.#version;
    return noted !== undefined && noted >= (this.writtenVersion(position) ?? 0) ? noted : this.#sharedVersions();
  }
}

const textOf = (key: RowKey): string => (typeof key === "string" ? key : JSON.stringify(key));
