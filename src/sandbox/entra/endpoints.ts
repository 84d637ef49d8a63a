import type { EndpointMethod } from "../core/service-router.ts";
import { answerAdminConsent } from "./admin-consent.ts";
import { answerAuthorizeRequest } from "./authorize.ts";
import { answerDeviceCodeRequest, answerDeviceLogin, askDeviceCode } from "./device-sign-in.ts";
import { answerDiscovery, answerInstanceDiscovery, answerKeys } from "./discovery.ts";
import type { EntraCall } from "./entra-call.ts";
import { crossOrigin, posted } from "./json-answers.ts";
import { showError, signOut } from "./small-pages.ts";
import { answerTokenRequest } from "./token-endpoint.ts";

/** The operation as fault rules and the request log name it, where it is, and who answers. */
type Endpoint = readonly [
  operation: string,
  method: EndpointMethod,
  paths: string | readonly string[],
  answer: (call: EntraCall) => Response,
];

/**
 * What Entra has at its addresses; `tenant` stands for any, so that each address is looked up in one step. Below a tenant
 * the method does not count for the router.
 */
export const endpoints: readonly Endpoint[] = [
  ["EntraAuthorize", "ALL", ["/tenant/oauth2/authorize", "/tenant/oauth2/v2.0/authorize"], answerAuthorizeRequest],
  ["EntraToken", "ALL", ["/tenant/oauth2/token", "/tenant/oauth2/v2.0/token"], posted(answerTokenRequest)],
  [
    "EntraDeviceCode",
    "ALL",
    ["/tenant/oauth2/devicecode", "/tenant/oauth2/v2.0/devicecode"],
    posted(answerDeviceCodeRequest),
  ],
  ["EntraDeviceLogin", "GET", "/devicelogin", askDeviceCode],
  ["EntraDeviceLogin", "POST", "/devicelogin", answerDeviceLogin],
  ["EntraSignIn", "POST", "/login", ({ state, fields }) => state.interactions.signIn(fields)],
  ["EntraConsent", "POST", "/consent", ({ state, fields }) => state.interactions.consent(fields)],
  ["EntraAdminConsent", "ALL", ["/tenant/adminconsent", "/tenant/v2.0/adminconsent"], answerAdminConsent],
  [
    "EntraDiscovery",
    "ALL",
    ["/tenant/.well-known/openid-configuration", "/tenant/v2.0/.well-known/openid-configuration"],
    crossOrigin(answerDiscovery),
  ],
  // It is the same for all, even for no tenant.
  ["EntraInstanceDiscovery", "ALL", ["/tenant/discovery/instance", "//discovery/instance"], answerInstanceDiscovery],
  ["EntraKeys", "ALL", ["/tenant/discovery/keys", "/tenant/discovery/v2.0/keys"], crossOrigin(answerKeys)],
  ["EntraLogout", "ALL", ["/tenant/oauth2/logout", "/tenant/oauth2/v2.0/logout"], signOut],
  ["EntraError", "GET", "/error", showError],
];
