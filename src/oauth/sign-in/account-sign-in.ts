import type { OAuthClientOptions } from "../oauth-client-options.ts";
import type { RefreshSettings } from "../refresh/refresh-settings.ts";
import { readTarget, type TokenTargetOptions } from "../token-target.ts";
import { AuthorizationRequest, buildAuthorizationUrl, type SignInOptions } from "./authorization-request.ts";
import { authorizeDevice, type DevicePrompt } from "./authorize-device.ts";
import { exchangeCode } from "./exchange-code.ts";
import { type PendingSignIn, type PendingSignIns, startSignIn } from "./pending-sign-in.ts";
import type { StoredSignIn } from "./store-sign-in.ts";

/** The sign-ins of one account, or of any user: each begins with an address or a code and ends with a stored grant. */
export class AccountSignIn {
  /** Shared with the clients of other accounts that were made from the same one. */
  readonly pending: PendingSignIns;
  readonly #settings: RefreshSettings;
  readonly #account: string | undefined;
  readonly #options: Pick<OAuthClientOptions, "redirectUri" | "signInUrl">;

  constructor(
    pending: PendingSignIns,
    settings: RefreshSettings,
    account: string | undefined,
    options: Pick<OAuthClientOptions, "redirectUri" | "signInUrl">,
  ) {
    this.pending = pending;
    this.#settings = settings;
    this.#account = account;
    this.#options = options;
  }

  /** The address to send a browser to. */
  begin(redirectUri: string, options: SignInOptions): AuthorizationRequest {
    const { provider, clientId, runtime } = this.#settings;
    const pending = startSignIn(redirectUri, readTarget(this.#settings, options).scope, runtime);
    const url = buildAuthorizationUrl(provider, clientId, pending, options);
    this.pending.add(pending);
    return new AuthorizationRequest(url, pending);
  }

  /** What a callback brings, stored. */
  exchange(callbackUrl: string, pending: PendingSignIn | undefined): Promise<StoredSignIn> {
    return exchangeCode(this.#settings, {
      callbackUrl,
      pendingSignIns: this.pending,
      pending,
      account: this.#account,
      keyOf: (scope) => readTarget(this.#settings, { scope }).key,
    });
  }

  /** A sign-in on another device, where `show` gets the code to type in. */
  onDevice(show: (prompt: DevicePrompt) => void | Promise<void>, options: TokenTargetOptions): Promise<StoredSignIn> {
    return authorizeDevice(this.#settings, { ...readTarget(this.#settings, options), account: this.#account, show });
  }

  /** Where a person signs in again: the app's own page, else the provider's, where the client knows enough for it. */
  url(): string | undefined {
    const { redirectUri, signInUrl } = this.#options;
    if (signInUrl !== undefined) return signInUrl;
    const possible = redirectUri !== undefined && this.#settings.provider.endpoints.authorization !== undefined;
    return possible ? this.begin(redirectUri, {}).url : undefined;
  }
}
