import type { TokenSource } from "../http/auth/auth.ts";
import type { OAuthClient } from "../oauth/oauth-client.ts";

/** An OAuthClient hands its token out as an object that does not print; a TokenSource gives the text. */
function isOAuthClient(auth: OAuthClient | TokenSource): auth is OAuthClient {
  return "keepAlive" in auth;
}

/** Makes of an OAuthClient what the HTTP chain asks for tokens. */
export function tokenSource(auth: OAuthClient | TokenSource): TokenSource {
  if (!isOAuthClient(auth)) return auth;
  return {
    token: async ({ claims }) => (await (claims === undefined ? auth.token() : auth.refresh({ claims }))).value,
    markStale: async (token) => {
      await auth.markStale(token);
    },
  };
}
