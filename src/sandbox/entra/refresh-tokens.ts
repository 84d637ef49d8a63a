import type { World } from "../core/service.ts";
import type { Tenant, User } from "./directory.ts";
import { EntraRefusal } from "./refusals.ts";
import type { RequestedScopes } from "./scopes.ts";

/** What a refresh token stands for: a user and a client, not a resource (fact 151). */
export interface RefreshGrant {
  readonly clientId: string;
  readonly tenant: Tenant;
  readonly user: User;
  /** What a refresh gives that names nothing. */
  readonly scopes: RequestedScopes;
  readonly isSpa: boolean;
  /** When the chain of a single-page application began; its successors end with it. */
  readonly chainStartedAtMs: number;
}

interface Kept extends RefreshGrant {
  readonly issuedAtMs: number;
  usedAtMs: number;
}

const dayMs = 86_400_000;
/** Fact 151: 90 days after its last use, 24 hours for a single-page application. */
const idleMs = 90 * dayMs;
const spaMs = dayMs;

/** Refresh tokens; using one gives a new one and leaves the old one alive. */
export class RefreshTokens {
  readonly #grants = new Map<string, Kept>();
  readonly #revokedAtMs = new Map<string, number>();
  readonly #world: World;
  readonly #newToken: () => string;

  constructor(world: World, newToken: () => string) {
    this.#world = world;
    this.#newToken = newToken;
  }

  issue(grant: RefreshGrant): string {
    const value = this.#newToken();
    const nowMs = this.#world.clock.now();
    this.#grants.set(value, { ...grant, issuedAtMs: nowMs, usedAtMs: nowMs });
    return value;
  }

  /** The grant of a token that may be used now. */
  use(value: string, clientId: string): RefreshGrant {
    const grant = this.#grants.get(value);
    if (!grant || grant.clientId !== clientId)
      throw new EntraRefusal("codeInvalid", "the refresh token is unknown to this client", { suberror: "bad_token" });
    const nowMs = this.#world.clock.now();
    const { lifetime } = this.#world.scale;
    const revokedAtMs = this.#revokedAtMs.get(grant.user.id);
    if (revokedAtMs !== undefined && grant.issuedAtMs <= revokedAtMs)
      throw new EntraRefusal("sessionRevoked", grant.user.email);
    if (grant.isSpa && nowMs - grant.chainStartedAtMs >= spaMs * lifetime)
      throw new EntraRefusal("refreshOverSpa", new Date(grant.chainStartedAtMs).toISOString());
    if (nowMs - grant.usedAtMs >= idleMs * lifetime)
      throw new EntraRefusal("refreshInactive", new Date(grant.usedAtMs).toISOString());
    grant.usedAtMs = nowMs;
    return grant;
  }

  /** Every refresh token that a person has at this moment dies (fact 153). */
  revokeOf(userId: string): void {
    this.#revokedAtMs.set(userId, this.#world.clock.now());
  }
}
