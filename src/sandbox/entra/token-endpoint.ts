import { createHash } from "node:crypto";
import { authenticateClient } from "./client-authentication.ts";
import type { AppRegistration, Tenant, User } from "./directory.ts";
import { type EntraCall, needed } from "./entra-call.ts";
import { issueTokens } from "./issue-tokens.ts";
import { EntraRefusal } from "./refusals.ts";
import { onlyResource, parseScopes, type RequestedScopes, scopesOfResource } from "./scopes.ts";

/** A request to the token endpoint, its client known. */
interface TokenRequest extends EntraCall {
  /** The tenant in the path: undefined for `common` and `organizations`. */
  readonly tenant: Tenant | undefined;
  readonly app: AppRegistration;
}

/** Answers a token request of either version. */
export function answerTokenRequest(asked: EntraCall): Response {
  const { state, segment, request, url, fields: form } = asked;
  state.loopGuard.check(url.pathname, form);
  const tenant = state.directory.tenant(segment);
  const grantType = form.get("grant_type");
  if (grantType === null) throw new EntraRefusal("parameterMissing", "grant_type");
  const app = authenticateClient(state, request, form, endpointNames(state.origin, segment, tenant));
  checkClaims(form.get("claims"));
  const call: TokenRequest = { ...asked, tenant, app };
  switch (grantType) {
    case "authorization_code":
      return redeemCode(call);
    case "refresh_token":
      return refresh(call);
    case "client_credentials":
      return actAlone(call);
    case "urn:ietf:params:oauth:grant-type:device_code":
    case "device_code":
      return pollDevice(call);
    default:
      throw new EntraRefusal("grantUnknown", grantType);
  }
}

function redeemCode(call: TokenRequest): Response {
  const { state, version, tenant, segment, app, fields: form } = call;
  const code = state.codes.redeem(needed(form, "code"));
  if (code.clientId !== app.clientId) throw new EntraRefusal("codeInvalid", "another client");
  if (tenant && tenant.id !== code.tenant.id) throw new EntraRefusal("codeOtherTenant", segment);
  if (!code.redirectUris.includes(needed(form, "redirect_uri")))
    throw new EntraRefusal("redirectOther", form.get("redirect_uri") ?? "");
  // Sent by browsers, which redeem the codes of single-page applications.
  const origin = call.request.headers.get("origin");
  if (code.redirectType === "spa" && origin === null) throw new EntraRefusal("originMissing", app.clientId);
  if (code.redirectType !== "spa" && origin !== null) throw new EntraRefusal("originForbidden", app.clientId);
  checkVerifier(code.challenge, form.get("code_verifier"));
  const scopes = askedScopes(call) ?? firstResourceOf(code.scopes);
  return delegated(call, code.tenant, code.user, scopes, {
    nonce: code.nonce,
    claims: form.get("claims") ?? code.claims,
    keepsRefreshing: version === "v1" || code.scopes.oidc.has("offline_access"),
    oidc: code.scopes.oidc,
    isSpa: code.redirectType === "spa",
    chainStartedAtMs: state.world.clock.now(),
  });
}

function refresh(call: TokenRequest): Response {
  const { state, tenant, segment, app, fields: form } = call;
  const grant = state.refreshTokens.use(needed(form, "refresh_token"), app.clientId);
  if (tenant && tenant.id !== grant.tenant.id) {
    // The grant is not tied to a tenant (fact 151), but the tenant has to know the app.
    if (!state.consents.isPresent(tenant.id, app.clientId))
      throw new EntraRefusal("clientUnknown", `${app.clientId} in ${segment}`);
  }
  const scopes = askedScopes(call) ?? grant.scopes;
  return delegated(call, tenant ?? grant.tenant, grant.user, scopes, {
    claims: form.get("claims") ?? undefined,
    keepsRefreshing: true,
    oidc: new Set([...grant.scopes.oidc, ...scopes.oidc]),
    isSpa: grant.isSpa,
    chainStartedAtMs: grant.chainStartedAtMs,
  });
}

/** Client credentials: no person, no refresh token, and only what an administrator consented to (facts 102, 103, 165). */
function actAlone({ state, version, tenant, segment, app, fields: form }: TokenRequest): Response {
  if (segment.toLowerCase() === "common" || segment.toLowerCase() === "consumers")
    throw new EntraRefusal("tenantWanted", segment);
  const at = tenant ?? state.directory.home;
  if (!state.consents.isPresent(at.id, app.clientId))
    throw new EntraRefusal("clientUnknown", `${app.clientId} in ${segment}`);
  const id = version === "v1" ? needed(form, "resource") : defaultScope(needed(form, "scope"));
  const resource = state.findResource(id);
  if (!resource) throw new EntraRefusal("resourceUnknown", id);
  const permissions = state.consents.mayActAlone(at.id, app.clientId)
    ? state.consents.registeredOf(app.clientId, resource.application)
    : [];
  return issueTokens(state, {
    version,
    app,
    tenant: at,
    user: undefined,
    resource,
    permissions,
    oidc: new Set(),
    claims: form.get("claims") ?? undefined,
    clientInfo: false,
  });
}

