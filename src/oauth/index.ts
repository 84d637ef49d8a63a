// The contract of "erp-openapi/oauth". The coordination itself (refresh/, requests/) is not exported.

export type { BodyFailure } from "../kit/node-listener/bounded-body.ts";
export {
  type NodeExchange,
  type NodeIncoming,
  type NodeListener,
  type NodeOutgoing,
  toNodeListener,
  type WebHandler,
} from "../kit/node-listener/open-listener.ts";
export type { NodeListenerOptions } from "../kit/node-listener/to-node-listener.ts";
export { AccessToken } from "./access-token.ts";
export type { AccountKey } from "./account-key.ts";
export { accountName } from "./account-key.ts";
export type { SecretSource } from "./credentials/client-authentication.ts";
export type { CertificateSource, NodeCertificate, NodePrivateKey } from "./credentials/client-certificate.ts";
export type { GrantStatus } from "./grant-status.ts";
export type { ImportedTokens } from "./import/imported-tokens.ts";
export { readImportedTokens } from "./import/imported-tokens.ts";
export { OAuthClient } from "./oauth-client.ts";
export type { OAuthClientOptions } from "./oauth-client-options.ts";
export type { OAuthEvents, OAuthListener } from "./oauth-events.ts";
export type { AccessTokenRules, Identification, Provider, ProviderEndpoints, RefreshTokenRules } from "./provider.ts";
export type { EntraOptions } from "./providers/entra.ts";
export { entra } from "./providers/entra.ts";
export type { EntraCloud, EntraResourceName } from "./providers/entra-resources.ts";
export { businessCentralAudience, dataverse, entraClouds } from "./providers/entra-resources.ts";
export type { ExactCountry, ExactOnlineOptions } from "./providers/exact-online.ts";
export { exactCountries, exactOnline } from "./providers/exact-online.ts";
export type { OAuth2Options } from "./providers/oauth2.ts";
export { oauth2 } from "./providers/oauth2.ts";
export type { Timing } from "./refresh/refresh-settings.ts";
export type { Runtime } from "./runtime.ts";
export type { AdminConsentOptions } from "./sign-in/admin-consent.ts";
export { adminConsentUrl, checkAdminConsent } from "./sign-in/admin-consent.ts";
export type { SignInOptions } from "./sign-in/authorization-request.ts";
export { AuthorizationRequest } from "./sign-in/authorization-request.ts";
export type { DevicePrompt } from "./sign-in/authorize-device.ts";
export type { AuthorizeOptions } from "./sign-in/authorize-here.ts";
export type { BrowserOpener } from "./sign-in/open-browser.ts";
export type { PendingSignIn } from "./sign-in/pending-sign-in.ts";
export type { SignedIn } from "./sign-in/signed-in.ts";
export type { RefreshOptions, TokenOptions } from "./token-options.ts";
export type {
  Grant,
  Intent,
  IntentOutcome,
  JournalEntry,
  Lease,
  StoredAccessToken,
  StoredGrant,
  TokenStore,
} from "./token-store.ts";
export type { TokenTargetOptions } from "./token-target.ts";
export type { CookieKeys } from "./web/sealed-cookie.ts";
export type { Sessions } from "./web/sessions.ts";
export type { WebHandlerOptions, WebHandlers } from "./web/web-handlers.ts";
export { createWebHandlers } from "./web/web-handlers.ts";

// What the signatures above name.

export type { ErpError, ErpErrorOptions } from "../errors/erp-error.ts";
export type { ErrorCode } from "../errors/error-codes.ts";
export type { GrantNotice } from "../errors/notice.ts";
export type { ProviderDetails } from "../errors/provider-details.ts";
export type {
  AttemptEvidence,
  ReauthorizationRequired,
  ReauthorizationRequiredOptions,
} from "../errors/reauthorization-required.ts";
