import { DatabaseSync } from "node:sqlite";
import { Pool } from "pg";
import type { StoreAt } from "../../writes/processes/outbox-job.ts";
import type { Row } from "./read-rows.ts";

/** The database of a store by its own driver: what is read here goes past the store. */
export interface PlainDatabase {
  run(sql: string): Promise<void>;
  rows(sql: string): Promise<readonly Row[]>;
  /** The name of a table of the store. */
  table(name: string): string;
  readonly kind: StoreAt["kind"];
  close(): Promise<void>;
}

/** Opens it for the campaign. */
export function openDatabase(at: StoreAt): PlainDatabase {
  if (at.kind === "sqlite") {
    const database = new DatabaseSync(at.file, { timeout: 60_000 });
    return {
      kind: at.kind,
      run: async (sql) => database.exec(sql),
      rows: async (sql) => database.prepare(sql).all(),
      table: (name) => name,
      close: async () => database.close(),
    };
  }
  const pool = new Pool({ connectionString: at.url, max: 2 });
  pool.on("error", () => undefined);
  return {
    kind: at.kind,
    run: async (sql) => void (await pool.query(sql)),
    rows: async (sql) => (await pool.query(sql)).rows,
    table: (name) => `${at.schema}.${name}`,
    close: () => pool.end(),
  };
}
