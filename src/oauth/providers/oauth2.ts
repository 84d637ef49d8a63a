import { OAuthConfigurationInvalid } from "../../errors/oauth-configuration-invalid.ts";
import type { AccessTokenRules, Provider, RefreshTokenRules } from "../provider.ts";

/** What `oauth2()` takes. Only `tokenEndpoint` is needed for applications. */
export interface OAuth2Options {
  /** Part of the account keys. @default "oauth2" */
  name?: string;
  tokenEndpoint: string;
  authorizationEndpoint?: string;
  deviceAuthorizationEndpoint?: string;
  revocationEndpoint?: string;
  /** Both together make the client check id_tokens and take the account from them. */
  issuer?: string;
  jwksUri?: string;
  /** @default [] */
  scope?: readonly string[];
  /** Whether `scope` goes with every refresh. @default false */
  scopeOnRefresh?: boolean;
  /** @default "body" */
  clientAuthentication?: "body" | "basic";
  /** @default true */
  pkce?: boolean;
  /** The careful assumption is `single`. @default { use: "single" } */
  refreshTokens?: RefreshTokenRules;
  /** @default { assumedSeconds: 300, marginSeconds: 60 } */
  accessTokens?: Partial<AccessTokenRules>;
  /** Parameters of every sign-in URL. @default {} */
  authorizationParameters?: Readonly<Record<string, string>>;
}

/**
 * Any provider of OAuth 2.0.
 *
 * @example
 * ```ts
 * import { oauth2 } from "erp-openapi/oauth";
 * const provider = oauth2({ tokenEndpoint: "https://id.example.com/token", authorizationEndpoint: "https://id.example.com/auth" });
 * ```
 * @throws {OAuthConfigurationInvalid} when an endpoint is no URL, or only one of `issuer` and `jwksUri` is given
 * @see https://www.rfc-editor.org/rfc/rfc6749
 */
export function oauth2(options: OAuth2Options): Provider {
  for (const [name, value] of Object.entries(options)) {
    if (/Endpoint$|^jwksUri$/.test(name) && typeof value === "string" && !URL.canParse(value)) {
      throw new OAuthConfigurationInvalid(`oauth2({ ${name} }) has to be an absolute URL.`);
    }
  }
  const { issuer, jwksUri } = options;
  if ((issuer === undefined) !== (jwksUri === undefined)) {
    throw new OAuthConfigurationInvalid(
      "oauth2() checks id_tokens with issuer and jwksUri together: give both or none.",
    );
  }
  const scope = options.scope ?? [];
  const name = options.name ?? "oauth2";
  return {
    name,
    tenant: new URL(options.tokenEndpoint).host,
    endpoints: {
      token: options.tokenEndpoint,
      ...(options.authorizationEndpoint === undefined ? {} : { authorization: options.authorizationEndpoint }),
      ...(options.deviceAuthorizationEndpoint === undefined
        ? {}
        : { deviceAuthorization: options.deviceAuthorizationEndpoint }),
      ...(options.revocationEndpoint === undefined ? {} : { revocation: options.revocationEndpoint }),
    },
    accessTokens: { assumedSeconds: 300, marginSeconds: 60, ...options.accessTokens },
    refreshTokens: options.refreshTokens ?? { use: "single" },
    clientAuthentication: options.clientAuthentication ?? "body",
    pkce: options.pkce ?? true,
    nonce: issuer !== undefined && scope.includes("openid"),
    scope,
    personScope: [],
    scopeOnRefresh: options.scopeOnRefresh ?? false,
    authorizationParameters: options.authorizationParameters ?? {},
    identification:
      issuer !== undefined && jwksUri !== undefined
        ? { kind: "id-token", jwksUri, issuer, userClaim: "sub" }
        : { kind: "none" },
  };
}
