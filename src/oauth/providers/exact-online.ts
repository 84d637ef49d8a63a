import { OAuthConfigurationInvalid } from "../../errors/oauth-configuration-invalid.ts";
import type { Provider } from "../provider.ts";

/** Sites of Exact Online; app registrations and users belong to one of them (fact 2). */
export const exactCountries = {
  nl: "https://start.exactonline.nl",
  be: "https://start.exactonline.be",
  de: "https://start.exactonline.de",
  fr: "https://start.exactonline.fr",
  es: "https://start.exactonline.es",
  uk: "https://start.exactonline.co.uk",
  us: "https://start.exactonline.com",
} as const;

/** A site of Exact Online. */
export type ExactCountry = keyof typeof exactCountries;

/** What `exactOnline()` takes. */
export interface ExactOnlineOptions {
  /** The site where the app is registered. */
  country: ExactCountry;
  /** Another origin than the country's, such as a sandbox. */
  origin?: string;
  /** Shows the sign-in form even when a session is alive (fact 3). @default false */
  forceLogin?: boolean;
}

/**
 * Exact Online: single-use refresh tokens, access tokens of 600 s, no refresh before the last 30 of them.
 *
 * @example
 * ```ts
 * import { exactOnline } from "erp-openapi/oauth";
 * const provider = exactOnline({ country: "nl" });
 * ```
 * @throws {OAuthConfigurationInvalid} for an unknown country or an origin that is no origin
 * @see facts 1-27 of specs/behaviour.md
 */
export function exactOnline(options: ExactOnlineOptions): Provider {
  const site: string | undefined = exactCountries[options.country];
  if (site === undefined) {
    throw new OAuthConfigurationInvalid(`exactOnline({ country }) knows ${Object.keys(exactCountries).join(", ")}.`);
  }
  const given = options.origin ?? site;
  if (!URL.canParse(given))
    throw new OAuthConfigurationInvalid("exactOnline({ origin }) has to be an origin such as http://127.0.0.1:8080.");
  const { origin } = new URL(given);
  return {
    name: "exact-online",
    tenant: options.country,
    endpoints: { authorization: `${origin}/api/oauth2/auth`, token: `${origin}/api/oauth2/token` },
    // Facts 10, 15: 600 s, and a refresh from 30 s before the end with no upper end.
    accessTokens: { longestSeconds: 600, assumedSeconds: 600, marginSeconds: 30, refreshOnlyInLastSeconds: 30 },
    // Facts 11, 13.
    refreshTokens: { use: "single", idleDays: 30 },
    clientAuthentication: "body",
    pkce: false,
    nonce: false,
    scope: [],
    personScope: [],
    scopeOnRefresh: false,
    authorizationParameters: options.forceLogin ? { force_login: "1" } : {},
    applicationsRefused: "Exact Online gives no tokens to applications (fact 6): sign a person in with authorize().",
    tokenCallsPerDay: 200,
    notExpiredPattern: /access_token not expired/i,
    // Fact 18: other limits are told with the same words and the same error value.
    laterPattern: /rate limit exceeded/i,
    deadGrantPattern: /old refresh token used|refresh token expired/i,
    identification: {
      kind: "exact-me",
      url: `${origin}/api/v1/current/Me?$select=UserID,UserName,FullName,Email`,
      country: options.country,
    },
  };
}
