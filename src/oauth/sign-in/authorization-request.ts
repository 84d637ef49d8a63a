import { OAuthConfigurationInvalid } from "../../errors/oauth-configuration-invalid.ts";
import { inspectSymbol } from "../inspect-symbol.ts";
import type { Provider } from "../provider.ts";
import { scopeParameter } from "../refresh/grant-parameters.ts";
import type { PendingSignIn } from "./pending-sign-in.ts";
import { challengeOf } from "./pending-sign-in.ts";

/** Options of a sign-in. */
export interface SignInOptions {
  /** Entra: login, none, consent or select_account (fact 149). */
  prompt?: string;
  /** User name to fill in on the sign-in form. */
  loginHint?: string;
  /** A resource of the preset whose token the sign-in brings; the others come by `token({ resource })`. */
  resource?: string;
  /** Scopes instead of the preset's. */
  scope?: readonly string[];
  /** Entra's claims challenge, from `ReauthorizationRequired.claims`. */
  claims?: string;
  /** Further parameters that the provider understands, such as `domain_hint`. They cannot replace the ones set here. */
  parameters?: Readonly<Record<string, string>>;
}

/** A sign-in that was begun: its address, and what `exchange()` needs when another process gets the callback. */
export class AuthorizationRequest {
  /** Where the person signs in. */
  readonly url: string;
  readonly #pending: PendingSignIn;

  constructor(url: string, pending: PendingSignIn) {
    this.url = url;
    this.#pending = pending;
  }

  /** State and verifier, for a sealed cookie or the like. Holds a secret: never log it. */
  get pending(): PendingSignIn {
    return this.#pending;
  }

  toJSON(): { url: string } {
    return { url: this.url };
  }

  [inspectSymbol](): string {
    return `AuthorizationRequest { url: ${JSON.stringify(this.url)} }`;
  }
}

/**
 * The address of the sign-in form.
 *
 * @throws {OAuthConfigurationInvalid} when the provider has none
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-4.1.1
 */
export function buildAuthorizationUrl(
  provider: Provider,
  clientId: string,
  pending: PendingSignIn,
  options: SignInOptions,
): string {
  if (provider.endpoints.authorization === undefined) {
    throw new OAuthConfigurationInvalid(
      `${provider.name} has no authorization endpoint: give authorizationEndpoint to sign people in.`,
    );
  }
  const url = new URL(provider.endpoints.authorization);
  const parameters: Record<string, string> = {
    ...provider.authorizationParameters,
    ...(options.prompt === undefined ? {} : { prompt: options.prompt }),
    ...(options.loginHint === undefined ? {} : { login_hint: options.loginHint }),
    ...(options.claims === undefined ? {} : { claims: options.claims }),
    ...options.parameters,
    response_type: "code",
    client_id: clientId,
    redirect_uri: pending.redirectUri,
    ...scopeParameter([...pending.scope, ...provider.personScope]),
    state: pending.state,
    ...(provider.pkce ? { code_challenge: challengeOf(pending.codeVerifier), code_challenge_method: "S256" } : {}),
    ...(provider.nonce ? { nonce: pending.nonce } : {}),
  };
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return url.href;
}
