import { expect, onTestFinished } from "vitest";
import type { StoreKeys } from "../../../../src/stores/sealing/store-keys.ts";
import type { Enqueued, NewWrite, WriteEvent } from "../../../../src/writes/store/write-record.ts";
import type { SendTurn, Stored, WorkWish, WriteStore } from "../../../../src/writes/store/write-store.ts";
import { handClock } from "../../../stores/store-under-test.ts";

type Clock = ReturnType<typeof handClock>;
export type AnyStore = Omit<WriteStore<never, Stored>, "isTransaction" | "enqueueWithin">;

/** A transaction of a caller's, on the database of a store. */
export interface OwnTransaction {
  /** Stores a row of the caller's own. */
  order(number: string): Promise<void>;
  enqueue(write: NewWrite): Promise<Enqueued>;
  commit(): Promise<void>;
  rollback(): Promise<void>;
}

/** A database with the tables of a store, and of a shop. */
export interface StoreDatabase {
  /** Another store over the same data, as another process would open it. */
  open(keys?: StoreKeys): AnyStore;
  /** Changes columns of a write by hand, as `path = 'x'`. */
  change(id: string, columns: string): Promise<void>;
  begin(store: AnyStore): Promise<OwnTransaction>;
  orders(): Promise<string[]>;
  /** All that the database holds, as text. */
  dump(): Promise<string>;
}

export const leaseMs = 30_000;
export const wish: WorkWish = { services: ["exact"], leaseMs };
export const record = { ID: "r" };
export const refusal = { code: "API_BAD_REQUEST", reason: "the name is missing", status: 400 };

/** Makes a database, whose stores go by a clock. */
export type MakeDatabase = (clock: Clock) => Promise<StoreDatabase>;

/** How a test opens stores, and looks at them. */
export function makeBench(make: MakeDatabase) {
  const open = async () => {
    const clock = handClock();
    const database = await make(clock);
    const [store, other] = [database.open(), database.open()];
    onTestFinished(async () => {
      await store.close();
      await other.close();
    });
    return { clock, database, store, other };
  };
  const take = async (store: AnyStore): Promise<SendTurn> =>
    (await store.takeSend(wish)) ?? expect.fail("nothing is due");
  const stateOf = async (store: AnyStore, id: string) => (await store.get(id))?.state;
  const eventsOf = async (store: AnyStore, after?: string): Promise<WriteEvent[]> => store.events(after, 1000);
  const told = (events: readonly WriteEvent[]) => events.map(({ state, attempt }) => `${state} ${attempt}`);
  return { open, take, stateOf, eventsOf, told };
}

export type Bench = ReturnType<typeof makeBench>;
