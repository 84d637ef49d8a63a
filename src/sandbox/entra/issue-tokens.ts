import { createHash } from "node:crypto";
import { valueAt } from "../../kit/json-access.ts";
import type { AppRegistration, Tenant, User } from "./directory.ts";
import type { EntraState } from "./entra-state.ts";
import type { Resource } from "./resources.ts";
import type { OidcScope } from "./scopes.ts";

/** Which of the two endpoint families a request came to; the shape of the answer differs. */
export type EntraVersion = "v1" | "v2";

/** What tokens are made from. */
export interface TokenWish {
  readonly version: EntraVersion;
  readonly app: AppRegistration;
  readonly tenant: Tenant;
  /** Undefined for an application that acts on its own. */
  readonly user: User | undefined;
  readonly resource: Resource;
  /** Delegated scopes, or application roles. */
  readonly permissions: readonly string[];
  readonly oidc: ReadonlySet<OidcScope>;
  readonly nonce?: string | undefined;
  /** The `claims` parameter of the token request. */
  readonly claims?: string | undefined;
  readonly refreshToken?: string | undefined;
  /** Whether the client asked for `client_info`. */
  readonly clientInfo: boolean;
}

/** Registers an access token and makes the answer of the token endpoint. */
export function issueTokens(state: EntraState, wish: TokenWish): Response {
  const { version, app, user, resource, permissions, oidc } = wish;
  const nowMs = state.world.clock.now();
  const lifetimeSeconds = Math.max(1, Math.round(drawSeconds(state, user) * state.world.scale.lifetime));
  const accessToken = state.signingKey.sign(accessClaims(state, wish, lifetimeSeconds));
  state.world.tokens.issue(accessToken, {
    issuer: "entra",
    audience: resource.audience,
    clientId: app.clientId,
    tenantId: wish.tenant.id,
    user,
    scopes: permissions,
    issuedAtMs: nowMs,
    expiresAtMs: nowMs + lifetimeSeconds * 1000,
    ...(wish.claims !== undefined && { claims: wish.claims }),
  });
  const scope = [
    ...[...oidc].filter((name) => name !== "offline_access"),
    ...permissions.map((name) => `${resource.audience}/${name}`),
  ].join(" ");
  const shared = {
    access_token: accessToken,
    ...(wish.refreshToken !== undefined && { refresh_token: wish.refreshToken }),
    ...(user && oidc.has("openid") && { id_token: state.signingKey.sign(idClaims(state, wish, user)) }),
    ...(user && wish.clientInfo && { client_info: base64Json({ uid: user.id, utid: wish.tenant.id }) }),
  };
  const nowSeconds = Math.floor(nowMs / 1000);
  const body =
    version === "v2"
      ? {
          token_type: "Bearer",
          ...(user && { scope }),
          expires_in: lifetimeSeconds,
          ext_expires_in: lifetimeSeconds,
          ...shared,
        }
      : {
          token_type: "Bearer",
          ...(user && { scope: permissions.join(" ") }),
          expires_in: String(lifetimeSeconds),
          ext_expires_in: String(lifetimeSeconds),
          expires_on: String(nowSeconds + lifetimeSeconds),
          not_before: String(nowSeconds),
          resource: resource.audience,
          ...shared,
        };
  return Response.json(body);
}

/** 60 to 90 minutes at random for a person (fact 154), 60 minutes for an application (fact 103). */
function drawSeconds(state: EntraState, user: User | undefined): number {
  if (!user) return 3599;
  return 3600 + (createHash("sha256").update(state.newSecret("lifetime", 16)).digest().readUInt16BE() % 1801);
}

function accessClaims(state: EntraState, wish: TokenWish, lifetimeSeconds: number): Record<string, unknown> {
  const { app, tenant, user, resource, permissions, claims } = wish;
  const nowSeconds = Math.floor(state.world.clock.now() / 1000);
  const capabilities = claims === undefined ? undefined : capabilitiesOf(claims);
  return {
    aud: resource.audience,
    // First-party APIs are registered for v1 tokens, whichever endpoint they come from.
    iss: `${state.origin}/${tenant.id}/`,
    iat: nowSeconds,
    nbf: nowSeconds,
    exp: nowSeconds + lifetimeSeconds,
    appid: app.clientId,
    appidacr: app.secret === undefined ? "0" : "1",
    idtyp: user ? "user" : "app",
    oid: user?.id ?? servicePrincipalId(state, app, tenant),
    ...(user
      ? { name: user.name, upn: user.email, unique_name: user.email, scp: permissions.join(" ") }
      : { roles: permissions }),
    sub: pairwiseId(user?.id ?? app.clientId, resource.audience),
    tid: tenant.id,
    uti: state.newSecret("token-id", 22),
    ver: "1.0",
    ...(capabilities !== undefined && { xms_cc: capabilities }),
  };
}

/** An id_token (OpenID Connect Core 2). In v2 `oid` and the names come with the scope `profile`, the address with `email`. */
function idClaims(state: EntraState, wish: TokenWish, user: User): Record<string, unknown> {
  const { version, app, tenant, oidc, nonce } = wish;
  const nowSeconds = Math.floor(state.world.clock.now() / 1000);
  const v1 = version === "v1";
  return {
    aud: app.clientId,
    iss: issuerOf(state.origin, tenant.id, version),
    iat: nowSeconds,
    nbf: nowSeconds,
    exp: nowSeconds + 3600,
    sub: pairwiseId(user.id, app.clientId),
    tid: tenant.id,
    uti: state.newSecret("token-id", 22),
    ver: v1 ? "1.0" : "2.0",
    ...(nonce !== undefined && { nonce }),
    ...((v1 || oidc.has("profile")) && { oid: user.id, name: user.name }),
    ...(v1 && { upn: user.email, unique_name: user.email }),
    ...(!v1 && oidc.has("profile") && { preferred_username: user.email }),
    ...(oidc.has("email") && { email: user.email }),
  };
}

/** The issuer that discovery names as well. */
export function issuerOf(origin: string, tenantId: string, version: EntraVersion): string {
  return version === "v1" ? `${origin}/${tenantId}/` : `${origin}/${tenantId}/v2.0`;
}

function servicePrincipalId(state: EntraState, app: AppRegistration, tenant: Tenant): string {
  return state.world.random(`entra/service-principal/${tenant.id}/${app.clientId}`).guid();
}

function pairwiseId(...parts: readonly string[]): string {
  return createHash("sha256").update(parts.join("/")).digest("base64url");
}

function base64Json(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}

/** What a client declares in `claims`: `{"access_token":{"xms_cc":{"values":["cp1"]}}}` (fact 164). */
function capabilitiesOf(claims: string): unknown {
  const parsed: unknown = JSON.parse(claims);
  let value = parsed;
  for (const key of ["access_token", "xms_cc", "values"]) value = valueAt(value, key);
  return value;
}
