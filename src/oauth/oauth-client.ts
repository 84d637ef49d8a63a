import { OAuthConfigurationInvalid } from "../errors/oauth-configuration-invalid.ts";
import { ReauthorizationRequired } from "../errors/reauthorization-required.ts";
import { TokenEndpointUnavailable } from "../errors/token-endpoint-unavailable.ts";
import { TokenLifetimeUnavailable } from "../errors/token-lifetime-unavailable.ts";
import { TokenOutcomeUnknown } from "../errors/token-outcome-unknown.ts";
import { AccessToken } from "./access-token.ts";
import type { AccountKey } from "./account-key.ts";
import { accountName } from "./account-key.ts";
import type { GrantStatus } from "./grant-status.ts";
import { describeGrant } from "./grant-status.ts";
import type { TokenNeed } from "./grants/token-need.ts";
import { judgeGrant } from "./grants/token-need.ts";
import { importTokens } from "./import/import-tokens.ts";
import type { ImportedTokens } from "./import/imported-tokens.ts";
import type { OAuthClientOptions } from "./oauth-client-options.ts";
import { checkOptions } from "./oauth-client-options.ts";
import type { OAuthEvents, OAuthListener } from "./oauth-events.ts";
import { OAuthEventHub } from "./oauth-events.ts";
import { dropUnsaved } from "./refresh/commit-answer.ts";
import { ensureGrant } from "./refresh/ensure-grant.ts";
import type { EnsuredGrant } from "./refresh/ensured-grant.ts";
import { shareFlight } from "./refresh/flights.ts";
import type { RefreshSettings } from "./refresh/refresh-settings.ts";
import { revokeGrant } from "./requests/revoke-grant.ts";
import type { SignInOptions } from "./sign-in/authorization-request.ts";
import { AuthorizationRequest, buildAuthorizationUrl } from "./sign-in/authorization-request.ts";
import type { DevicePrompt } from "./sign-in/authorize-device.ts";
import { authorizeDevice } from "./sign-in/authorize-device.ts";
import type { AuthorizeOptions } from "./sign-in/authorize-here.ts";
import { authorizeHere } from "./sign-in/authorize-here.ts";
import { exchangeCode } from "./sign-in/exchange-code.ts";
import type { PendingSignIn } from "./sign-in/pending-sign-in.ts";
import { PendingSignIns, startSignIn } from "./sign-in/pending-sign-in.ts";
import type { SignedIn } from "./sign-in/signed-in.ts";
import type { StoredSignIn } from "./sign-in/store-sign-in.ts";
import type { StoredGrant } from "./token-store.ts";
import type { TokenTarget, TokenTargetOptions } from "./token-target.ts";
import { readTarget } from "./token-target.ts";

/** What `token()` takes. */
export interface TokenOptions extends TokenTargetOptions {
  /** How long the token has to live at least. @default the preset's margin: 30 s at Exact Online, 300 s at Entra */
  minTtlSeconds?: number;
  /** Waits instead of throwing `TOKEN_LIFETIME_UNAVAILABLE`. @default false */
  wait?: boolean;
}

/** What `refresh()` takes. */
export interface RefreshOptions extends TokenTargetOptions {
  /** Entra's claims challenge, decoded from `WWW-Authenticate` (fact 164). */
  claims?: string;
}

/** A token that is still good for that long goes on when the provider cannot be asked. */
const lastResortMs = 5_000;
const dayMs = 86_400_000;
const noOptions: TokenOptions = {};

/**
 * Gives access tokens that are valid, for one account: from memory, from the store, or by one coordinated refresh.
 *
 * @example
 * ```ts
 * import { OAuthClient, exactOnline } from "erp-openapi/oauth";
 * import type { TokenStore } from "erp-openapi/oauth";
 * declare const store: TokenStore;
 * const client = new OAuthClient({
 *   provider: exactOnline({ country: "nl" }),
 *   clientId: "…",
 *   clientSecret: () => process.env.EXACT_SECRET ?? "",
 *   redirectUri: "https://app.example.com/callback",
 *   account: "bookkeeping",
 *   store,
 * });
 * const { value } = await client.token({ minTtlSeconds: 20 });
 * ```
 * Errors of the constructor: `OAUTH_CONFIGURATION_INVALID`.
 */
