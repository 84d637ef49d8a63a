import type { Row, Value } from "../../odata/model/entity-type.ts";
import type { RowTable, SeededRows } from "../../odata/rows/row-table.ts";

/** Text is compared without case, as the service's database does; undefined where a part is missing. */
function textOf(values: readonly Value[]): string | undefined {
  if (values.includes(null)) return undefined;
  return JSON.stringify(values.map((value) => (typeof value === "string" ? value.toLowerCase() : value)));
}

/**
 * Finds rows of a table by the values of some columns without reading all that was written. Entries of values that a row no
 * longer has stay, so that they are right again when what was written is taken back; each find looks at the rows themselves.
 */
export class ColumnIndex {
  readonly #rows: RowTable;
  readonly #seeds: SeededRows;
  readonly #columns: readonly string[];
  readonly #positions = new Map<string, Set<number>>();
  #version = 1;

  constructor(rows: RowTable, seeds: SeededRows, columns: readonly string[]) {
    this.#rows = rows;
    this.#seeds = seeds;
    this.#columns = columns;
  }

  /** Positions of the rows with these values, in the table's own order. */
  at(values: readonly Value[]): readonly number[] {
    const wanted = textOf(values);
    if (wanted === undefined) return [];
    this.#refresh();
    const candidates = new Set([...this.#seeded(values), ...(this.#positions.get(wanted) ?? [])]);
    return [...candidates]
      .filter((position) => this.#rows.has(position) && this.#textOf(this.#rows.at(position)) === wanted)
      .sort((a, b) => a - b);
  }

  #textOf(row: Row): string | undefined {
    return textOf(this.#columns.map((name) => row[name] ?? null));
  }

  *#seeded(values: readonly Value[]): Generator<number> {
    for (const [index, name] of this.#columns.entries()) {
      const near = this.#seeds.near?.(name, values[index] ?? null);
      if (!near) continue;
      yield* near;
      return;
    }
    for (let index = 0; index < this.#seeds.count; index++) yield index;
  }

  #refresh(): void {
    const { version } = this.#rows;
    if (version === this.#version) return;
    for (const position of this.#rows.writtenAfter(this.#version)) {
      const text = this.#rows.has(position) ? this.#textOf(this.#rows.at(position)) : undefined;
      if (text === undefined) continue;
      const positions = this.#positions.get(text) ?? new Set();
      this.#positions.set(text, positions.add(position));
    }
    this.#version = version;
  }
}
