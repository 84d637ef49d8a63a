import type { QuotaRecord } from "./quota-record.ts";
import type { QuotaStore } from "./quota-store.ts";

/** How many updates pass between two searches for records that expired. */
const sweepEvery = 1000;

/**
 * A quota store for one process. Atomic, because `change` is synchronous and nothing else runs meanwhile.
 *
 * @param now clock in epoch milliseconds, by which expired records are removed
 */
export function createMemoryQuotaStore(now: () => number = Date.now): QuotaStore & { readonly size: number } {
  const records = new Map<string, QuotaRecord>();
  let updates = 0;

  const sweep = (): void => {
    const nowMs = now();
    for (const [key, record] of records) if (record.expiresAtMs <= nowMs) records.delete(key);
  };

  return {
    update(keys, change) {
      if (++updates % sweepEvery === 0) sweep();
      const before = keys.map((key) => records.get(key));
      const { records: after, result } = change(before);
      for (const [index, key] of keys.entries()) {
        const record = after[index];
        if (record === before[index]) continue;
        if (record === undefined) records.delete(key);
        else records.set(key, record);
      }
      return result;
    },
    async close() {
      records.clear();
    },
    get size() {
      return records.size;
    },
  };
}