export class OAuthClient {
  /** Name of the account in the store; undefined until one is named. */
  readonly account: string | undefined;
  readonly #options: OAuthClientOptions;
  readonly #settings: RefreshSettings;
  readonly #defaultTarget: TokenTarget;
  /** Access tokens in hand, by what they are for. */
  readonly #tokens = new Map<string, AccessToken>();
  /** Tokens that an API refused, by what they are for. */
  readonly #rejected = new Map<string, string>();
  #events = new OAuthEventHub();
  #pendingSignIns: PendingSignIns;
  /** Generation whose coming death was told. */
  #warnedOf = 0;

  constructor(options: OAuthClientOptions) {
    const { settings, account } = checkOptions(options);
    this.#options = options;
    this.#settings = settings;
    this.account = account;
    this.#defaultTarget = readTarget(settings, noOptions);
    this.#pendingSignIns = new PendingSignIns(settings.runtime);
  }

  /** A client with the same options for another account. It shares listeners and pending sign-ins, but no tokens. */
  forAccount(account: string | AccountKey): OAuthClient {
    const client = new OAuthClient({
      ...this.#options,
      account: typeof account === "string" ? account : accountName(account),
    });
    client.#events = this.#events;
    client.#pendingSignIns = this.#pendingSignIns;
    return client;
  }

  /** Adds a listener for an event of a grant; returns a function that removes it. The call that causes the event waits for all listeners. */
  on<Name extends keyof OAuthEvents>(name: Name, listener: OAuthListener<Name>): () => void {
    return this.#events.on(name, listener);
  }

  /**
   * Whether a token can be had without a person. Sends nothing.
   *
   * @throws {StoreUnavailable} when the store fails, or another error of the store
   */
  async hasToken(): Promise<boolean> {
    const { health } = await this.status();
    return health === "usable" || health === "waiting";
  }

  /**
   * A valid access token.
   *
   * @throws {ReauthorizationRequired} when a person has to sign in again
   * @throws {ConsentRequired} when consent is missing
   * @throws {ClientRejected} when the provider refuses the client's id or credential
   * @throws {OAuthConfigurationInvalid} when a setting cannot work, or when the provider never gives such a lifetime
   * @throws {TokenLifetimeUnavailable} when such a lifetime cannot be had yet
   * @throws {TokenEndpointUnavailable} when the token endpoint gave no answer that helps
   * @throws {TokenOutcomeUnknown} when nobody knows yet what came of a token request
   * @throws {StoreUnavailable} when the store fails, or another error of the store
   */
  async token(options: TokenOptions = noOptions): Promise<AccessToken> {
    const target = options === noOptions ? this.#defaultTarget : readTarget(this.#settings, options);
    const { accessTokens } = this.#settings.provider;
    const minTtlMs = (options.minTtlSeconds ?? accessTokens.marginSeconds) * 1000;
    const inHand = this.#tokens.get(target.key);
    const leftMs = inHand ? inHand.expiresAtMs - this.#settings.runtime.now() : 0;
    if (inHand && leftMs > 0 && leftMs >= minTtlMs && minTtlMs >= 0) return inHand;
    if (!(minTtlMs >= 0)) throw new OAuthConfigurationInvalid("minTtlSeconds has to be 0 or more.");
    if (accessTokens.longestSeconds !== undefined && minTtlMs > accessTokens.longestSeconds * 1000) {
      throw new OAuthConfigurationInvalid(
        `minTtlSeconds is ${minTtlMs / 1000}, and ${this.#settings.provider.name} never gives a token more than ${accessTokens.longestSeconds} s: ask for less, and again during the work.`,
      );
    }
    return this.#obtain(target, minTtlMs, options);
  }

