import type { GrantNotice } from "../errors/notice.ts";
import { OAuthConfigurationInvalid } from "../errors/oauth-configuration-invalid.ts";
import type { AccountKey } from "./account-key.ts";
import { accountName } from "./account-key.ts";
import type { ClientCredential, SecretSource } from "./credentials/client-authentication.ts";
import type { CertificateSource } from "./credentials/client-certificate.ts";
import { openCertificate } from "./credentials/client-certificate.ts";
import type { Provider } from "./provider.ts";
import type { RefreshSettings, Timing } from "./refresh/refresh-settings.ts";
import { defaultTiming } from "./refresh/refresh-settings.ts";
import { refuseDebug } from "./requests/refuse-debug.ts";
import { refusePlainHttp } from "./requests/refuse-plain-http.ts";
import type { Runtime } from "./runtime.ts";
import { randomText, systemRuntime } from "./runtime.ts";
import type { TokenStore } from "./token-store.ts";

/** What `new OAuthClient()` takes. */
export interface OAuthClientOptions {
  /** A preset: `entra(...)`, `exactOnline(...)`, `oauth2(...)`. */
  provider: Provider;
  clientId: string;
  /** The secret, or a function that fetches it. Give this, or `certificate`, or neither for a public client. */
  clientSecret?: SecretSource;
  certificate?: CertificateSource;
  /** Where grants live. All processes that use an account share one. */
  store: TokenStore;
  /**
   * The owner of the grant: a name of your choice, or a key. Without it, `exchange()` and `authorize()` find out who signed in,
   * and `forAccount()` makes the client of that person.
   * @default the application itself, for client credentials
   */
  account?: string | AccountKey;
  /** `authorization_code` for people, `client_credentials` for the application itself. @default "authorization_code" */
  grant?: "authorization_code" | "client_credentials";
  /** Where the provider sends the browser after the sign-in. @default "http://localhost" with a random port, in authorize() */
  redirectUri?: string;
  /** The address of your own login page, for `ReauthorizationRequired.signInUrl`. @default the provider's, when redirectUri is given */
  signInUrl?: string;
  /** `expiringSoon` is emitted when an unused refresh token expires within this many days. @default 7 */
  expiringSoonDays?: number;
  /**
   * Told when no token is to be had until a person does something, once for each grant; nobody waits for it.
   * `webhookNotifier()` of `erp-openapi/webhooks` is one. @default nobody is told
   */
  notify?: (notice: GrantNotice) => unknown;
  timing?: Partial<Timing>;
  /** Clock, random numbers and network; tests pass their own. @default those of the machine */
  runtime?: Partial<Runtime>;
}

/** The options, checked. */
export interface CheckedOptions {
  readonly settings: RefreshSettings;
  readonly account: string | undefined;
}

/**
 * Checks the options once.
 *
 * @throws {OAuthConfigurationInvalid} with what to change
 */
export function checkOptions(options: OAuthClientOptions): CheckedOptions {
  refuseDebug(process.env.DEBUG);
  const { provider, clientId, store } = options;
  if (typeof clientId !== "string" || !/^[\x21-\x7e]+$/.test(clientId)) {
    throw new OAuthConfigurationInvalid(
      'clientId is missing or has blanks: new OAuthClient({ provider, clientId: "…", store }).',
    );
  }
  const grantType = options.grant === "client_credentials" ? "application" : "person";
  const credential = credentialOf(options);
  if (grantType === "application") {
    if (provider.applicationsRefused !== undefined) throw new OAuthConfigurationInvalid(provider.applicationsRefused);
    if (credential.kind === "none")
      throw new OAuthConfigurationInvalid("Client credentials need clientSecret or certificate.");
  }
  const wrong = provider.checkScope?.(provider.scope, grantType);
  if (wrong !== undefined) throw new OAuthConfigurationInvalid(wrong);
  const runtime = { ...systemRuntime, ...monotonicOf(options.runtime), ...options.runtime };
  refuseClearText(provider);
  const timing = { ...defaultTiming, ...options.timing };
  if (timing.leaseMs <= timing.requestTimeoutMs) {
    throw new OAuthConfigurationInvalid(
      `timing.leaseMs (${timing.leaseMs}) has to be longer than timing.requestTimeoutMs (${timing.requestTimeoutMs}).`,
    );
  }
  return {
    settings: {
      provider,
      clientId,
      credential,
      grantType,
      store,
      runtime,
      timing,
      owner: `${process.pid}.${randomText(runtime, 6)}`,
    },
    account: accountOf(options, grantType),
  };
}

/** A caller's clock is the clock for everything, unless it comes with one that only goes forward. */
function monotonicOf(runtime: Partial<Runtime> | undefined): Partial<Runtime> {
  const now = runtime?.now;
  return now === undefined ? {} : { monotonic: () => now() };
}

/** Every address that a secret or a key travels to or from. */
function refuseClearText({ name, endpoints, identification }: Provider): void {
  for (const [use, address] of Object.entries(endpoints)) refusePlainHttp(`${name}: the ${use} endpoint`, address);
  if (identification.kind === "id-token") refusePlainHttp(`${name}: jwksUri`, identification.jwksUri);
  if (identification.kind === "exact-me") refusePlainHttp(`${name}: the address of current/Me`, identification.url);
}

function credentialOf(options: OAuthClientOptions): ClientCredential {
  if (options.clientSecret !== undefined && options.certificate !== undefined)
    throw new OAuthConfigurationInvalid("Give clientSecret or certificate, not both.");
  if (options.certificate !== undefined)
    return { kind: "certificate", certificate: openCertificate(options.certificate) };
  if (options.clientSecret !== undefined) return { kind: "secret", secret: options.clientSecret };
  return { kind: "none" };
}

function accountOf(options: OAuthClientOptions, grantType: "person" | "application"): string | undefined {
  const { account, provider, clientId } = options;
  if (account === "") throw new OAuthConfigurationInvalid("account is empty: name it, or leave it out.");
  if (typeof account === "string") return account;
  if (account !== undefined) return accountName(account);
  return grantType === "application"
    ? accountName({ provider: provider.name, tenant: provider.tenant, user: `app:${clientId}` })
    : undefined;
}
