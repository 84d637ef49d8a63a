import type { EntraCall } from "./entra-call.ts";
import { issuerOf } from "./issue-tokens.ts";

/** The discovery document of a tenant (OpenID Connect Discovery 1.0 section 3). Where the user decides on the tenant, the issuer is a template. */
export function answerDiscovery({ state, version, segment }: EntraCall): Response {
  const tenant = state.directory.tenant(segment);
  const at = `${state.origin}/${tenant?.id ?? segment}`;
  const path = version === "v1" ? "oauth2" : "oauth2/v2.0";
  return Response.json({
    issuer: issuerOf(state.origin, tenant?.id ?? "{tenantid}", version),
    authorization_endpoint: `${at}/${path}/authorize`,
    token_endpoint: `${at}/${path}/token`,
    device_authorization_endpoint: `${at}/${path}/devicecode`,
    end_session_endpoint: `${at}/${path}/logout`,
    jwks_uri: version === "v1" ? `${at}/discovery/keys` : `${at}/discovery/v2.0/keys`,
    response_types_supported: ["code"],
    response_modes_supported: ["query", "fragment", "form_post"],
    subject_types_supported: ["pairwise"],
    id_token_signing_alg_values_supported: ["RS256"],
    scopes_supported: ["openid", "profile", "email", "offline_access"],
    token_endpoint_auth_methods_supported: ["client_secret_post", "private_key_jwt", "client_secret_basic"],
    claims_supported: [
      "sub",
      "iss",
      "aud",
      "exp",
      "iat",
      "nonce",
      "tid",
      "oid",
      "name",
      "preferred_username",
      "email",
      "ver",
    ],
    code_challenge_methods_supported: ["S256"],
    request_uri_parameter_supported: false,
  });
}

/** What MSAL asks before it trusts an authority that it does not know. */
export function answerInstanceDiscovery({ state }: EntraCall): Response {
  const host = new URL(state.origin).host;
  return Response.json({
    tenant_discovery_endpoint: `${state.origin}/${state.directory.home.id}/v2.0/.well-known/openid-configuration`,
    "api-version": "1.1",
    metadata: [{ preferred_network: host, preferred_cache: host, aliases: [host] }],
  });
}

/** The keys that id_tokens are signed with. */
export function answerKeys({ state }: EntraCall): Response {
  return Response.json(state.signingKey.jwks());
}
