import { Pool } from "pg";
import { createMemoryQuotaStore } from "../../../src/http/quota/memory-quota-store.ts";
import type { QuotaStore } from "../../../src/http/quota/quota-store.ts";
import { postgresQuotaStore } from "../../../src/stores/postgres/index.ts";
import { sqliteQuotaStore } from "../../../src/stores/sqlite/index.ts";
import type { LedgerAddress } from "./job.ts";

/** Opens the records of a ledger; `close` also ends what they stand on. */
export function openLedger(address: LedgerAddress, now: () => number): QuotaStore & { createSchema?(): Promise<void> } {
  if (address.kind === "memory") return createMemoryQuotaStore(now);
  if (address.kind === "sqlite") return sqliteQuotaStore({ file: address.file });
  const pool = new Pool({ connectionString: address.url, max: 2, connectionTimeoutMillis: 10_000 });
  pool.on("error", () => undefined);
  const store = postgresQuotaStore({ pool, schema: address.schema, now });
  return {
    update: (keys, change) => store.update(keys, change),
    get clockAheadMs() {
      return store.clockAheadMs ?? 0;
    },
    createSchema: () => store.createSchema(),
    close: () => store.close().then(() => pool.end()),
  };
}