function pollDevice(call: TokenRequest): Response {
  const { state, version, app, fields: form } = call;
  const deviceCode = form.get("device_code") ?? form.get("code");
  if (deviceCode === null) throw new EntraRefusal("parameterMissing", "device_code");
  const { request, user } = state.deviceCodes.poll(deviceCode, app.clientId);
  const tenant = request.tenant ?? state.directory.tenantOf(user);
  return delegated(call, tenant, user, firstResourceOf(request.scopes), {
    claims: form.get("claims") ?? undefined,
    keepsRefreshing: version === "v1" || request.scopes.oidc.has("offline_access"),
    oidc: request.scopes.oidc,
    isSpa: false,
    chainStartedAtMs: state.world.clock.now(),
  });
}

interface Delegation {
  readonly nonce?: string | undefined;
  readonly claims: string | undefined;
  readonly keepsRefreshing: boolean;
  readonly oidc: RequestedScopes["oidc"];
  readonly isSpa: boolean;
  readonly chainStartedAtMs: number;
}

function delegated(
  { state, version, app, fields: form }: TokenRequest,
  tenant: Tenant,
  user: User,
  scopes: RequestedScopes,
  how: Delegation,
): Response {
  const wanted = onlyResource(scopes, state.findResource);
  const permissions = state.consents.grantable(tenant.id, app.clientId, user.id, wanted);
  if (!permissions)
    throw new EntraRefusal("consentMissing", `${wanted.resource.audience} for ${app.clientId}`, {
      suberror: "consent_required",
    });
  const refreshToken = how.keepsRefreshing
    ? state.refreshTokens.issue({
        clientId: app.clientId,
        tenant,
        user,
        scopes: { oidc: how.oidc, resources: [wanted] },
        isSpa: how.isSpa,
        chainStartedAtMs: how.chainStartedAtMs,
      })
    : undefined;
  return issueTokens(state, {
    version,
    app,
    tenant,
    user,
    resource: wanted.resource,
    permissions,
    oidc: how.oidc,
    nonce: how.nonce,
    claims: how.claims,
    refreshToken,
    clientInfo: form.get("client_info") === "1",
  });
}

/** What a token request itself asks for; undefined when it leaves that to the grant. */
function askedScopes({ state, version, fields: form }: EntraCall): RequestedScopes | undefined {
  if (version === "v1") {
    const resource = form.get("resource");
    return resource === null ? undefined : scopesOfResource(resource, form.get("scope") ?? "", state.findResource);
  }
  const scopes = parseScopes(form.get("scope") ?? "", state.findResource);
  return scopes.resources.length > 0 ? scopes : undefined;
}

/** A sign-in may cover several resources; a code that is redeemed without a scope is for the first. */
function firstResourceOf(scopes: RequestedScopes): RequestedScopes {
  return { oidc: scopes.oidc, resources: scopes.resources.slice(0, 1) };
}

function defaultScope(scope: string): string {
  const id = /^(\S+)\/\.default$/.exec(scope.trim())?.[1];
  if (id === undefined) throw new EntraRefusal("scopeNotDefault", scope);
  return id;
}

/** RFC 7636 section 4.6. */
function checkVerifier(challenge: string | undefined, verifier: string | null): void {
  if (challenge === undefined) return;
  if (verifier === null) throw new EntraRefusal("verifierMissing", "PKCE");
  const isVerifier = /^[A-Za-z0-9\-._~]{43,128}$/.test(verifier);
  if (!isVerifier || createHash("sha256").update(verifier).digest("base64url") !== challenge)
    throw new EntraRefusal("verifierWrong", "S256");
}

function checkClaims(claims: string | null): void {
  if (claims === null) return;
  try {
    const parsed: unknown = JSON.parse(claims);
    if (typeof parsed === "object" && parsed !== null) return;
  } catch {
    // Falls through to the refusal.
  }
  throw new EntraRefusal("malformed", "claims must be a JSON object");
}

/** The addresses that a client assertion may be for: either token endpoint, under any name of the tenant. */
function endpointNames(origin: string, segment: string, tenant: Tenant | undefined): string[] {
  const names = [...new Set([segment, ...(tenant ? [tenant.id, tenant.domain] : [])])];
  return names.flatMap((name) => [
    `${origin}/${name}/oauth2/v2.0/token`,
    `${origin}/${name}/oauth2/token`,
    `${origin}/${name}/v2.0`,
  ]);
}
