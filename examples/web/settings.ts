// What the three web examples are given: who the app is, and where. In production the store is stores/postgres.
import { createWebHandlers, entra, OAuthClient, type TokenStore, type WebHandlers } from "erp-openapi/oauth";

export interface Settings {
  /** Where the browser comes back to, as registered: https://app.example.com/callback */
  redirectUri: string;
  tenant: string;
  clientId: string;
  clientSecret: string;
  /** At least 32 characters, from a vault. */
  cookieKey: string;
  store: TokenStore;
  /** Addresses of a sandbox, for tests. */
  authority?: string;
  businessCentral?: string;
}

/** The client of whoever signs in, and the handlers that sign them in. */
export function signIn({ redirectUri, tenant, clientId, clientSecret, cookieKey, store, authority }: Settings): {
  client: OAuthClient;
  handlers: WebHandlers;
} {
  const provider = entra({ tenant, resource: "business-central", ...(authority !== undefined && { authority }) });
  const client = new OAuthClient({ provider, clientId, clientSecret, redirectUri, store });
  return { client, handlers: createWebHandlers({ client, redirectUri, cookieKeys: { current: cookieKey } }) };
}