  /**
   * New tokens now, within the provider's rules.
   *
   * @throws {ErpError} in the cases of `token()`
   * @throws {RefreshTooEarly} when the provider would refuse; nothing is sent then
   */
  async refresh(options: RefreshOptions = {}): Promise<AccessToken> {
    const { store } = this.#settings;
    const stored = await store.read(this.#name());
    const need: TokenNeed = {
      ...readTarget(this.#settings, options),
      minTtlMs: 0,
      newerThan: stored?.generation ?? 0,
      claims: options.claims,
    };
    return this.#remember(need.key, await this.#fly(need));
  }

  /**
   * Refreshes a grant that was not used for `idleDays`, so that its refresh token does not expire. Run it on a schedule.
   *
   * @throws {ErpError} in the cases of `refresh()`
   */
  async keepAlive(
    options: { /** @default half of the days after which the provider ends it */ idleDays?: number } = {},
  ): Promise<{ refreshed: boolean; expiresAtMs: number | undefined }> {
    const limitDays = this.#settings.provider.refreshTokens.idleDays;
    const idleDays = options.idleDays ?? (limitDays ?? 14) / 2;
    if (!(idleDays >= 0) || (limitDays !== undefined && idleDays >= limitDays)) {
      throw new OAuthConfigurationInvalid(
        `keepAlive({ idleDays }) has to be 0 or more${limitDays === undefined ? "" : ` and less than ${limitDays}, after which the grant is dead`}.`,
      );
    }
    const before = await this.#settings.store.read(this.#name());
    const nowMs = this.#settings.runtime.now();
    const idle =
      this.#settings.grantType === "person" &&
      nowMs - (before?.grant.refreshTokenReceivedAtMs ?? 0) >= idleDays * dayMs;
    if (idle) await this.refresh();
    const after = idle ? await this.#settings.store.read(this.#name()) : before;
    if (after) await this.#warn(after);
    return { refreshed: idle, expiresAtMs: after?.grant.refreshTokenExpiresAtMs };
  }

  /**
   * For the HTTP layer: an API answered 401 to this token. The next `token()` reads the store again and refreshes
   * where the provider allows it. Answers whether another token can be had, that is whether a retry makes sense.
   */
  async markStale(value: string): Promise<boolean> {
    const { store, provider, grantType, runtime } = this.#settings;
    const stored = await store.read(this.#name());
    const keys = new Set([...this.#tokens].filter(([, token]) => token.value === value).map(([key]) => key));
    for (const [key, token] of Object.entries(stored?.grant.accessTokens ?? {}))
      if (token.value === value) keys.add(key);
    let better = keys.size === 0;
    for (const key of keys) {
      this.#tokens.delete(key);
      this.#rejected.set(key, value);
      const verdict = judgeGrant(
        stored,
        { key, scope: [], minTtlMs: 0, rejected: value },
        provider,
        grantType,
        runtime.now(),
      );
      better ||= verdict.kind === "send" || (verdict.kind === "use" && verdict.token.value !== value);
    }
    return better;
  }

  /**
   * Signs a person in from a command line: opens the browser, waits on this machine or for a pasted address.
   *
   * @throws {SignInFailed} when the sign-in did not succeed
   * @throws {ConsentRequired} when consent is missing
   * @throws {ClientRejected} when the provider refuses the client's id or credential
   * @throws {OAuthConfigurationInvalid} when a setting cannot work
   * @throws {StoreUnavailable} when the store fails, or another error of the store
   */
  async authorize(options: AuthorizeOptions = {}): Promise<SignedIn> {
    const redirectUri = this.#options.redirectUri ?? "http://localhost";
    return authorizeHere(
      { redirectUri, begin: (uri) => this.#begin(uri, options), finish: (callbackUrl) => this.exchange(callbackUrl) },
      options,
    );
  }

  /**
   * Signs a person in on another device: `show` gets the code to type in.
   *
   * @throws {ErpError} in the cases of `authorize()`
   */
  async authorizeDevice(
    show: (prompt: DevicePrompt) => void | Promise<void>,
    options: TokenTargetOptions = {},
  ): Promise<SignedIn> {
    return this.#signedIn(
      await authorizeDevice(this.#settings, { ...readTarget(this.#settings, options), account: this.account, show }),
    );
  }

  /**
   * Begins a sign-in. Keep `pending` (sealed) when another process gets the callback.
   *
   * @throws {OAuthConfigurationInvalid} without a redirect URI or an authorization endpoint
   */
  authorizationUrl(options: SignInOptions = {}): AuthorizationRequest {
    if (this.#options.redirectUri === undefined)
      throw new OAuthConfigurationInvalid(
        'authorizationUrl() needs a redirect URI: new OAuthClient({ redirectUri: "https://…/callback" }).',
      );
    return this.#begin(this.#options.redirectUri, options);
  }

  /**
   * Ends a sign-in with the address that the provider sent the browser to, and stores the grant.
   *
   * @throws {ErpError} in the cases of `authorize()`
   */
  async exchange(callbackUrl: string, pending?: PendingSignIn): Promise<SignedIn> {
    const keyOf = (scope: readonly string[]): string => readTarget(this.#settings, { scope }).key;
    return this.#signedIn(
      await exchangeCode(this.#settings, {
        callbackUrl,
        pendingSignIns: this.#pendingSignIns,
        pending,
        account: this.account,
        keyOf,
      }),
    );
  }

  /**
   * Takes over the tokens of another tool; stop that tool first, since a refresh token has one user.
   *
   * @throws {OAuthConfigurationInvalid} when a grant is stored already and `replace` is not set
   */
  async importGrant(tokens: ImportedTokens, options: { /** @default false */ replace?: boolean } = {}): Promise<void> {
    this.#tokens.clear();
    await importTokens(this.#settings, this.#name(), this.#defaultTarget.key, tokens, options.replace ?? false);
  }

  /**
   * What is known of the grant; holds no token.
   *
   * @throws {StoreUnavailable} when the store fails, or another error of the store
   */
  async status(): Promise<GrantStatus> {
    const { store, provider, grantType, runtime } = this.#settings;
    const stored = await store.read(this.#name());
    return describeGrant(this.#name(), stored, await store.journal(this.#name()), provider, grantType, runtime.now());
  }

  /**
   * Ends the grant at the provider, then here.
   *
   * @throws {OAuthConfigurationInvalid} without a revocation endpoint
   */
  async revoke(): Promise<void> {
    const stored = await this.#settings.store.read(this.#name());
    if (stored?.grant.refreshToken !== undefined)
      await revokeGrant(this.#settings, this.#name(), stored.grant.refreshToken);
    await this.forget();
  }

  /** Removes the grant from the store; at the provider it goes on. */
  async forget(): Promise<void> {
    this.#tokens.clear();
    this.#rejected.clear();
    dropUnsaved(this.#settings.store, this.#name());
    await this.#settings.store.forget(this.#name());
  }

  #name(): string {
    if (this.account === undefined)
      throw new OAuthConfigurationInvalid(
        'No account is named: new OAuthClient({ account: "…" }), or client.forAccount(signedIn.account).',
      );
    return this.account;
  }

  #begin(redirectUri: string, options: SignInOptions): AuthorizationRequest {
    const target = readTarget(this.#settings, options);
    const pending = startSignIn(redirectUri, target.scope, this.#settings.runtime);
    const url = buildAuthorizationUrl(this.#settings.provider, this.#settings.clientId, pending, options);
    this.#pendingSignIns.add(pending);
    return new AuthorizationRequest(url, pending);
  }

  async #signedIn({ signedIn, stored }: StoredSignIn): Promise<SignedIn> {
    this.#tokens.clear();
    this.#rejected.clear();
    await this.#events.emit("refreshed", {
      account: signedIn.account,
      generation: signedIn.generation,
      by: "sign-in",
      expiresAtMs: stored.grant.refreshTokenExpiresAtMs,
    });
    return signedIn;
  }

  async #obtain(target: TokenTarget, minTtlMs: number, options: TokenOptions): Promise<AccessToken> {
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
      () => ensureGrant(this.#settings, account, need, () => this.#signInUrl()),
      (flight) => this.#tell(need.key, flight),
    );
  }

  /** Tells the listeners how a flight ended; the token is in hand before, so that they may ask for it. */
  async #tell(key: string, flight: Promise<EnsuredGrant>): Promise<EnsuredGrant> {
    const account = this.#name();
    try {
      const ensured = await flight;
      this.#remember(key, ensured);
      const { generation, grant } = ensured.stored;
      if (ensured.refreshed)
        await this.#events.emit("refreshed", {
          account,
          generation,
          by: "refresh",
          expiresAtMs: grant.refreshTokenExpiresAtMs,
        });
      await this.#warn(ensured.stored);
      return ensured;
    } catch (error) {
      if (error instanceof ReauthorizationRequired)
        await this.#events.emit("reauthorizationRequired", { account, error });
      throw error;
    }
  }

  async #warn({ generation, grant }: StoredGrant): Promise<void> {
    const expiresAtMs = grant.refreshTokenExpiresAtMs;
    const soonMs = (this.#options.expiringSoonDays ?? 7) * dayMs;
    if (
      expiresAtMs === undefined ||
      this.#warnedOf === generation ||
      expiresAtMs - this.#settings.runtime.now() > soonMs
    )
      return;
    this.#warnedOf = generation;
    await this.#events.emit("expiringSoon", { account: this.#name(), generation, expiresAtMs });
  }

  #signInUrl(): string | undefined {
    const { redirectUri, signInUrl } = this.#options;
    if (signInUrl !== undefined) return signInUrl;
    const possible = redirectUri !== undefined && this.#settings.provider.endpoints.authorization !== undefined;
    return possible ? this.#begin(redirectUri, {}).url : undefined;
  }
}
