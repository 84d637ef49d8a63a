import type { RegisteredCertificate } from "./client-certificate.ts";
import type { EntraState } from "./entra-state.ts";

/** What a test has to know of the sign-in service to be a client of it. */
export interface EntraDetails {
  readonly origin: string;
  /** `<origin>/<tenant id>`, in place of `https://login.microsoftonline.com/<tenant id>`. */
  readonly authority: string;
  readonly tenantId: string;
  readonly tenantDomain: string;
  /** A second tenant, whose people have addresses `@customer.example` and which the app has no consent from. */
  readonly customerTenantId: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** A secret that is no longer valid. */
  readonly expiredClientSecret: string;
  readonly redirectUri: string;
  /** Everything registered for `clientId`; loopback fits at any port. */
  readonly redirectUris: readonly string[];
  readonly publicClientId: string;
  readonly publicRedirectUri: string;
  /** The certificate of `clientId` with its private key; made when first asked for. */
  readonly certificate: {
    readonly pem: string;
    readonly privateKeyPem: string;
    readonly thumbprintSha1: string;
    readonly thumbprintSha256: string;
  };
  /** Ends all refresh tokens and browser sessions of a person, as an administrator does (fact 153). */
  revokeSessions(email: string): void;
  /** Application permissions that an app is registered for from now on, such as `Automation.ReadWrite.All`; all of them before (fact 101). */
  registerPermissions(clientId: string, permissions: readonly string[]): void;
}

/** What a test gets to know, and to change, of the state of a sign-in service. */
export function entraDetails({
  origin,
  directory,
  registrations,
  consents,
  refreshTokens,
  sessions,
}: EntraState): EntraDetails {
  const { home, customer } = directory;
  const app = registrations.confidential;
  return {
    origin,
    authority: `${origin}/${home.id}`,
    tenantId: home.id,
    tenantDomain: home.domain,
    customerTenantId: customer.id,
    clientId: app.clientId,
    clientSecret: app.secret,
    expiredClientSecret: app.expiredSecret,
    redirectUri: "http://localhost/callback",
    redirectUris: app.redirectUris.map(({ uri }) => uri),
    publicClientId: registrations.public.clientId,
    publicRedirectUri: "http://localhost",
    get certificate() {
      const { pem, privateKeyPem, thumbprintSha1, thumbprintSha256 }: RegisteredCertificate = app.certificate();
      return { pem, privateKeyPem, thumbprintSha1, thumbprintSha256 };
    },
    revokeSessions(email) {
      const user = directory.user(email);
      refreshTokens.revokeOf(user.id);
      sessions.signOutEverywhere(user.id);
    },
    registerPermissions: (clientId, permissions) => consents.register(clientId, permissions),
  };
}
