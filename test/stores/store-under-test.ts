import type { TokenStore } from "../../src/oauth/token-store.ts";
import type { Cells } from "../../src/stores/cells/cells.ts";
import type { StoreKeys } from "../../src/stores/sealing/store-keys.ts";
import { startMs } from "./samples.ts";

/** The data of one store, empty at first, and the ways into it that the contract needs. */
export interface StoreUnderTest {
  /** Opens the data as one more process would. */
  open(options?: { keys?: StoreKeys; now?: () => number }): TokenStore;
  /** The sealed records below the store. */
  readonly cells: Cells;
  /** Puts other bytes in the place of a record's newest revision, as a broken disk or an intruder does. */
  overwrite(id: string, bytes: Uint8Array): Promise<void>;
  remove(): Promise<void>;
}

/** Makes the data of one store. */
export type MakeStore = () => Promise<StoreUnderTest>;

export const key1 = Buffer.alloc(32, 1);
export const key2 = Buffer.alloc(32, 2).toString("base64");
export const keys: StoreKeys = { current: key1 };

/** A clock that a test moves. */
export function handClock(): { now(): number; advance(ms: number): void } {
  let nowMs = startMs;
  return { now: () => nowMs, advance: (ms) => void (nowMs += ms) };
}

/** All items of an async list. */
export async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}

/** Runs `work` on fresh data and removes it. */
export async function withStore(make: MakeStore, work: (under: StoreUnderTest) => Promise<void>): Promise<void> {
  const under = await make();
  try {
    await work(under);
  } finally {
    await under.remove();
  }
}
