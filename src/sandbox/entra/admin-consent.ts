import { redirectWith } from "./authorize.ts";
import type { User } from "./directory.ts";
import type { EntraCall } from "./entra-call.ts";
import { permitRedirect } from "./redirect-uris.ts";
import { describeRefusal, EntraRefusal, unlessRefused } from "./refusals.ts";
import { parseScopes } from "./scopes.ts";

/** Answers a request for consent in the name of a whole tenant (fact 163). `scope` is known to v2 only. */
export function answerAdminConsent({ state, segment, request, url, trace }: EntraCall): Response {
  const { searchParams: query } = url;
  if (segment.toLowerCase() === "common") throw new EntraRefusal("tenantWanted", segment);
  const tenant = state.directory.tenant(segment);
  const app = state.directory.app(query.get("client_id") ?? "");
  const redirect = permitRedirect(app, query.get("redirect_uri") ?? "");
  const scope = query.get("scope");
  const stateText = query.get("state");
  const send = (fields: Record<string, string>): Response => {
    // Success and failure alike say admin_consent=True: whoever reads that alone is deceived.
    const all = { admin_consent: "True", ...fields, ...(stateText !== null && { state: stateText }) };
    return redirectWith(redirect.uri, "query", all);
  };
  const refuse = (refusal: EntraRefusal): Response =>
    send({ error: refusal.error, error_description: describeRefusal(refusal, trace) });
  const accept = (user: User): Response => {
    const at = tenant ?? state.directory.tenantOf(user);
    state.consents.giveForAll(at.id, app.clientId);
    return send({ tenant: at.id, ...(scope !== null && { scope }) });
  };
  return unlessRefused(() => {
    if (scope !== null) parseScopes(scope, state.findResource);
    return state.interactions.begin(
      {
        app,
        loginHint: query.get("login_hint") ?? "",
        alwaysSignIn: false,
        consentFor: () => [
          "Everything it is registered for, for all people of your organisation",
          ...(scope === null ? [] : [scope]),
        ],
        accept,
        decline: () => refuse(new EntraRefusal("consentDeclined", app.clientId)),
      },
      request,
    );
  }, refuse);
}
