import { Pool } from "pg";
import type { TokenStore } from "../../../src/oauth/token-store.ts";
import type { Cells } from "../../../src/stores/cells/cells.ts";
import { fileCells } from "../../../src/stores/file/cells.ts";
import { nodeDisk } from "../../../src/stores/file/disk.ts";
import { fileTokenStore } from "../../../src/stores/file/index.ts";
import { postgresCells } from "../../../src/stores/postgres/cells.ts";
import { postgresTokenStore } from "../../../src/stores/postgres/index.ts";
import { tablesIn } from "../../../src/stores/postgres/schema.ts";
import { sqliteCells } from "../../../src/stores/sqlite/cells.ts";
import { connect } from "../../../src/stores/sqlite/connection.ts";
import { sqliteTokenStore } from "../../../src/stores/sqlite/index.ts";

export const storeKinds = ["file", "sqlite", "postgres"] as const;
export type StoreKind = (typeof storeKinds)[number];

/** Where the data of a store are, in words that another process understands. */
export type StoreAddress =
  | { readonly kind: "file"; readonly folder: string }
  | { readonly kind: "sqlite"; readonly file: string }
  | { readonly kind: "postgres"; readonly url: string; readonly schema: string };

export const keys = { current: Buffer.alloc(32, 4) };

function openPool(url: string): Pool {
  const pool = new Pool({ connectionString: url, max: 2, connectionTimeoutMillis: 10_000 });
  pool.on("error", () => undefined);
  return pool;
}

/** Opens the store; `close` also ends what it stands on. */
export function openStore(address: StoreAddress, now: () => number): TokenStore & { createSchema?(): Promise<void> } {
  if (address.kind === "file") return fileTokenStore({ folder: address.folder, keys, now });
  if (address.kind === "sqlite") return sqliteTokenStore({ file: address.file, keys, now });
  const pool = openPool(address.url);
  const store = postgresTokenStore({ pool, keys, schema: address.schema, now });
  return { ...store, close: async () => store.close().then(() => pool.end()) };
}

/** Opens the sealed records below the store, for a look that changes nothing. */
export function openCells(address: StoreAddress): Cells {
  if (address.kind === "file") return fileCells(address.folder, nodeDisk);
  if (address.kind === "sqlite") return sqliteCells(connect(address.file, 5_000));
  const pool = openPool(address.url);
  const cells = postgresCells(pool, tablesIn(address.schema));
  return { ...cells, close: async () => cells.close().then(() => pool.end()) };
}
