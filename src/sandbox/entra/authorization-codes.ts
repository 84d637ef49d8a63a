import type { World } from "../core/service.ts";
import type { Tenant, User } from "./directory.ts";
import type { Redirect } from "./redirect-uris.ts";
import { EntraRefusal } from "./refusals.ts";
import type { RequestedScopes } from "./scopes.ts";

/** What a code stands for. */
export interface AuthorizationCode {
  readonly clientId: string;
  readonly tenant: Tenant;
  readonly user: User;
  readonly scopes: RequestedScopes;
  /** As the app sent it, and as the answer came there: the two differ by a slash where there is no path (fact 162). */
  readonly redirectUris: readonly string[];
  readonly redirectType: Redirect["type"];
  readonly nonce: string | undefined;
  /** S256 challenge. */
  readonly challenge: string | undefined;
  readonly claims: string | undefined;
  readonly issuedAtMs: number;
}

/** Fact 146. */
const lifetimeMs = 10 * 60_000;

/** Codes work once: an attempt that fails spends a code as well. */
export class AuthorizationCodes {
  readonly #codes = new Map<string, AuthorizationCode | "used">();
  readonly #world: World;
  readonly #newCode: () => string;

  constructor(world: World, newCode: () => string) {
    this.#world = world;
    this.#newCode = newCode;
  }

  issue(code: Omit<AuthorizationCode, "issuedAtMs">): string {
    const value = this.#newCode();
    this.#codes.set(value, { ...code, issuedAtMs: this.#world.clock.now() });
    return value;
  }

  /** Spends a code. */
  redeem(value: string): AuthorizationCode {
    const code = this.#codes.get(value);
    if (!code) throw new EntraRefusal("codeInvalid", "the code is unknown");
    if (code === "used") throw new EntraRefusal("codeUsed", "a second use");
    this.#codes.set(value, "used");
    const ageMs = this.#world.clock.now() - code.issuedAtMs;
    if (ageMs >= lifetimeMs * this.#world.scale.lifetime)
      throw new EntraRefusal("codeExpired", `${Math.floor(ageMs / 1000)} seconds old`);
    return code;
  }
}
