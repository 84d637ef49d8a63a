import type { NewRow } from "./new-columns.ts";
import type { Script } from "./script.ts";

/** The tables of a store. */
export type WriteTable = "erp_write" | "erp_write_reference" | "erp_write_event" | "erp_write_cap";

/** In what a database differs from another one. */
export interface WriteDialect {
  /** Types of columns. A key that the database gives, growing. */
  readonly types: { readonly text: string; readonly integer: string; readonly bytes: string; readonly growing: string };
  /** What stands behind the closing bracket of a table. */
  readonly tableEnd: string;
  /** Further columns of the table of events. */
  readonly eventColumns: string;
  /** Column by which events stand in their order. */
  readonly eventOrder: string;
  /** What is made before the tables. */
  readonly firstStatements: readonly string[];
  /** Behind a query whose rows are kept from others; of `free`, those that others keep are passed over. */
  readonly lock: { readonly rows: string; readonly free: string };
  /** The name of a table, for a statement. */
  table(name: WriteTable): string;
  /**
   * Inserts writes in their order and tells their first states, in as few statements as the database allows: programs do
   * it by the thousand. One whose claim another write has is left out.
   *
   * @returns the ids of those that were inserted
   */
  insertWrites(rows: readonly NewRow[]): Script<ReadonlySet<string>>;
  /** The time that all processes share. Epoch milliseconds. */
  now(): Script<number>;
  /**
   * The same before a query for the first of many: has that follow an index and stop there. How many there are changes
   * with each hour, and statistics are of another one.
   */
  nowInOrder(): Script<number>;
  /** Keeps others from storing a write of this sequence until the transaction ends. */
  lockSequence(sequence: string): Script<void>;
  /** Gives events that were committed their place in the order, where it is not known when they are written. */
  numberEvents(): Script<void>;
}
