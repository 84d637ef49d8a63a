import { createKeyring } from "../../stores/sealing/keyring.ts";
import type { StoreKeys } from "../../stores/sealing/store-keys.ts";
import type { Enqueued } from "../store/write-record.ts";
import type { Stored, WriteStore } from "../store/write-store.ts";
import { decide } from "./decide.ts";
import type { WriteDialect } from "./dialect.ts";
import { endSend } from "./end-send.ts";
import { enqueue } from "./enqueue.ts";
import { endLook, takeLook } from "./look.ts";
import { getWrite, listWrites, readEvents } from "./read-writes.ts";
import type { Script } from "./script.ts";
import type { StoreContext } from "./store-context.ts";
import { renewSend, takeSend } from "./take-send.ts";
import { tend } from "./tend.ts";

/** A database of SQL. */
export interface WriteDriver<Within, Told extends Stored> {
  readonly dialect: WriteDialect;
  /** Runs a script as one transaction. It is begun anew when the database says that another one came between. */
  transaction<T>(script: () => Script<T>): Promise<T>;
  /** The same for a script that changes nothing but the order of events: it waits for no writer where it need not. */
  read<T>(script: () => Script<T>): Promise<T>;
  /** Runs a script within a transaction of the caller's. */
  within(within: Within, script: Script<Enqueued>): Told;
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
  return {
    ...more,
    createSchema,
    enqueue: (write) => transaction(() => enqueue(context, write)),
    enqueueWithin: (client, write) => within(client, enqueue(context, write)),
    tend: () => transaction(() => tend(context)),
    takeSend: (wish) => transaction(() => takeSend(context, wish)),
    renewSend: (hold, leaseMs) => transaction(() => renewSend(context, hold, leaseMs)),
    endSend: (hold, ending) => transaction(() => endSend(context, hold, ending)),
    takeLook: (wish) => transaction(() => takeLook(context, wish)),
    endLook: (turn, ending) => transaction(() => endLook(context, turn, ending)),
    decide: (id, decision) => transaction(() => decide(context, id, decision)),
    get: (id) => read(() => getWrite(context, id)),
    list: (query) => read(() => listWrites(context, query)),
    events: (after, limit) => read(() => readEvents(context, after, limit)),
    close,
  };
}
