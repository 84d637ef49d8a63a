import { StoreMisused } from "../../errors/store-misused.ts";
import type { CallLogStore, CallRecord } from "../../http/log/call-log.ts";
import { createLatch } from "../cells/checks.ts";
import { createKeyring } from "../sealing/keyring.ts";
import type { StoreKeys } from "../sealing/store-keys.ts";
import type { CallRows } from "./call-rows.ts";
import { fromRow, toEndingRow, toRow } from "./row-codec.ts";
import { openRequest, sealRequest } from "./sealed-request.ts";
import { WriteBehind } from "./write-behind.ts";

/** Options of every call log. */
export interface CallLogStoreOptions {
  /**
   * Keys that encrypt the requests stored with `replay: true`. Without keys no request is stored or read. Keep the
   * previous key as long as you keep calls of its time. @default none
   */
  readonly keys?: StoreKeys;
  /** Clock by which calls and repeats end, in epoch milliseconds. @default Date.now */
  readonly now?: () => number;
  /**
   * Longest time that an ending or a read waits in memory, so that several are written together; milliseconds. @default
   * 200
   */
  readonly flushMs?: number;
  /** Most entries that wait in memory while the storage fails. @default 10_000 */
  readonly maxBufferedEntries?: number;
}

/** A call log on the rows of an adapter; the same for all adapters. */
export function createCallLogStore(rows: CallRows, options: CallLogStoreOptions = {}): CallLogStore {
  const { keys, now = Date.now, flushMs = 200, maxBufferedEntries = 10_000 } = options;
  const keyring = keys && createKeyring(keys);
  const latch = createLatch();
  const writer = new WriteBehind((batch) => rows.write(batch), { flushMs, batchEntries: 250, maxBufferedEntries });

  const keyringOrThrow = (): NonNullable<typeof keyring> => {
    if (keyring) return keyring;
    throw new StoreMisused("The call log has no keys: give keys to keep requests for a repeat, and to open them.");
  };
  const seal = (record: CallRecord): Uint8Array | null =>
    record.request ? sealRequest(keyringOrThrow(), record, record.request) : null;
  const ready = async (): Promise<void> => {
    latch.check();
    await writer.flush();
  };

  return {
    async begin(record) {
      latch.check();
      await writer.now(toRow(record, seal(record)));
    },
    async end(id, ending) {
      latch.check();
      await writer.later({ ending: toEndingRow(id, ending) });
    },
    async add(record, ending) {
      latch.check();
      await writer.later({ row: toRow(record, seal(record), ending) });
    },
    flush: ready,
    async get(id) {
      await ready();
      const row = await rows.get(id);
      return row && fromRow(row);
    },
    async request(id) {
      await ready();
      const [row, sealed] = [await rows.get(id), await rows.sealed(id)];
      return row && sealed && openRequest(keyringOrThrow(), fromRow(row), sealed);
    },
    async *list(query = {}) {
      await ready();
      for await (const row of rows.list(query)) yield fromRow(row);
    },
    async replaceResend(id, revision, resend) {
      await ready();
      return rows.replaceResend({
        id,
        revision,
        resend: JSON.stringify(resend),
        busyUntilMs: resend.state === "sending" ? resend.deadlineAtMs : null,
      });
    },
    async prune(rule) {
      if (rule.beforeMs === undefined && rule.keepNewest === undefined)
        throw new StoreMisused("prune() needs beforeMs or keepNewest: without them it would forget everything.");
      const { keepNewest } = rule;
      if (keepNewest !== undefined && !(Number.isSafeInteger(keepNewest) && keepNewest >= 0))
        throw new StoreMisused("prune({ keepNewest }) takes a whole number, 0 or more.");
      await ready();
      return rows.prune(rule, now());
    },
    async close() {
      if (!latch.close()) return;
      try {
        await writer.flush();
      } finally {
        await rows.close();
      }
    },
  };
}
