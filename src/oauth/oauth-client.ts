import { OAuthConfigurationInvalid } from "../errors/oauth-configuration-invalid.ts";
import { withPart } from "../kit/hidden-part.ts";
import type { AccessToken } from "./access-token.ts";
import { type AccountKey, accountName, requireAccount } from "./account-key.ts";
import { type ClientParts, makeParts } from "./client-parts.ts";
import { describeGrant, type GrantStatus } from "./grant-status.ts";
import { checkLifetime, readIdleDays } from "./grants/lifetimes.ts";
import { importTokens } from "./import/import-tokens.ts";
import type { ImportedTokens } from "./import/imported-tokens.ts";
import { checkOptions, type OAuthClientOptions } from "./oauth-client-options.ts";
import type { OAuthEvents, OAuthListener } from "./oauth-events.ts";
import { dropUnsaved } from "./refresh/commit-answer.ts";
import type { RefreshSettings } from "./refresh/refresh-settings.ts";
import { revokeGrant } from "./requests/revoke-grant.ts";
import type { AuthorizationRequest, SignInOptions } from "./sign-in/authorization-request.ts";
import type { DevicePrompt } from "./sign-in/authorize-device.ts";
import { type AuthorizeOptions, authorizeHere } from "./sign-in/authorize-here.ts";
import type { PendingSignIn } from "./sign-in/pending-sign-in.ts";
import type { SignedIn } from "./sign-in/signed-in.ts";
import type { StoredSignIn } from "./sign-in/store-sign-in.ts";
import type { RefreshOptions, TokenOptions } from "./token-options.ts";
import { readTarget, type TokenTarget, type TokenTargetOptions, tokenScope } from "./token-target.ts";

const dayMs = 86_400_000;
const noOptions: TokenOptions = {};

/**
 * Provides valid access tokens for one account: from memory, from the store, or by one coordinated refresh.
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
 * @throws {OAuthConfigurationInvalid} when an option is missing or cannot work
 */
export class OAuthClient {
  /** Name of the account in the store; undefined until one is named. */
  readonly account: string | undefined;
  readonly #options: OAuthClientOptions;
  readonly #settings: RefreshSettings;
  readonly #defaultTarget: TokenTarget;
  #parts: ClientParts;

