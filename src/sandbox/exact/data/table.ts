import type { World } from "../../core/service.ts";
import { WrittenRows } from "../../odata/rows/written-rows.ts";
import type { EntitySet } from "../model/entity-set.ts";
import type { Field, Value } from "../model/field.ts";
import type { Journal } from "./journal.ts";
import { compileReader, type FieldReader } from "./read-field.ts";
import { referenceOf } from "./references.ts";
import { generatedRow, type Row } from "./row.ts";
import type { RowContext } from "./row-context.ts";
import { indexOfGuid } from "./row-guid.ts";

interface Written {
  values: Readonly<Record<string, Value>>;
  version: number;
}

/** Reads a field of a row as a set shows it. */
export type View = (row: Row, field: Field) => Value;

/** Where a table stands: the others beside it, the clock, and what tells one version of a row from the next. */
export interface TableHome {
  readonly world: World;
  /** Wall clock of the sandbox's start: generated rows are older. */
  readonly startWallMs: number;
  /** The wall clock that `Created` and `Modified` show (fact 61). */
  nowWallMs(): number;
  /** The table whose rows a set shows. */
  table(set: EntitySet, division: number): Table;
  /** The table of a set that the sandbox itself relies on. */
  tableAt(path: string, division: number): Table;
  /** The next row version of a set. */
  nextVersion(set: EntitySet): number;
  /** Where changes are noted while the work of a transaction is done that becomes visible later. */
  readonly journal: Journal | undefined;
  /** How often a row was made at a place before, whether or not it is there. */
  timesMade(place: string): number;
  /** A row's version as `Timestamp` shows it. */
  timestampOf(division: number, version: number): string;
  /** The version that a `Timestamp` means, for comparing with those of rows; below 0 when it is older than all. */
  versionOfTimestamp(division: number, timestamp: bigint): number;
}

/**
 * The rows of one entity set in one division. Generated rows cost no memory: they are worked out from the
 * index when asked for. Writes lie over them.
 */
export class Table implements RowContext {
  readonly set: EntitySet;
  readonly division: number;
  readonly database: TableHome;
  /** Number that tells this table's generated values apart from those of other seeds, divisions and sets. */
  readonly salt: number;
  readonly generated: number;
  #created = 0;
  readonly #written = new WrittenRows<Written>();
  readonly #positions = new Map<string, number>();
  readonly #deleted = new Set<number>();
  readonly #deletedKeys = new Set<string>();
  /** Tables of the same division, which stay the same. */
  readonly #siblings = new Map<EntitySet, Table>();
  /** How the sets read that show its rows. */
  readonly views = new Map<EntitySet, View>();
  readonly #readers = new Map<Field, FieldReader>();
  /** What was written of rows that were deleted, for bringing them back. */
  readonly #lost = new Map<number, Written["values"]>();

  constructor(database: TableHome, set: EntitySet, division: number, salt: number, generated: number) {
    this.database = database;
    this.set = set;
    this.division = division;
    this.salt = salt;
    this.generated = generated;
  }

  get startWallMs(): number {
    return this.database.startWallMs;
  }

  sibling(set: EntitySet): Table {
    let table = this.#siblings.get(set);
    if (!table) this.#siblings.set(set, (table = this.database.table(set, this.division)));
    return table;
  }

  /** Positions that were ever in use. */
  get end(): number {
    return this.generated + this.#created;
  }

  /** Rows that are there. */
  get count(): number {
    return this.end - this.#deleted.size;
  }

  /** The row at a position, unless it was deleted. */
  at(position: number): Row | undefined {
    if (position < 0 || position >= this.end || this.#deleted.has(position)) return undefined;
    return { position, index: position < this.generated ? position : -1, values: this.#written.get(position)?.values };
  }

  /** A field's value. */
  read(row: Row, field: Field): Value {
    let reader = this.#readers.get(field);
    if (!reader) this.#readers.set(field, (reader = compileReader(this.set, field)));
    return reader(this, row);
  }

  /** The key as one text, parts of a composite one joined by `|`. */
  keyOf(row: Row): string {
    return this.set.keys.map((key) => String(this.read(row, key))).join("|");
  }

  /** The row with a key. */
  find(key: string): Row | undefined {
    const position = this.positionOf(key);
    return position === undefined ? undefined : this.at(position);
  }

  /** Where the row with a key stands or stood. */
  positionOf(key: string): number | undefined {
    const known = this.#positions.get(key);
    if (known !== undefined) return known;
    const index = this.#indexOf(key);
    return index !== undefined && index >= 0 && index < this.generated ? index : undefined;
  }

  #indexOf(key: string): number | undefined {
    const field = this.set.keys.length === 1 ? this.set.keys[0] : undefined;
    if (field?.type === "guid" && !referenceOf(field)) return indexOfGuid(this.salt, key);
    if (field && (field.type === "integer" || field.type === "long") && field.name !== "Division")
      return Number(key) - 1;
    // What is left are small tables: keys of several parts, and lists whose key is the account or the project.
    for (let index = 0; index < Math.min(this.generated, 5000); index++) {
      if (this.keyOf(generatedRow(index)) === key) return index;
    }
    return undefined;
  }

  /** Whether a row with this key was deleted (fact 42). */
  wasDeleted(key: string): boolean {
    return this.#deletedKeys.has(key);
  }

  /** Adds a row; the values hold its key. */
  insert(values: Readonly<Record<string, Value>>): Row {
    const version = this.database.nextVersion(this.set);
    let row = this.#insert(values, version);
    this.database.journal?.note({
      undo: () => {
        this.#positions.delete(this.keyOf(row));
        this.#written.remove(row.position);
        this.#created--;
      },
      redo: () => {
        row = this.#insert(values, version);
      },
    });
    return row;
  }

  #insert(values: Readonly<Record<string, Value>>, version: number): Row {
    const position = this.end;
    this.#created++;
    this.#written.put(position, { values, version });
    const row = { position, index: -1, values };
    this.#positions.set(this.keyOf(row), position);
    return row;
  }

