import type { ColumnType } from "../../../generated/tables.ts";
import type { Applied, Place, RowDifference, TableLayout, TargetRow } from "../target/target.ts";
import type { RunSql } from "./sql-runner.ts";

/** What a transaction's changes carry. */
export interface ChangeStamp {
  /** Random; the same for all changes of a transaction. */
  readonly check: string;
  readonly atMs: number;
}

/** Rows that are stored or compared, and where. */
export interface RowsOf {
  readonly table: TableLayout;
  readonly place: Place;
  readonly rows: readonly TargetRow[];
  readonly mark: number;
}

/** In what a database differs from another one. */
export interface SqlDialect {
  /** Types of columns. */
  readonly types: Readonly<Record<ColumnType, string>>;
  /** Type of a text that compares byte by byte. */
  readonly plainText: string;
  /** Type of an integer up to 2^53. */
  readonly integer: string;
  /** What stands behind the closing bracket of a table. */
  readonly tableEnd: string;
  /** The table of changes. */
  readonly changeColumns: string;
  /** What is made before the engine's tables, where it is not there. */
  readonly firstStatements: readonly string[];
  /** What is made behind the engine's tables. */
  readonly furtherStatements: readonly string[];
  /** Column by which changes stand in their order. */
  readonly order: string;
  /** Whether columns have comments of their own; else they stand in the statement that makes the table. */
  readonly hasComments: boolean;
  /** The name of a table of this target. */
  tableName(name: string): string;
  /** A value's place in a statement, as a value of a column's type. */
  cast(type: ColumnType, placeholder: string): string;
  /** A column of a key, as it is compared with keys of the engine. */
  shown(type: ColumnType, column: string): string;
  /** Whether there is a table of a name, whoever made it. */
  tableExists(run: RunSql, name: string): Promise<boolean>;
  /** Before a table that was there is worked on: what the database's planner has to know of it. */
  tableOpened(run: RunSql, name: string): Promise<void>;
  /** Stores rows; see `TargetTransaction.upsert`. */
  upsert(run: RunSql, rows: RowsOf, stamp: ChangeStamp): Promise<Applied>;
  /** Compares rows; see `TargetTransaction.compare`. */
  compare(run: RunSql, rows: RowsOf): Promise<RowDifference[]>;
  /** Gives changes that were committed their place in the order, where it is not known when they are written. */
  numberChanges(run: RunSql): Promise<void>;
}

/** A name in a statement. */
export function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** Names in a statement, separated by commas. */
export function quoteNames(names: readonly string[]): string {
  return names.map(quoteName).join(", ");
}