  constructor(options: OAuthClientOptions) {
    const checked = checkOptions(options);
    this.#options = options;
    this.#settings = checked.settings;
    this.account = checked.account;
    this.#defaultTarget = readTarget(checked.settings, noOptions);
    this.#parts = makeParts(checked, options);
    withPart(this, tokenScope, this.#defaultTarget.scope);
  }

  /** A client with the same options for another account. It shares listeners and pending sign-ins, but no tokens. */
  forAccount(account: string | AccountKey): OAuthClient {
    const name = typeof account === "string" ? account : accountName(account);
    const client = new OAuthClient({ ...this.#options, account: name });
    client.#parts = makeParts({ settings: client.#settings, account: name }, client.#options, this.#parts);
    return client;
  }

  /** Adds a listener for an event; returns a function that removes it. The call that causes the event waits for all listeners. */
  on<Name extends keyof OAuthEvents>(name: Name, listener: OAuthListener<Name>): () => void {
    return this.#parts.events.hub.on(name, listener);
  }

  /**
   * Whether a token is available without a new sign-in. Sends nothing.
   *
   * @throws {StoreUnavailable} when the store fails, or another error of the store
   */
  async hasToken(): Promise<boolean> {
    const { health } = await this.status();
    return health === "usable" || health === "waiting";
  }

  /**
   * Returns a valid access token: the one in memory while it lasts, else one from the store or by a refresh.
   *
   * @throws {ReauthorizationRequired} when a person has to sign in again
   * @throws {ConsentRequired} when consent is missing
   * @throws {ClientRejected} when the provider refuses the client's id or credential
   * @throws {OAuthConfigurationInvalid} when a setting cannot work, or the provider never issues tokens that live as long as `minTtlSeconds`
   * @throws {TokenLifetimeUnavailable} when such a token is not available yet; `availableAtMs` says when it is
   * @throws {TokenEndpointUnavailable} when the token endpoint cannot be reached or fails
   * @throws {TokenOutcomeUnknown} when the outcome of a token request is not known yet
   * @throws {StoreUnavailable} when the store fails, or another error of the store
   */
  async token(options: TokenOptions = noOptions): Promise<AccessToken> {
    const target = options === noOptions ? this.#defaultTarget : readTarget(this.#settings, options);
    const minTtlMs = (options.minTtlSeconds ?? this.#settings.provider.accessTokens.marginSeconds) * 1000;
    const inHand = this.#parts.tokens.inHand(target.key, minTtlMs);
    if (inHand) return inHand;
    checkLifetime(this.#settings.provider, minTtlMs);
    return this.#parts.tokens.obtain(target, minTtlMs, options);
  }

  /**
   * Requests new tokens now, within the provider's rules.
   *
   * @throws {ErpError} when `token()` would throw
   * @throws {RefreshTooEarly} when the provider would refuse it; nothing is sent
   */
  async refresh(options: RefreshOptions = {}): Promise<AccessToken> {
    return this.#parts.tokens.renew(readTarget(this.#settings, options), options.claims);
  }

  /**
   * Refreshes a grant that was not used for `idleDays`, so that its refresh token does not expire. Run it on a schedule.
   *
   * @throws {ErpError} when `refresh()` would throw
   */
  async keepAlive(
    options: { /** @default half of the days after which the provider ends it */ idleDays?: number } = {},
  ): Promise<{ refreshed: boolean; expiresAtMs: number | undefined }> {
    const idleDays = readIdleDays(this.#settings.provider, options.idleDays);
    const before = await this.#settings.store.read(this.#name());
    const nowMs = this.#settings.runtime.now();
    const idle =
      this.#settings.grantType === "person" &&
      nowMs - (before?.grant.refreshTokenReceivedAtMs ?? 0) >= idleDays * dayMs;
    if (idle) await this.refresh();
    const after = idle ? await this.#settings.store.read(this.#name()) : before;
    if (after) await this.#parts.events.warn(this.#name(), after);
    return { refreshed: idle, expiresAtMs: after?.grant.refreshTokenExpiresAtMs };
  }

  /**
   * For the HTTP layer: an API answered 401 to this token. The next `token()` reads the store again, and refreshes
   * where the provider allows it. Returns whether another token is available, so that a retry makes sense.
   */
  async markStale(value: string): Promise<boolean> {
    return this.#parts.tokens.reject(value);
  }

  /**
   * Signs a person in from a program on this machine: opens the browser, then waits for the callback or for a pasted address.
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
      {
        redirectUri,
        begin: (uri) => this.#parts.signIns.begin(uri, options),
        finish: (callbackUrl) => this.exchange(callbackUrl),
      },
      options,
    );
  }

  /**
   * Signs a person in on another device (RFC 8628): `show` gets the code to type in there.
   *
   * @throws {ErpError} when `authorize()` would throw
   */
  async authorizeDevice(
    show: (prompt: DevicePrompt) => void | Promise<void>,
    options: TokenTargetOptions = {},
  ): Promise<SignedIn> {
    return this.#signedIn(await this.#parts.signIns.onDevice(show, options));
  }

  /**
   * Begins a sign-in and returns its address. Keep `pending`, encrypted, when another process receives the callback.
   *
   * @throws {OAuthConfigurationInvalid} without a redirect URI or an authorization endpoint
   */
  authorizationUrl(options: SignInOptions = {}): AuthorizationRequest {
    if (this.#options.redirectUri === undefined)
      throw new OAuthConfigurationInvalid(
        'authorizationUrl() needs a redirect URI: new OAuthClient({ redirectUri: "https://…/callback" }).',
      );
    return this.#parts.signIns.begin(this.#options.redirectUri, options);
  }

  /**
   * Completes a sign-in: takes the address that the provider sent the browser to, and stores the grant.
   *
   * @throws {ErpError} when `authorize()` would throw
   */
  async exchange(callbackUrl: string, pending?: PendingSignIn): Promise<SignedIn> {
    return this.#signedIn(await this.#parts.signIns.exchange(callbackUrl, pending));
  }

  /**
   * Imports the tokens of another tool. Stop that tool first: two users of one refresh token lock each other out.
   *
   * @throws {OAuthConfigurationInvalid} when a grant is stored already and `replace` is not set
   */
  async importGrant(tokens: ImportedTokens, options: { /** @default false */ replace?: boolean } = {}): Promise<void> {
    this.#parts.tokens.drop();
    await importTokens(this.#settings, this.#name(), this.#defaultTarget.key, tokens, options.replace ?? false);
  }

  /**
   * Returns the state of the grant, without tokens.
   *
   * @throws {StoreUnavailable} when the store fails, or another error of the store
   */
  async status(): Promise<GrantStatus> {
    const { store, provider, grantType, runtime } = this.#settings;
    const stored = await store.read(this.#name());
    return describeGrant(this.#name(), stored, await store.journal(this.#name()), provider, grantType, runtime.now());
  }

  /**
   * Revokes the grant at the provider, then removes it from the store.
   *
   * @throws {OAuthConfigurationInvalid} without a revocation endpoint
   */
  async revoke(): Promise<void> {
    const stored = await this.#settings.store.read(this.#name());
    if (stored?.grant.refreshToken !== undefined)
      await revokeGrant(this.#settings, this.#name(), stored.grant.refreshToken);
    await this.forget();
  }

  /** Removes the grant from the store. At the provider it stays valid. */
  async forget(): Promise<void> {
    this.#parts.tokens.clear();
    dropUnsaved(this.#settings.store, this.#name());
    await this.#settings.store.forget(this.#name());
  }

  #name(): string {
    return requireAccount(this.account);
  }

  async #signedIn(end: StoredSignIn): Promise<SignedIn> {
    this.#parts.tokens.clear();
    await this.#parts.events.signedIn(end);
    return end.signedIn;
  }
}