  /** Lays values over a row. */
  update(row: Row, values: Readonly<Record<string, Value>>): Row {
    const version = this.database.nextVersion(this.set);
    const before = this.#written.get(row.position);
    const key = this.database.journal && this.keyOf(row);
    const merged = this.#update(row.position, values, version);
    this.database.journal?.note({
      undo: () => (before ? this.#written.put(row.position, before) : this.#written.remove(row.position)),
      redo: () => {
        // Another row may stand at the position of one that was created in the same transaction.
        const now = key === undefined ? undefined : this.find(key);
        if (now) this.#update(now.position, values, version);
      },
    });
    return { ...row, values: merged };
  }

  #update(position: number, values: Readonly<Record<string, Value>>, version: number): Written["values"] {
    const before = this.#written.get(position);
    const merged = { ...before?.values, ...values };
    // A row that somebody else changed meanwhile must not get an older version than it has.
    const later = before && before.version > version ? this.database.nextVersion(this.set) : version;
    this.#written.put(position, { values: merged, version: later });
    return merged;
  }

  /** Takes a row out. */
  remove(row: Row): void {
    const key = this.keyOf(row);
    const before = this.#written.get(row.position);
    this.#remove(row.position, key);
    this.database.journal?.note({
      undo: () => {
        this.#deletedKeys.delete(key);
        this.#deleted.delete(row.position);
        if (before) this.#written.put(row.position, before);
      },
      redo: () => {
        const now = this.find(key);
        if (now) this.#remove(now.position, key);
      },
    });
  }

  /** Brings a deleted row back as it was, under a new version; answers whether there was one. */
  restore(key: string): boolean {
    const position = this.positionOf(key);
    if (position === undefined || !this.#deleted.has(position)) return false;
    const version = this.database.nextVersion(this.set);
    this.#restore(position, key, version);
    this.database.journal?.note({
      undo: () => this.#remove(position, key),
      redo: () => {
        if (this.#deleted.has(position)) this.#restore(position, key, version);
      },
    });
    return true;
  }

  #restore(position: number, key: string, version: number): void {
    this.#deletedKeys.delete(key);
    this.#deleted.delete(position);
    this.#written.put(position, { values: this.#lost.get(position) ?? {}, version });
  }

  #remove(position: number, key: string): void {
    const values = this.#written.get(position)?.values;
    if (values) this.#lost.set(position, values);
    this.#deletedKeys.add(key);
    this.#deleted.add(position);
    this.#written.remove(position);
  }

  /** The row's version, without the base of the division's database (fact 75). */
  versionOf(row: Row): number {
    return this.#written.get(row.position)?.version ?? (row.index + 1) * 4;
  }

  /** All rows in their own order from a position on. */
  *rows(from = 0): Generator<Row> {
    for (let position = from; position < this.end; position++) {
      const row = this.at(position);
      if (row) yield row;
    }
  }

  /** All rows with a higher version, in the order of their versions: a changed row comes after the unchanged ones. */
  *changesAfter(version: number): Generator<Row> {
    for (let index = Math.max(0, Math.floor(version / 4)); index < this.generated; index++) {
      const row = this.#written.has(index) ? undefined : this.at(index);
      if (row) yield row;
    }
    for (const [position] of this.#written.after(version)) {
      const row = this.at(position);
      if (row) yield row;
    }
  }

  /** Rows that were created or changed: what a look-up by another field than the key has to search. */
  *writtenRows(): Generator<Row> {
    for (const position of this.#written.positions()) {
      const row = this.at(position);
      if (row) yield row;
    }
  }
}
