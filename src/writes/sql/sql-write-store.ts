import { createKeyring } from "../../stores/sealing/keyring.ts";
import type { StoreKeys } from "../../stores/sealing/store-keys.ts";
import type { NewWrite } from "../store/write-record.ts";
import type { StateTold, Stored, WriteStore } from "../store/write-store.ts";
import { decide } from "./decide.ts";
import type { WriteDialect } from "./dialect.ts";
import { endSend } from "./end-send.ts";
import { type EnqueueOutcome, enqueue, enqueueAll } from "./enqueue.ts";
import { endLook, takeLook } from "./look.ts";
import { getWrite, listWrites, readEvents } from "./read-writes.ts";
import { renew } from "./renew.ts";
import { gather, type Script } from "./script.ts";
import type { StoreContext } from "./store-context.ts";
import { takeSend } from "./take-send.ts";
import { tend } from "./tend.ts";

/** Stores writes as one script. */
export type StoreAll = (writes: readonly NewWrite[]) => Script<readonly EnqueueOutcome[]>;

/** A database of SQL. */
export interface WriteDriver<Within, Told extends Stored> {
  readonly dialect: WriteDialect;
  /** Runs a script as one transaction. It is begun anew when the database says that another one came between. */
  transaction<T>(script: () => Script<T>): Promise<T>;
  /** The same for a script that changes nothing but the order of events: it waits for no writer where it need not. */
  read<T>(script: () => Script<T>): Promise<T>;
  /** Stores a write within a transaction of the caller's, with others of it that are stored at the same time. */
  within(within: Within, write: NewWrite, storeAll: StoreAll): Told;
  isTransaction(value: unknown): value is Within;
  readonly isSynchronous: boolean;
  createSchema(): Promise<void>;
  close(): Promise<void>;
}

/** A store of writes on a database of SQL. */
export function sqlWriteStore<Within, Told extends Stored>(
  { dialect, transaction, read, within, createSchema, close, ...more }: WriteDriver<Within, Told>,
  keys: StoreKeys,
): WriteStore<Within, Told> {
  const context: StoreContext = { dialect, keys: createKeyring(keys) };
  /** One transaction, and the changes of states that it made. */
  const telling = async <T>(script: () => Script<T>, told?: (change: StateTold) => void) => {
    let changes: StateTold[] = [];
    const answer = await transaction(() => gather(script(), (changes = [])));
    if (told) for (const change of changes) told(change);
    return { answer, changes };
  };
  return {
    ...more,
    createSchema,
    enqueue: (write) => transaction(() => enqueue(context, write)),
    enqueueWithin: (client, write) => within(client, write, (writes) => enqueueAll(context, writes)),
    tend: async () => (await telling(() => tend(context))).changes,
    takeSend: async (wish) => (await telling(() => takeSend(context, wish), wish.told)).answer,
    renewSend: (hold, leaseMs) => transaction(() => renew(context, "sending", hold, leaseMs)),
    endSend: (hold, ending) => transaction(() => endSend(context, hold, ending)),
    takeLook: async (wish) => (await telling(() => takeLook(context, wish), wish.told)).answer,
    renewLook: (hold, leaseMs) => transaction(() => renew(context, "unknown", hold, leaseMs)),
    endLook: (turn, ending) => transaction(() => endLook(context, turn, ending)),
    decide: async (id, decision, told) => (await telling(() => decide(context, id, decision), told)).answer,
    get: (id) => read(() => getWrite(context, id)),
    list: (query) => read(() => listWrites(context, query)),
    events: (after, limit, id) => read(() => readEvents(context, after, limit, id)),
    close,
  };
}
