import type { World } from "../../core/service.ts";
import type { AppRegistration } from "../registration.ts";
import type { Person } from "./person.ts";
import { secretText } from "./secret-text.ts";

const dayMs = 86_400_000;

/** Real lifetimes; `world.scale.lifetime` shrinks them. */
const codeMs = 180_000;
export const accessTokenMs = 600_000;
const refreshAfterMs = 570_000;
const idleMs = 30 * dayMs;

/** Token requests per app and user in a day (fact 18). */
const callsPerDay = 200;

/** A failure of the token endpoint: HTTP 400 with this body (fact 19). */
export class GrantRefusal extends Error {
  readonly error: string;
  readonly reason: string | undefined;

  constructor(error: string, description: string, reason?: string) {
    super(description);
    this.error = error;
    this.reason = reason;
  }
}

/** What a successful token request answers. */
export interface TokenPair {
  readonly accessToken: string;
  readonly refreshToken: string;
  readonly lifetimeSeconds: number;
}

interface Chain {
  readonly app: AppRegistration;
  readonly person: Person;
  issuedAtMs: number;
  dead: boolean;
}

interface Code {
  readonly app: AppRegistration;
  readonly person: Person;
  readonly redirectUri: string;
  readonly expiresAtMs: number;
}

/** US-format date and time as in the vendor's refusals (fact 19). */
function usDate(ms: number): string {
  return new Date(ms).toLocaleString("en-US", { timeZone: "UTC" }).replace(",", "");
}

const stale = (): GrantRefusal =>
  new GrantRefusal("invalid_grant", "Token is not allowed because of invalid or empty chainId");

/** Codes and refresh tokens: one chain for each app and user, every refresh token good for one use (facts 7–20). */
export class Grants {
  readonly #world: World;
  readonly #codes = new Map<string, Code>();
  readonly #chains = new Map<string, Chain>();
  readonly #refreshTokens = new Map<string, { chain: Chain; spent: boolean }>();
  readonly #calls = new Map<string, { day: number; used: number }>();
  #made = 0;

  constructor(world: World) {
    this.#world = world;
  }

  /** A code for an app and a person who consented. */
  issueCode(app: AppRegistration, person: Person, redirectUri: string): string {
    const code = secretText(this.#world, `exact/code/${this.#made++}`, "stampNL001", 640);
    this.#codes.set(code, {
      app,
      person,
      redirectUri,
      expiresAtMs: this.#world.clock.now() + codeMs * this.#world.scale.lifetime,
    });
    return code;
  }

  /** Exchanges a code; it works once (fact 7). A new sign-in ends the older chain of the same app and user (fact 14). */
  exchangeCode(app: AppRegistration, code: string, redirectUri: string): TokenPair {
    const found = this.#codes.get(code);
    this.#codes.delete(code);
    if (!found || found.app !== app || this.#world.clock.now() >= found.expiresAtMs) throw stale();
    if (found.redirectUri !== redirectUri)
      throw new GrantRefusal("invalid_grant", "redirect_uri is not the one of the authorization request");
    this.#countCall(app, found.person);
    const name = `${app.clientId}/${found.person.id}`;
    const older = this.#chains.get(name);
    if (older) older.dead = true;
    const chain = { app, person: found.person, issuedAtMs: 0, dead: false };
    this.#chains.set(name, chain);
    return this.#issue(chain);
  }

  /** Exchanges a refresh token for the next pair (facts 11–17). */
  refresh(app: AppRegistration, refreshToken: string): TokenPair {
    const found = this.#refreshTokens.get(refreshToken);
    if (!found || found.chain.app !== app) throw stale();
    const { chain, spent } = found;
    this.#countCall(app, chain.person);
    if (spent) {
      // Fact 12: whoever uses an old token loses the chain as well.
      chain.dead = true;
      throw new GrantRefusal("invalid_grant", "Old refresh token used");
    }
    if (chain.dead) throw stale();
    const nowMs = this.#world.clock.now();
    const { lifetime } = this.#world.scale;
    const deadAtMs = chain.issuedAtMs + idleMs * lifetime;
    if (nowMs >= deadAtMs)
      throw new GrantRefusal(
        "invalid_request",
        `The refresh token expired at ${usDate(deadAtMs)} and it is now ${usDate(nowMs)}`,
      );
    if (nowMs < chain.issuedAtMs + refreshAfterMs * lifetime) {
      const description = "Rate limit exceeded: access_token not expired";
      throw new GrantRefusal("access_denied", description, `TooEarlyToRefreshTokens: ${description}`);
    }
    found.spent = true;
    return this.#issue(chain);
  }

  #countCall(app: AppRegistration, person: Person): void {
    const name = `${app.clientId}/${person.id}`;
    const day = Math.floor(this.#world.clock.now() / dayMs);
    const calls = this.#calls.get(name);
    const used = calls?.day === day ? calls.used : 0;
    if (used >= Math.max(1, Math.floor(callsPerDay * this.#world.scale.quota)))
      throw new GrantRefusal("access_denied", "Rate limit exceeded: token requests of a day");
    this.#calls.set(name, { day, used: used + 1 });
  }

  #issue(chain: Chain): TokenPair {
    const { clock, scale, tokens } = this.#world;
    const number = this.#made++;
    const accessToken = secretText(this.#world, `exact/access/${number}`, "stampNL001", 480).replace(
      /[^A-Za-z0-9]/g,
      "-",
    );
    const refreshToken = secretText(this.#world, `exact/refresh/${number}`, "stampNL001", 320);
    const lifetimeMs = accessTokenMs * scale.lifetime;
    chain.issuedAtMs = clock.now();
    this.#refreshTokens.set(refreshToken, { chain, spent: false });
    tokens.issue(accessToken, {
      issuer: "exact",
      audience: this.#world.origins.exact,
      clientId: chain.app.clientId,
      tenantId: "exact",
      user: chain.person,
      scopes: chain.app.scopes,
      issuedAtMs: clock.now(),
      expiresAtMs: clock.now() + lifetimeMs,
    });
    return { accessToken, refreshToken, lifetimeSeconds: lifetimeMs / 1000 };
  }
}
