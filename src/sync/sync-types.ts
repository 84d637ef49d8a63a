import type { Holding } from "./target/target.ts";

/** What is known of a set of the copy. */
export interface SetStatus {
  readonly set: string;
  readonly table: string;
  readonly rows: number;
  /** Whether all rows were read once. */
  readonly loaded: boolean;
  /** By the service's clock, until when the copy has all; null before its first walk has ended. Epoch milliseconds. */
  readonly completedMs: number | null;
  /** How many pages and rows a walk that was begun has read; null when none was. */
  readonly walk: { readonly pages: number; readonly rows: number } | null;
  /** Whether a notification made it due. */
  readonly due: boolean;
}

/** What is known of a copy. It is JSON. */
export interface SyncStatus {
  readonly source: string;
  readonly company: string;
  /** Who is syncing the company now; null when nobody is. */
  readonly holder: Holding | null;
  readonly sets: readonly SetStatus[];
}

/** A row that differed. */
export interface Difference {
  readonly table: string;
  /** Key by column. */
  readonly key: Readonly<Record<string, string | number | boolean | null>>;
  readonly kind: "missing" | "different" | "surplus";
  /** Columns that differed. */
  readonly columns: readonly string[];
}

/** What was found of one set. */
export interface SetReport {
  readonly set: string;
  /** Rows of the service that were compared. */
  readonly compared: number;
  readonly differences: readonly Difference[];
  /** Rows of which only derived fields differed. */
  readonly derived: number;
  readonly repaired: boolean;
}

/** What `verify()` found. It is JSON. */
export interface VerifyReport {
  readonly source: string;
  readonly company: string;
  readonly sets: readonly SetReport[];
  /** Differences of all sets. */
  readonly differences: number;
}
