import type { Grant, Intent, Lease } from "../../src/oauth/token-store.ts";

/** When tests begin, on the store's clock. */
export const startMs = Date.UTC(2026, 0, 5, 8);

/** A grant that can be told from others by its token. */
export function sampleGrant(token: string): Grant {
  return {
    version: 1,
    provider: "exact-online",
    clientId: "client-1",
    accessTokens: {
      "": { value: `access-${token}`, expiresAtMs: startMs + 600_000, issuedAtMs: startMs, tokenType: "bearer" },
    },
    refreshToken: `refresh-${token}`,
    refreshTokenReceivedAtMs: startMs,
    subject: { name: "Zoë" },
    authorizedAtMs: startMs,
    tokenCalls: { day: "2026-01-05", count: 3 },
  };
}

/** An intent that the lease allows. */
export function sampleIntent(lease: Lease, id: string, change: Partial<Intent> = {}): Intent {
  return {
    id,
    generation: 1,
    owner: lease.owner,
    fence: lease.fence,
    startedAtMs: startMs,
    deadlineMs: startMs + 30_000,
    refreshTokenHmac: "hmac",
    ...change,
  };
}
