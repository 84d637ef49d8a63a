import type { DeliveryStore } from "../../webhooks/delivery-store.ts";

interface Kept {
  readonly claim: number;
  readonly untilMs: number;
  readonly handledAtMs: number | undefined;
}

/** Options of `memoryDeliveryStore()`. */
export interface MemoryDeliveryStoreOptions {
  /** Clock of leases in epoch milliseconds. @default Date.now */
  readonly now?: () => number;
}

/**
 * Records handled notifications in the memory of one process: for tests, and for receivers that may handle a
 * notification again after a restart.
 *
 * @example
 * ```ts
 * import { memoryDeliveryStore } from "erp-openapi/stores/memory";
 * const deliveries = memoryDeliveryStore();
 * console.log(await deliveries.begin("x", 60_000)); // { state: "yours", claim: 1 }
 * ```
 */
export function memoryDeliveryStore({ now = Date.now }: MemoryDeliveryStoreOptions = {}): DeliveryStore {
  const kept = new Map<string, Kept>();
  const own = (id: string, claim: number): Kept | undefined => {
    const found = kept.get(id);
    return found?.claim === claim && found.handledAtMs === undefined ? found : undefined;
  };
  return {
    async begin(id, leaseMs) {
      const found = kept.get(id);
      if (found?.handledAtMs !== undefined) return { state: "handled" };
      if (found && found.untilMs > now()) return { state: "busy", untilMs: found.untilMs };
      const claim = (found?.claim ?? 0) + 1;
      kept.set(id, { claim, untilMs: now() + leaseMs, handledAtMs: undefined });
      return { state: "yours", claim };
    },
    async finish(id, claim) {
      const found = own(id, claim);
      if (found) kept.set(id, { ...found, handledAtMs: now() });
      return found !== undefined;
    },
    async release(id, claim) {
      const found = own(id, claim);
      if (found) kept.set(id, { ...found, untilMs: 0 });
    },
    async prune(beforeMs) {
      const before = kept.size;
      for (const [id, { handledAtMs, untilMs }] of kept) if ((handledAtMs ?? untilMs) < beforeMs) kept.delete(id);
      return before - kept.size;
    },
    close: async () => kept.clear(),
  };
}
