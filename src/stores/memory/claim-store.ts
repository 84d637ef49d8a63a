import type { ClaimHold, ClaimStore } from "../../clients/claims/claim-store.ts";

interface Kept {
  readonly owner: string;
  readonly fence: number;
  readonly untilMs: number;
  readonly sendUntilMs: number | undefined;
}

/** Options of `memoryClaimStore()`. */
export interface MemoryClaimStoreOptions {
  /** Clock of the claims in epoch milliseconds. @default Date.now */
  readonly now?: () => number;
}

/**
 * Stores claims in the memory of one process: for tests. The calls of one process take turns without any store.
 *
 * @example
 * ```ts
 * import { memoryClaimStore } from "erp-openapi/stores/memory";
 * const claims = memoryClaimStore();
 * console.log(await claims.take("x", { owner: "me", leaseMs: 30_000, settleMs: 60_000 })); // { state: "yours", fence: 1 }
 * ```
 */
export function memoryClaimStore({ now = Date.now }: MemoryClaimStoreOptions = {}): ClaimStore {
  const kept = new Map<string, Kept>();
  const own = (key: string, { owner, fence }: ClaimHold): Kept | undefined => {
    const found = kept.get(key);
    return found?.owner === owner && found.fence === fence ? found : undefined;
  };
  return {
    async take(key, { owner, leaseMs, settleMs }) {
      const found = kept.get(key);
      const freeAtMs = Math.max(found?.untilMs ?? 0, (found?.sendUntilMs ?? -settleMs) + settleMs);
      if (freeAtMs > now()) return { state: "busy", forMs: freeAtMs - now() };
      const fence = (found?.fence ?? 0) + 1;
      kept.set(key, { owner, fence, untilMs: now() + leaseMs, sendUntilMs: undefined });
      return { state: "yours", fence };
    },
    async keep(key, hold, leaseMs) {
      const found = own(key, hold);
      if (!found || found.sendUntilMs !== undefined) return false;
      kept.set(key, { ...found, untilMs: now() + leaseMs });
      return true;
    },
    async announce(key, hold, sendMs, settleMs) {
      const found = own(key, hold);
      if (!found) return false;
      const sendUntilMs = now() + sendMs;
      kept.set(key, { ...found, untilMs: sendUntilMs + settleMs, sendUntilMs });
      return true;
    },
    async release(key, hold) {
      const found = own(key, hold);
      if (found) kept.set(key, { ...found, owner: "", untilMs: 0, sendUntilMs: undefined });
    },
    async prune(beforeMs) {
      const before = kept.size;
      for (const [key, { untilMs, sendUntilMs = 0 }] of kept)
        if (Math.max(untilMs, sendUntilMs) < beforeMs) kept.delete(key);
      return before - kept.size;
    },
    close: async () => kept.clear(),
  };
}
