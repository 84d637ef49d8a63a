import type { StoredValue } from "../target/target.ts";

/** Values of a row by column. */
export type RowValues = Readonly<Record<string, StoredValue>>;

/** How one set is kept; see `SyncOptions.sets`. */
export interface SetOptions {
  /** Fields to keep; the key is always among them. @default all that the list has */
  readonly select?: readonly string[];
  /** Name of the table. @default service and set in snake case: `crm_accounts` */
  readonly table?: string;
  /** Names of columns by field. @default the field in snake case: `amount_dc` */
  readonly columns?: Readonly<Record<string, string>>;
  /**
   * Changes or drops columns of a row before it is stored; a column that is not in the answer is null. It is called once
   * for each row that comes, with the same values gives the same answer, and leaves the key alone.
   */
  readonly row?: (row: RowValues) => RowValues;
}
