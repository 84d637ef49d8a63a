import type { RowTable } from "../../../odata/rows/row-table.ts";

/** What was worked out from a table, until the table is another one. */
export class Remembered<T> {
  #kept: { readonly version: number; readonly value: T } | undefined;

  /** The value, worked out anew if the table was written or taken back since. */
  of(table: RowTable, work: () => T): T {
    const { version } = table;
    this.#kept = this.#kept?.version === version ? this.#kept : { version, value: work() };
    return this.#kept.value;
  }
}
