import type { ClientCredential } from "../credentials/client-authentication.ts";
import type { Provider } from "../provider.ts";
import type { Runtime } from "../runtime.ts";
import type { TokenStore } from "../token-store.ts";

/** Times of the coordination between processes. */
export interface Timing {
  /** Connection, sending and answer of a token request. @default 20_000 */
  readonly requestTimeoutMs: number;
  /** Until then after its time a request counts as under way: a paused process may still store its answer. @default 5_000 */
  readonly deadlineGraceMs: number;
  /** How long a lease lives; longer than a request and its commit. @default 30_000 */
  readonly leaseMs: number;
  /** How long a call waits for others before it gives up. @default 60_000 */
  readonly waitForOthersMs: number;
  /** How often a waiting call looks again, on average. @default 100 */
  readonly pollMs: number;
}

export const defaultTiming: Timing = {
  requestTimeoutMs: 20_000,
  deadlineGraceMs: 5_000,
  leaseMs: 30_000,
  waitForOthersMs: 60_000,
  pollMs: 100,
};

/** What all calls of one client share. */
export interface RefreshSettings {
  readonly provider: Provider;
  readonly clientId: string;
  readonly credential: ClientCredential;
  readonly grantType: "person" | "application";
  readonly store: TokenStore;
  readonly runtime: Runtime;
  readonly timing: Timing;
  /** Names this process in leases and in the journal. */
  readonly owner: string;
}
