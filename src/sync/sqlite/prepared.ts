import type { StatementSync } from "node:sqlite";
import type { StoredValue } from "../target/target.ts";

/** Prepared statements by their text. */
export type Prepare = (sql: string) => StatementSync;

/** A value as SQLite takes it. */
export function bound(value: StoredValue): string | number | null {
  return typeof value === "boolean" ? Number(value) : value;
}
