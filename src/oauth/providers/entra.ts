import { OAuthConfigurationInvalid } from "../../errors/oauth-configuration-invalid.ts";
import type { Provider } from "../provider.ts";
import type { EntraCloud, EntraResourceName } from "./entra-resources.ts";
import { entraAudience, entraClouds } from "./entra-resources.ts";
import { checkEntraScope } from "./entra-scope.ts";

/** What `entra()` takes. */
export interface EntraOptions {
  /** Tenant id or domain; for people also `organizations` or `common`. */
  tenant: string;
  /** @default "public" */
  cloud?: EntraCloud;
  /** The resource whose `/.default` scope is asked for. Give this or `scope`. */
  resource?: EntraResourceName | (string & {});
  /** Scopes with their resource, such as `https://api.businesscentral.dynamics.com/Financials.ReadWrite.All`. */
  scope?: string | readonly string[];
  /** Another authority than the cloud's, such as a sandbox; with the tenant behind it or without. */
  authority?: string;
  /** Issuer of id_tokens, when it is not the authority's own. `{tenantid}` stands for the tenant. */
  issuer?: string;
}

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Names that stand for many tenants: for people only (fact 165). */
const manyTenants = ["common", "organizations", "consumers"];

/**
 * Microsoft Entra ID v2: refresh tokens that serve several resources and may be used more than once.
 *
 * @example
 * ```ts
 * import { entra } from "erp-openapi/oauth";
 * const provider = entra({ tenant: "contoso.onmicrosoft.com", resource: "business-central" });
 * ```
 * @throws {OAuthConfigurationInvalid} when tenant, resource or scope cannot work
 * @see facts 99-107, 146-166, 177-179 of specs/behaviour.md
 */
export function entra(options: EntraOptions): Provider {
  const cloud = options.cloud ?? "public";
  const { tenant } = options;
  if (!/^[a-z0-9][a-z0-9.-]*$/i.test(tenant)) {
    throw new OAuthConfigurationInvalid("entra({ tenant }) has to be a tenant id, a domain, organizations or common.");
  }
  if ((options.resource === undefined) === (options.scope === undefined)) {
    throw new OAuthConfigurationInvalid(
      'entra() needs either resource or scope: entra({ tenant, resource: "business-central" }).',
    );
  }
  const given = (options.authority ?? entraClouds[cloud].authority).replace(/\/+$/, "");
  // Portals show an authority with the tenant behind it.
  const authority = given.endsWith(`/${tenant}`) ? given.slice(0, -tenant.length - 1) : given;
  if (!URL.canParse(authority)) throw new OAuthConfigurationInvalid("entra({ authority }) has to be a URL.");
  const resourceScope = (resource: string): readonly string[] => [`${entraAudience(resource, cloud)}/.default`];
  const scope = options.resource === undefined ? splitScope(options.scope ?? []) : resourceScope(options.resource);
  const base = `${authority}/${tenant}`;
  return {
    name: "entra",
    tenant,
    endpoints: {
      authorization: `${base}/oauth2/v2.0/authorize`,
      token: `${base}/oauth2/v2.0/token`,
      deviceAuthorization: `${base}/oauth2/v2.0/devicecode`,
      adminConsent: `${authority}/${tenant === "common" ? "organizations" : tenant}/v2.0/adminconsent`,
    },
    // Fact 154: 60-90 min, with continuous access evaluation up to 28 h.
    accessTokens: { longestSeconds: 28 * 3600, assumedSeconds: 3600, marginSeconds: 300 },
    // Fact 151.
    refreshTokens: { use: "multiple", idleDays: 90 },
    clientAuthentication: "body",
    pkce: true,
    nonce: true,
    scope,
    // Fact 150: without offline_access no refresh token, without openid no id_token.
    personScope: ["openid", "profile", "offline_access"],
    scopeOnRefresh: true,
    authorizationParameters: {},
    ...(manyTenants.includes(tenant)
      ? {
          applicationsRefused: `Entra gives no tokens to applications at "${tenant}" (fact 165): entra({ tenant }) has to name the tenant.`,
        }
      : {}),
    // Fact 157: the same request again and again; a new sign-in would be one more of them.
    laterPattern: /\bAADSTS50196\b/,
    resourceScope,
    checkScope: checkEntraScope,
    identification: {
      kind: "id-token",
      jwksUri: `${base}/discovery/v2.0/keys`,
      issuer: options.issuer ?? `${authority}/{tenantid}/v2.0`,
      tenantClaim: "tid",
      userClaim: "oid",
      ...(guid.test(tenant) ? { requiredTenant: tenant.toLowerCase() } : {}),
    },
  };
}

function splitScope(scope: string | readonly string[]): readonly string[] {
  return typeof scope === "string" ? scope.split(/\s+/).filter(Boolean) : scope;
}
