import type { EntityType, Row, Value } from "../model/entity-type.ts";
import { formatEtag } from "./etag.ts";
import type { RowSource } from "./row-source.ts";
import { RowStore, type SeededRows as SeededContents } from "./row-store.ts";

/** Rows of a table that are there from the beginning. */
export interface SeededRows extends SeededContents<Row> {
  /** Indexes at which the field can have that value, if that is known without reading. */
  near?(field: string, value: Value): Iterable<number> | undefined;
}

/** A table without rows of its own. */
export const noRows: SeededRows = {
  count: 0,
  at: (index) => {
    throw new RangeError(`There is no row ${index}.`);
  },
  indexOf: () => undefined,
};

/** The rows of one entity type. */
export class RowTable extends RowStore<Row> implements RowSource {
  readonly type: EntityType;
  readonly #seeded: SeededRows;

  constructor(type: EntityType, seeded: SeededRows = noRows) {
    super(seeded);
    this.type = type;
    this.#seeded = seeded;
  }

  etag(position: number, row: Row = this.at(position)): string {
    return formatEtag(this.keyOf(row), this.versionOf(position));
  }

  /** The version in which the row at a position was written; 1 for a seeded one. */
  versionOf(position: number): number {
    return this.writtenVersion(position) ?? 1;
  }

  *near(field: string, value: Value): Generator<number> {
    const seeded = this.#seeded.near?.(field, value);
    if (!seeded) {
      yield* this.positions();
      return;
    }
    // A written row may have got the value since, so all of those are candidates too.
    const candidates = new Set([...seeded, ...this.writtenPositions()]);
    for (const position of [...candidates].sort((a, b) => a - b)) if (this.has(position)) yield position;
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
    return this.find(key) === undefined ? this.add(row, key) : undefined;
  }

  /** The key of a row that was written, also after it was deleted. */
  writtenKey(position: number): readonly Value[] {
    return this.keyOf(this.writtenAt(position) ?? {});
  }

  /** The parts of a row's key, in the order of the entity type. */
  keyOf(row: Row): readonly Value[] {
    return this.type.key.map((name) => row[name] ?? null);
  }
}
