import type { TokenStore } from "../../../src/oauth/token-store.ts";

/** Each breaks one promise of the interface, so that a campaign has something to find. */
const faults = {
  /** Everybody gets the lease and may send. */
  "no-coordination": (store) => ({
    acquireLease: async (account, owner, ttlMs) => ({
      account,
      owner,
      fence: 1,
      expiresAtMs: Number.MAX_SAFE_INTEGER - ttlMs,
    }),
    recordIntent: async () => true,
    journal: async () => [],
    releaseLease: async () => undefined,
    settleIntent: async () => undefined,
    read: store.read,
  }),
  /** Says that a grant was stored, and stores nothing. */
  "no-commit": () => ({ commit: async (_account, expected) => ({ committed: true, generation: expected + 1 }) }),
  /** Lets everybody have the lease, and hides what was sent and not answered. */
  "no-patience": (store) => ({
    acquireLease: async (account, owner, ttlMs) =>
      (await store.acquireLease(account, owner, ttlMs)) ?? {
        account,
        owner,
        fence: 1,
        expiresAtMs: Number.MAX_SAFE_INTEGER - ttlMs,
      },
    recordIntent: async (lease, intent) => (await store.recordIntent(lease, intent)) || true,
    journal: async (account) => (await store.journal(account)).filter((entry) => entry.outcome),
  }),
  /** Forgets to give leases back, and gives them for a day. */
  "stuck-lease": (store) => ({
    acquireLease: (account, owner) => store.acquireLease(account, owner, 86_400_000),
    releaseLease: async () => undefined,
  }),
} satisfies Record<string, (store: TokenStore) => Partial<TokenStore>>;

export type FaultName = keyof typeof faults;

/** The store with a fault. */
export function breakStore(store: TokenStore, fault: FaultName): TokenStore {
  return { ...store, ...faults[fault](store) };
}

export function isFaultName(name: string): name is FaultName {
  return Object.hasOwn(faults, name);
}
