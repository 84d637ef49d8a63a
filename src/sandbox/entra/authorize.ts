import type { User } from "./directory.ts";
import { type EntraCall, needed, refuseRepeated } from "./entra-call.ts";
import { formPostPage } from "./pages.ts";
import { permitRedirect } from "./redirect-uris.ts";
import { describeRefusal, EntraRefusal, unlessRefused } from "./refusals.ts";
import { graphAudience } from "./resources.ts";
import { parseScopes, type RequestedScopes, scopesOfResource } from "./scopes.ts";

/** Answers a request for a code. Refusals that are thrown become a page; where the redirect is known they go there. */
export function answerAuthorizeRequest(call: EntraCall): Response {
  const { state, segment, request, fields: query, trace } = call;
  const tenant = state.directory.tenant(segment);
  // Without these it is not known where a refusal may go (RFC 6749 section 4.1.2.1).
  refuseRepeated(query, ["client_id", "redirect_uri"]);
  const app = state.directory.app(needed(query, "client_id"));
  const requestedRedirect = needed(query, "redirect_uri");
  const redirect = permitRedirect(app, requestedRedirect);
  const mode = query.get("response_mode") ?? "query";

  const send = (fields: Record<string, string>): Response => {
    const stateText = query.get("state");
    return redirectWith(redirect.uri, mode, { ...fields, ...(stateText !== null && { state: stateText }) });
  };
  const refuse = (refusal: EntraRefusal): Response =>
    send({
      error: refusal.error,
      error_description: describeRefusal(refusal, trace),
      ...(refusal.suberror !== undefined && { error_subcode: refusal.suberror }),
    });

  return unlessRefused(() => {
    refuseRepeated(query);
    if (!["query", "fragment", "form_post"].includes(mode))
      throw new EntraRefusal("malformed", `response_mode ${mode}`);
    if (query.get("response_type") !== "code")
      throw new EntraRefusal("responseTypeUnknown", query.get("response_type") ?? "none");
    const challenge = challengeOf(query, redirect.type === "spa");
    const scopes = scopesOf(call);
    const prompt = query.get("prompt");
    if (prompt !== null && !["none", "login", "select_account", "consent"].includes(prompt))
      throw new EntraRefusal("malformed", `prompt ${prompt}`);

    const tenantOf = (user: User) => tenant ?? state.directory.tenantOf(user);
    const accept = (user: User): Response => {
      state.consents.give(tenantOf(user).id, app.clientId, user.id, scopes);
      const code = state.codes.issue({
        clientId: app.clientId,
        tenant: tenantOf(user),
        user,
        scopes,
        redirectUris: [requestedRedirect, redirect.uri],
        redirectType: redirect.type,
        nonce: query.get("nonce") ?? undefined,
        challenge,
        claims: query.get("claims") ?? undefined,
      });
      return send({ code, session_state: state.newGuid("session-state") });
    };
    const covered = (user: User): boolean => state.consents.covers(tenantOf(user).id, app.clientId, user.id, scopes);
    const loginHint = query.get("login_hint") ?? "";

    if (prompt === "none") {
      const shortcut = request.headers.get("x-sandbox-user");
      const user = shortcut === null ? state.sessions.userOf(request) : state.directory.user(shortcut);
      if (!user || (loginHint !== "" && user.email !== loginHint.toLowerCase()))
        throw new EntraRefusal("signInNeeded", app.clientId);
      if (shortcut === null && !covered(user))
        throw new EntraRefusal("consentNeeded", app.clientId, { suberror: "consent_required" });
      return accept(user);
    }
    const signedIn = state.sessions.userOf(request);
    const isOther = loginHint !== "" && signedIn?.email !== loginHint.toLowerCase();
    return state.interactions.begin(
      {
        app,
        loginHint: loginHint || (prompt === "select_account" ? (signedIn?.email ?? "") : ""),
        alwaysSignIn: prompt === "login" || prompt === "select_account" || isOther,
        consentFor: (user) => (prompt === "consent" || !covered(user) ? describeScopes(scopes) : undefined),
        accept,
        decline: () => refuse(new EntraRefusal("consentDeclined", app.clientId)),
      },
      request,
    );
  }, refuse);
}

/** What a consent page lists. */
export function describeScopes({ oidc, resources }: RequestedScopes): string[] {
  const own = {
    openid: "Sign you in",
    profile: "View your name",
    email: "View your e-mail address",
    offline_access: "Keep access to what you have given it access to",
  };
  return [
    ...[...oidc].map((name) => own[name]),
    ...resources.flatMap(({ resource, names }) => names.map((name) => `${resource.name}: ${name}`)),
  ];
}

/** Sends an answer to the app the way it asked for (fact 149). */
export function redirectWith(uri: string, mode: string, fields: Record<string, string>): Response {
  const parameters = new URLSearchParams(fields);
  if (mode === "form_post") return formPostPage(uri, parameters);
  const mark = mode === "fragment" ? "#" : uri.includes("?") ? "&" : "?";
  return new Response(null, {
    status: 302,
    headers: { location: `${uri}${mark}${parameters}`, "cache-control": "no-store" },
  });
}

/** The S256 challenge; `plain` is refused, and without a method the standard means plain (RFC 7636 section 4.3). */
function challengeOf(query: URLSearchParams, isSpa: boolean): string | undefined {
  const challenge = query.get("code_challenge");
  if (challenge === null) {
    if (isSpa) throw new EntraRefusal("challengeMissing", "send code_challenge");
    return undefined;
  }
  const method = query.get("code_challenge_method") ?? "plain";
  if (method !== "S256") throw new EntraRefusal("challengePlain", method);
  if (!/^[A-Za-z0-9_-]{43}$/.test(challenge))
    throw new EntraRefusal("malformed", "code_challenge must be 43 characters of base64url");
  return challenge;
}

function scopesOf({ state, version, fields: query }: EntraCall): RequestedScopes {
  if (version === "v1")
    return scopesOfResource(query.get("resource") ?? graphAudience, query.get("scope") ?? "", state.findResource);
  return parseScopes(needed(query, "scope"), state.findResource);
}
