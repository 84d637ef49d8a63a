import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { StoredValue, SyncTarget } from "../../../src/sync/index.ts";
import { sqliteTarget } from "../../../src/sync/sqlite/index.ts";
import type { Rows } from "./feed-reader.ts";
import { type SetName, tableOf } from "./made-up-api.ts";

/** A database file that histories share, each with a company of its own, and what is done to it from outside. */
export class Laboratory {
  target: SyncTarget;
  readonly #folder = mkdtempSync(join(tmpdir(), "sync-model-"));
  readonly #file = join(this.#folder, "copy.sqlite");
  readonly #backup = join(this.#folder, "backup.sqlite");
  readonly #now: () => number;

  /** @param now clock of the feed's entries; epoch milliseconds */
  constructor(now: () => number) {
    this.#now = now;
    this.target = this.#open();
  }

  #open(): SyncTarget {
    return sqliteTarget({ file: this.#file, now: this.#now });
  }

  /** Rows of a company as anybody sees who opens the database. */
  rows(company: string, sets: readonly SetName[]): Rows {
    return this.#with((database) => {
      const rows: Rows = new Map();
      for (const set of sets) {
        const table = tableOf[set];
        const made = database.prepare("SELECT 1 FROM sqlite_master WHERE name = ?").get(table);
        if (!made) continue;
        const read = database.prepare(`SELECT id, name, echo, modified FROM ${table} WHERE erp_company = ?`);
        for (const row of read.all(company))
          rows.set(`${table} ${row["id"]}`, { ...row } as Record<string, StoredValue>);
      }
      return rows;
    });
  }

  /** Does to a row what no sync does. */
  spoil(company: string, set: SetName, id: string, kind: "missing" | "different"): void {
    const change = kind === "missing" ? "DELETE FROM" : "UPDATE";
    const value = kind === "missing" ? "" : "SET name = 'spoilt' ";
    this.#with((database) =>
      database.prepare(`${change} ${tableOf[set]} ${value}WHERE erp_company = ? AND id = ?`).run(company, id),
    );
  }

  backUp(): void {
    rmSync(this.#backup, { force: true });
    this.#with((database) => database.exec(`VACUUM INTO '${this.#backup}'`));
  }

  async restore(): Promise<void> {
    await this.target.close();
    for (const end of ["-wal", "-shm"]) rmSync(`${this.#file}${end}`, { force: true });
    copyFileSync(this.#backup, this.#file);
    this.target = this.#open();
  }

  async close(): Promise<void> {
    await this.target.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #with<T>(work: (database: DatabaseSync) => T): T {
    const database = new DatabaseSync(this.#file);
    try {
      return work(database);
    } finally {
      database.close();
    }
  }
}
