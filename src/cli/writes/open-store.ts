import { existsSync } from "node:fs";
import { dirname } from "node:path";
import { hasErrorCode } from "../../errors/has-error-code.ts";
import type { WriteNotice } from "../../errors/notice.ts";
import { StoreUnavailable } from "../../errors/store-unavailable.ts";
import { UsageInvalid } from "../../errors/usage-invalid.ts";
import { createWrites, type WritePolicy, type Writes } from "../../writes/index.ts";
import { postgresWriteStore } from "../../writes/postgres/index.ts";
import { sqliteWriteStore } from "../../writes/sqlite/index.ts";
import type { NewWrite } from "../../writes/store/write-record.ts";
import type { StateTold, Stored, WorkWish, WriteStore } from "../../writes/store/write-store.ts";
import { type DatabaseName, readDatabaseName } from "../databases/database-name.ts";
import { openPool } from "../databases/open-pool.ts";
import { storeKey } from "../home/encryption-key.ts";
import type { Home } from "../home/home.ts";
import { refusalOf } from "../sync/sync-message.ts";
import { type StoredAll, storeAllInPostgres, storeAllInSqlite } from "./store-all.ts";

/** What is done with writes that are stored. */
export type Desk = Omit<Writes<never, Stored>, "enqueue" | "prepare">;

/** What a desk is made with. */
export interface DeskOptions {
  /** By their names in the store. @default none, which does for all that prepares and sends nothing */
  readonly clients?: Readonly<Record<string, object>>;
  /** @default what stands behind every policy */
  readonly policy?: WritePolicy;
  /** Told of each state that its worker brings a write to. */
  readonly told?: (change: StateTold) => void;
  /** Told of each write that its worker brings to wait for a person. */
  readonly notify?: ((notice: WriteNotice) => unknown) | undefined;
}

/** An open store of writes. */
export interface OpenStore {
  desk(options?: DeskOptions): Desk;
  createSchema(): Promise<void>;
  /** Stores writes in one transaction: all of them, or none when the key of one is taken by another write. */
  storeAll(writes: readonly NewWrite[]): Promise<StoredAll>;
}

/** The same store, which tells each state that its worker brings a write to. */
function watched<Within, Told extends Stored>(
  store: WriteStore<Within, Told>,
  told: DeskOptions["told"],
): WriteStore<Within, Told> {
  if (!told) return store;
  const telling =
    <Turn extends { readonly id: string }, Ending>(
      end: (turn: Turn, ending: Ending) => Promise<StateTold["state"] | undefined>,
    ) =>
    async (turn: Turn, ending: Ending) => {
      const state = await end(turn, ending);
      if (state !== undefined) told({ id: turn.id, state });
      return state;
    };
  const wishing = (wish: WorkWish): WorkWish => ({
    ...wish,
    told(change) {
      wish.told?.(change);
      told(change);
    },
  });
  return {
    ...store,
    async tend() {
      const changes = await store.tend();
      for (const change of changes) told(change);
      return changes;
    },
    takeSend: (wish) => store.takeSend(wishing(wish)),
    takeLook: (wish) => store.takeLook(wishing(wish)),
    endSend: telling(store.endSend),
    endLook: telling(store.endLook),
  };
}

function opened<Within, Told extends Stored>(
  store: WriteStore<Within, Told>,
  storeAll: (writes: readonly NewWrite[]) => StoredAll | Promise<StoredAll>,
): OpenStore {
  return {
    desk: ({ clients = {}, policy = [], told, notify } = {}) =>
      createWrites({ clients, policy, store: watched(store, told), ...(notify && { notify }) }),
    createSchema: () => store.createSchema(),
    storeAll: async (writes) => storeAll(writes),
  };
}

/** What a database is that has no tables of writes, or an older version's. */
function withoutTables(text: string): UsageInvalid {
  return new UsageInvalid(
    `${text} holds no writes of this version: erp-openapi import makes the tables, and so does createSchema() of a program's store.`,
  );
}

/**
 * Lets work use a store of writes, and closes it.
 *
 * @param options.isMade whether a file that is not there is refused: what only reads makes none
 * @throws {UsageInvalid} for what names no store, or none that is there
 * @throws {SecretUnavailable} when there is no key that could open it
 */
export async function useWriteStore<T>(
  { home, text, isMade }: { readonly home: Home; readonly text: string; readonly isMade: boolean },
  work: (store: OpenStore) => Promise<T>,
): Promise<T> {
  const name = readDatabaseName("--store", text);
  try {
    return await useStore(home, name, isMade, work);
  } catch (error) {
    if (hasErrorCode(error, "STORE_SCHEMA_MISMATCH") && error.found < error.wanted) throw withoutTables(text);
    const reason = hasErrorCode(error, "STORE_UNAVAILABLE") ? refusalOf(error.cause) : undefined;
    throw reason === undefined ? error : new StoreUnavailable(`${reason}.`);
  }
}

async function useStore<T>(
  home: Home,
  name: DatabaseName,
  isMade: boolean,
  work: (store: OpenStore) => Promise<T>,
): Promise<T> {
  if (name.kind === "sqlite") {
    const { file } = name;
    if (isMade && !existsSync(file)) throw new UsageInvalid(`there is no file ${file}, which --store names.`);
    if (!existsSync(dirname(file)))
      throw new UsageInvalid(`there is no folder ${dirname(file)} for the file that --store names.`);
    const store = sqliteWriteStore({ file, keys: { current: storeKey(home, "the key of the stored writes") } });
    try {
      return await work(opened(store, (writes) => storeAllInSqlite(file, store, writes)));
    } finally {
      await store.close();
    }
  }
  const keys = { current: storeKey(home, "the key of the stored writes") };
  const pool = await openPool({ url: name.url, command: "writes" });
  try {
    const store = postgresWriteStore({ pool, keys });
    return await work(opened(store, (writes) => storeAllInPostgres(pool, store, writes)));
  } finally {
    await pool.end();
  }
}
