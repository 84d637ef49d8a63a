/** Addresses of one provider. All can be overridden, so that a sandbox can stand in. */
export interface ProviderEndpoints {
  readonly authorization?: string;
  readonly token: string;
  readonly deviceAuthorization?: string;
  readonly revocation?: string;
  /** Where people or administrators consent for a whole tenant (fact 163). */
  readonly adminConsent?: string;
}

/** How the client finds out who signed in. */
export type Identification =
  | {
      readonly kind: "id-token";
      readonly jwksUri: string;
      /** Literal issuer; `{tenantid}` stands for the token's own `tid`. */
      readonly issuer: string;
      /** Claims that name tenant and user; without `tenant` the issuer's host is taken. */
      readonly tenantClaim?: string;
      readonly userClaim: string;
      /** Only this tenant may sign in; absent: any. */
      readonly requiredTenant?: string;
    }
  | { readonly kind: "exact-me"; readonly url: string; readonly country: string }
  | { readonly kind: "none" };

/** How often a refresh token of the provider can be used, and when it expires. */
export interface RefreshTokenRules {
  /** `single`: each use returns a new one and ends the old. `multiple`: the old one stays usable (fact 151). */
  readonly use: "single" | "multiple";
  /** Days after which an unused refresh token expires. Absent when unknown. */
  readonly idleDays?: number;
}

/** How long the provider's access tokens live, and when they can be refreshed. */
export interface AccessTokenRules {
  /** The longest lifetime that the provider ever issues; absent when unknown. */
  readonly longestSeconds?: number;
  /** Taken when an answer names no lifetime. */
  readonly assumedSeconds: number;
  /** A refresh is asked for when less than this is left. */
  readonly marginSeconds: number;
  /** The provider refuses a refresh while more than this is left (fact 15); absent: any time. */
  readonly refreshOnlyInLastSeconds?: number;
}

/** A provider as data. The presets make it; nothing else in the token layer knows a vendor. */
export interface Provider {
  readonly name: string;
  /** Tenant or site for account keys of applications. */
  readonly tenant: string;
  readonly endpoints: ProviderEndpoints;
  readonly accessTokens: AccessTokenRules;
  readonly refreshTokens: RefreshTokenRules;
  /** Client id and secret in the body, or by HTTP Basic. */
  readonly clientAuthentication: "body" | "basic";
  /** Whether the provider understands PKCE (fact 6: Exact does not). */
  readonly pkce: boolean;
  /** Whether a nonce is sent and expected in the id_token. */
  readonly nonce: boolean;
  /** Scopes when a call names none. */
  readonly scope: readonly string[];
  /** Scopes that go with every request for a person, such as `offline_access`. */
  readonly personScope: readonly string[];
  /** Whether `scope` goes with a refresh. */
  readonly scopeOnRefresh: boolean;
  /** Parameters of every sign-in URL. */
  readonly authorizationParameters: Readonly<Record<string, string>>;
  /** Where an application's own tokens are refused (fact 165): the sentence of the error. */
  readonly applicationsRefused?: string;
  /** Token calls that are allowed in a UTC day, for providers that say so (fact 18). */
  readonly tokenCallsPerDay?: number;
  /** Refusals that mean "your token is still valid", looked for in `error_description` (fact 16). */
  readonly notExpiredPattern?: RegExp;
  /** Refusals that mean "come again later" beside `temporarily_unavailable` and 429, in the texts or as `AADSTS<number>`. */
  readonly laterPattern?: RegExp;
  /** Refusals that mean "the refresh token is dead" beside `invalid_grant` (fact 19). */
  readonly deadGrantPattern?: RegExp;
  /** Turns a named resource into scopes; absent when the provider knows no resources. */
  readonly resourceScope?: (resource: string) => readonly string[];
  /** Says what is wrong with a set of scopes, or nothing. */
  readonly checkScope?: (scope: readonly string[], caller: "person" | "application") => string | undefined;
  readonly identification: Identification;
}
