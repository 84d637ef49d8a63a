import { Pool } from "pg";
import { createWrites, type WritesOptions } from "../../../src/writes/index.ts";
import { postgresWriteStore } from "../../../src/writes/postgres/index.ts";
import { sqliteWriteStore } from "../../../src/writes/sqlite/index.ts";
import { keys } from "../store/samples.ts";

/** Where the writes are kept. */
export type StoreAt =
  | { readonly kind: "sqlite"; readonly file: string }
  | { readonly kind: "postgres"; readonly url: string; readonly schema: string };

/** What one of the workers works on. */
export interface OutboxJob {
  readonly origin: string;
  readonly token: string;
  readonly store: StoreAt;
  readonly leaseMs: number;
  readonly settleMs: number;
  readonly inFlight: number;
}

/** The writes of a store, and what closes it. */
export function openOutbox(at: StoreAt, options: Omit<WritesOptions<never, never>, "store">) {
  if (at.kind === "sqlite") {
    const store = sqliteWriteStore({ file: at.file, keys, busyWaitMs: 60_000 });
    const createSchema = () => store.createSchema();
    return { writes: createWrites({ ...options, store }), createSchema, close: () => store.close() };
  }
  const pool = new Pool({ connectionString: at.url, max: 6 });
  pool.on("error", () => undefined);
  const store = postgresWriteStore({ pool, keys, schema: at.schema });
  const createSchema = () => store.createSchema();
  return { writes: createWrites({ ...options, store }), createSchema, close: () => pool.end() };
}
