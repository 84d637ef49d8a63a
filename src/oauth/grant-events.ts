import { ReauthorizationRequired } from "../errors/reauthorization-required.ts";
import type { OAuthEventHub } from "./oauth-events.ts";
import type { EnsuredGrant } from "./refresh/ensured-grant.ts";
import type { Runtime } from "./runtime.ts";
import type { StoredSignIn } from "./sign-in/store-sign-in.ts";
import type { StoredGrant } from "./token-store.ts";

const dayMs = 86_400_000;

/** Tells the listeners what becomes of one account's grant. Whoever tells waits for all of them. */
export class GrantEvents {
  /** Shared with the clients of other accounts that were made from the same one. */
  readonly hub: OAuthEventHub;
  readonly #runtime: Runtime;
  readonly #soonMs: number;
  /** Generation whose coming death was told. */
  #warnedOf = 0;

  constructor(hub: OAuthEventHub, runtime: Runtime, expiringSoonDays = 7) {
    this.hub = hub;
    this.#runtime = runtime;
    this.#soonMs = expiringSoonDays * dayMs;
  }

  /** A sign-in stored its grant. */
  async signedIn({ signedIn: { account, generation }, stored }: StoredSignIn): Promise<void> {
    const expiresAtMs = stored.grant.refreshTokenExpiresAtMs;
    await this.hub.emit("refreshed", { account, generation, by: "sign-in", expiresAtMs });
  }

  /** A grant answered a need, with new tokens or with those that were stored. */
  async ensured(account: string, { stored, refreshed }: EnsuredGrant): Promise<void> {
    const { generation, grant } = stored;
    const expiresAtMs = grant.refreshTokenExpiresAtMs;
    if (refreshed) await this.hub.emit("refreshed", { account, generation, by: "refresh", expiresAtMs });
    await this.warn(account, stored);
  }

  /** A grant could not answer a need. */
  async failed(account: string, error: unknown): Promise<void> {
    if (error instanceof ReauthorizationRequired) await this.hub.emit("reauthorizationRequired", { account, error });
  }

  /** Tells once for each generation that its refresh token expires soon. */
  async warn(account: string, { generation, grant }: StoredGrant): Promise<void> {
    const expiresAtMs = grant.refreshTokenExpiresAtMs;
    if (expiresAtMs === undefined || this.#warnedOf === generation) return;
    if (expiresAtMs - this.#runtime.now() > this.#soonMs) return;
    this.#warnedOf = generation;
    await this.hub.emit("expiringSoon", { account, generation, expiresAtMs });
  }
}
