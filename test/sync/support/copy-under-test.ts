import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { onTestFinished } from "vitest";
import { createSyncWith } from "../../../src/sync/create-sync.ts";
import type { RunOptions, Sync, SyncChange, SyncOptions, SyncStep } from "../../../src/sync/index.ts";
import type { Mistakes } from "../../../src/sync/run/round.ts";
import { sqliteTarget } from "../../../src/sync/sqlite/index.ts";
import { PlayedService, playedIndex } from "./played-service.ts";

/** A copy of a played service in a file of its own. */
export interface CopyUnderTest {
  readonly service: PlayedService;
  readonly sync: Sync;
  readonly file: string;
  /** Another sync of the same company in the same file. */
  another(options?: Partial<SyncOptions>, mistakes?: Mistakes): Sync;
  round(sets?: readonly string[], options?: RunOptions): Promise<SyncStep[]>;
  /** What a query finds in the file. */
  query(sql: string): Readonly<Record<string, unknown>>[];
  /** Names of the rows of a table by the end of their ids. */
  names(table?: string): Record<string, unknown>;
}

/** All that an iterable brings. */
export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** A change in short: what happened to which row. */
export const shortly = ({ kind, key, row }: SyncChange): unknown[] => [
  kind,
  Number(String(key["id"]).slice(-12)),
  row?.["name"],
];

export function openCopy(options: Partial<SyncOptions> = {}, mistakes: Mistakes = {}): CopyUnderTest {
  const folder = mkdtempSync(join(tmpdir(), "erp-openapi-copy-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, "copy.sqlite");
  const service = new PlayedService();
  const another: CopyUnderTest["another"] = (more = {}, other = mistakes) => {
    const target = sqliteTarget({ file, now: () => service.nowMs });
    onTestFinished(() => target.close());
    return createSyncWith(
      { client: service.client, target, company: 1, index: playedIndex, ...options, ...more },
      other,
    );
  };
  const sync = another();
  const query: CopyUnderTest["query"] = (sql) => {
    const database = new DatabaseSync(file);
    try {
      return database.prepare(sql).all();
    } finally {
      database.close();
    }
  };
  return {
    service,
    sync,
    file,
    another,
    query,
    round: async (sets = ["shop/Rows"], runOptions = {}) =>
      collect(sync.run(await sync.plan(sets, { count: false }), runOptions)),
    names: (table = "shop_rows") =>
      Object.fromEntries(
        query(`SELECT id, name FROM ${table} ORDER BY id`).map((row) => [
          Number(String(row["id"]).slice(-12)),
          row["name"],
        ]),
      ),
  };
}
