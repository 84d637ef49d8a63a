import type { World } from "../../core/service.ts";
import { RowStore } from "../../odata/rows/row-store.ts";
import type { EntitySet } from "../model/entity-set.ts";
import type { Field, Value } from "../model/field.ts";
import { compileReader, type FieldReader } from "./read-field.ts";
import { referenceOf } from "./references.ts";
import { generatedRow, type Row } from "./row.ts";
import type { RowContext } from "./row-context.ts";
import { indexOfGuid } from "./row-guid.ts";

type Values = Readonly<Record<string, Value>>;

const nothing: Values = {};

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
  /** What was written: values that lie over those which are worked out. Versions are the database's. */
  readonly store: RowStore<Values, string>;
  /** Tables of the same division, which stay the same. */
  readonly #siblings = new Map<EntitySet, Table>();
  /** How the sets read that show its rows. */
  readonly views = new Map<EntitySet, View>();
  readonly #readers = new Map<Field, FieldReader>();

  constructor(database: TableHome, set: EntitySet, division: number, salt: number, generated: number) {
    this.database = database;
    this.set = set;
    this.division = division;
    this.salt = salt;
    this.generated = generated;
    const seeded = { count: generated, at: () => nothing, indexOf: (key: string) => this.#indexOf(key) };
    this.store = new RowStore(seeded, () => database.nextVersion(set));
  }

  get startWallMs(): number {
    return this.database.startWallMs;
  }

  sibling(set: EntitySet): Table {
    let table = this.#siblings.get(set);
    if (!table) this.#siblings.set(set, (table = this.database.table(set, this.division)));
    return table;
  }

  /** The row at a position, unless it was deleted. */
  at(position: number): Row | undefined {
    if (!this.store.has(position)) return undefined;
    const index = position < this.generated ? position : -1;
    return { position, index, values: this.store.writtenAt(position) };
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
    const position = this.store.find(key);
    return position === undefined ? undefined : this.at(position);
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
    const position = this.store.positionOf(key);
    return position !== undefined && !this.store.has(position);
  }

  /** Adds a row; the values hold its key. */
  insert(values: Values): Row {
    const row = { position: this.store.end, index: -1, values };
    this.store.add(values, this.keyOf(row));
    return row;
  }

  /** Lays values over a row. */
  update(row: Row, values: Values): Row {
    return { ...row, values: this.store.update(row.position, values) };
  }

  /** Takes a row out. */
  remove({ position }: Row): void {
    this.store.remove(position);
  }

  /** Brings a deleted row back as it was, under a new version; answers whether there was one. */
  restore(key: string): boolean {
    const position = this.store.positionOf(key);
    return position !== undefined && this.store.restore(position);
  }

  /** The row's version, without the base of the division's database (fact 75). */
  versionOf({ position, index }: Row): number {
    return this.store.writtenVersion(position) ?? (index + 1) * 4;
  }

  /** All rows in their own order from a position on. */
  *rows(from = 0): Generator<Row> {
    yield* this.#rowsAt(this.store.positions(from));
  }

  /** All rows with a higher version, in the order of their versions: a changed row comes after the unchanged ones. */
  *changesAfter(version: number): Generator<Row> {
    for (let index = Math.max(0, Math.floor(version / 4)); index < this.generated; index++)
      if (!this.store.writtenAt(index)) yield generatedRow(index);
    yield* this.#rowsAt(this.store.writtenAfter(version));
  }

  /** Rows that were created or changed: what a look-up by another field than the key has to search. */
  *writtenRows(): Generator<Row> {
    yield* this.#rowsAt(this.store.writtenPositions());
  }

  *#rowsAt(positions: Iterable<number>): Generator<Row> {
    for (const position of positions) {
      const row = this.at(position);
      if (row) yield row;
    }
  }
}
