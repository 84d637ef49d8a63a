import { Pool } from "pg";
import type { TokenStore } from "../../../src/oauth/token-store.ts";
import { fileTokenStore } from "../../../src/stores/file/index.ts";
import { postgresTokenStore } from "../../../src/stores/postgres/index.ts";
import { sqliteTokenStore } from "../../../src/stores/sqlite/index.ts";
import { keys } from "../store-under-test.ts";

/** Where the data of a store are, in words that another process understands. */
export type StoreAddress =
  | { readonly kind: "file"; readonly folder: string }
  | { readonly kind: "sqlite"; readonly file: string }
  | { readonly kind: "postgres"; readonly url: string; readonly schema: string };

/** Opens the store; `close` also ends what it stands on. */
export function openStore(address: StoreAddress): TokenStore & { createSchema?(): Promise<void> } {
  if (address.kind === "file") return fileTokenStore({ folder: address.folder, keys });
  if (address.kind === "sqlite") return sqliteTokenStore({ file: address.file, keys });
  const pool = new Pool({ connectionString: address.url, max: 2 });
  const store = postgresTokenStore({ pool, keys, schema: address.schema });
  return { ...store, close: async () => store.close().then(() => pool.end()) };
}
