import { TokenEndpointUnavailable } from "../errors/token-endpoint-unavailable.ts";
import { TokenLifetimeUnavailable } from "../errors/token-lifetime-unavailable.ts";
import { TokenOutcomeUnknown } from "../errors/token-outcome-unknown.ts";
import { AccessToken } from "./access-token.ts";
import { requireAccount } from "./account-key.ts";
import type { GrantEvents } from "./grant-events.ts";
import type { TokenNeed } from "./grants/token-need.ts";
import { judgeGrant } from "./grants/token-need.ts";
import { ensureGrant } from "./refresh/ensure-grant.ts";
import type { EnsuredGrant, SignInUrl } from "./refresh/ensured-grant.ts";
import { shareFlight } from "./refresh/flights.ts";
import type { RefreshSettings } from "./refresh/refresh-settings.ts";
import type { TokenOptions } from "./token-options.ts";
import type { TokenTarget } from "./token-target.ts";

/** A token that is still good for that long goes on when the provider cannot be asked. */
const lastResortMs = 5_000;

/** The access tokens of one account: those in hand, and how another is had. */
export class AccountTokens {
  /** Access tokens in hand, by what they are for. */
  readonly #tokens = new Map<string, AccessToken>();
  /** Tokens that an API refused, by what they are for. */
  readonly #rejected = new Map<string, string>();
  readonly #settings: RefreshSettings;
  readonly #account: string | undefined;
  readonly #events: GrantEvents;
  readonly #signInUrl: SignInUrl;

  constructor(settings: RefreshSettings, account: string | undefined, events: GrantEvents, signInUrl: SignInUrl) {
    this.#settings = settings;
    this.#account = account;
    this.#events = events;
    this.#signInUrl = signInUrl;
  }

  /** A token in hand that lives long enough, without a look at the store. */
  inHand(key: string, minTtlMs: number): AccessToken | undefined {
    const token = this.#tokens.get(key);
    const leftMs = token ? token.expiresAtMs - this.#settings.runtime.now() : 0;
    return leftMs > 0 && leftMs >= minTtlMs && minTtlMs >= 0 ? token : undefined;
  }

  /** A token from the store or by a refresh; with `wait`, as late as it takes. */
  async obtain(target: TokenTarget, minTtlMs: number, options: TokenOptions): Promise<AccessToken> {
    for (;;) {
      try {
        const need: TokenNeed = {
          ...target,
          minTtlMs,
          isMargin: options.minTtlSeconds === undefined,
          rejected: this.#rejected.get(target.key),
        };
        return this.#remember(target.key, await this.#fly(need));
      } catch (error) {
        if (options.wait && error instanceof TokenLifetimeUnavailable) {
          await this.#settings.runtime.sleep(Math.max(1, error.availableAtMs - this.#settings.runtime.now()));
          continue;
        }
        const token = options.minTtlSeconds === undefined ? await this.#lastResort(target.key, error) : undefined;
        if (token) return token;
        throw error;
      }
    }
  }

  /** A token that is newer than what is stored now. */
  async renew(target: TokenTarget, claims: string | undefined): Promise<AccessToken> {
    const stored = await this.#settings.store.read(this.#name());
    const need: TokenNeed = { ...target, minTtlMs: 0, newerThan: stored?.generation ?? 0, claims };
    return this.#remember(need.key, await this.#fly(need));
  }

  /** Forgets a token that an API refused. Answers whether the store has or allows another. */
  async reject(value: string): Promise<boolean> {
    const { store, provider, grantType, runtime } = this.#settings;
    const stored = await store.read(this.#name());
    const keys = new Set([...this.#tokens].filter(([, token]) => token.value === value).map(([key]) => key));
    for (const [key, token] of Object.entries(stored?.grant.accessTokens ?? {}))
      if (token.value === value) keys.add(key);
    let better = keys.size === 0;
    for (const key of keys) {
      this.#tokens.delete(key);
      this.#rejected.set(key, value);
      const need = { key, scope: [], minTtlMs: 0, rejected: value };
      const verdict = judgeGrant(stored, need, provider, grantType, runtime.now());
      better ||= verdict.kind === "send" || (verdict.kind === "use" && verdict.token.value !== value);
    }
    return better;
  }

  /** Lets go of what is in hand: another grant took over, and refusals of the old one's tokens say nothing about it. */
  clear(): void {
    this.#tokens.clear();
    this.#rejected.clear();
  }

  /** Lets go of what is in hand, and keeps what an API refused. */
  drop(): void {
    this.#tokens.clear();
  }

  #name(): string {
    return requireAccount(this.#account);
  }

  /** The margin is ours: while the provider cannot be asked, a token within it is still valid. */
  async #lastResort(key: string, error: unknown): Promise<AccessToken | undefined> {
    if (!(error instanceof TokenEndpointUnavailable) && !(error instanceof TokenOutcomeUnknown)) return undefined;
    const token = (await this.#settings.store.read(this.#name()))?.grant.accessTokens[key];
    const good =
      token &&
      token.value !== this.#rejected.get(key) &&
      token.expiresAtMs - this.#settings.runtime.now() > lastResortMs;
    return good ? new AccessToken(token) : undefined;
  }

  #remember(key: string, { token }: EnsuredGrant): AccessToken {
    if (this.#rejected.get(key) !== token.value) this.#rejected.delete(key);
    const accessToken = new AccessToken(token);
    this.#tokens.set(key, accessToken);
    return accessToken;
  }

  /** One shared promise for all who need the same of an account, in this process. */
  #fly(need: TokenNeed): Promise<EnsuredGrant> {
    const { store, clientId, provider } = this.#settings;
    const purpose = JSON.stringify([provider.endpoints.token, clientId, need]);
    const account = this.#name();
    return shareFlight(
      store,
      account,
      purpose,
      () => ensureGrant(this.#settings, account, need, this.#signInUrl),
      (flight) => this.#tell(need.key, flight),
    );
  }

  /** Tells the listeners how a flight ended; the token is in hand before, so that they may ask for it. */
  async #tell(key: string, flight: Promise<EnsuredGrant>): Promise<EnsuredGrant> {
    const account = this.#name();
    try {
      const ensured = await flight;
      this.#remember(key, ensured);
      await this.#events.ensured(account, ensured);
      return ensured;
    } catch (error) {
      await this.#events.failed(account, error);
      throw error;
    }
  }
}
