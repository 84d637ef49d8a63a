import type { EntraVersion } from "./issue-tokens.ts";

/** The operations of the sign-in service, as fault rules and the request log name them. */
export const entraOperations = [
  "EntraAuthorize",
  "EntraToken",
  "EntraDeviceCode",
  "EntraDeviceLogin",
  "EntraSignIn",
  "EntraConsent",
  "EntraAdminConsent",
  "EntraDiscovery",
  "EntraInstanceDiscovery",
  "EntraKeys",
  "EntraLogout",
  "EntraError",
] as const;

export type EntraOperation = (typeof entraOperations)[number];

export interface EntraRoute {
  readonly operation: EntraOperation;
  readonly version: EntraVersion;
  /** The tenant's place in the path. */
  readonly segment: string;
}

const ofTenant: Readonly<Record<string, readonly [EntraOperation, EntraVersion]>> = {
  "oauth2/v2.0/authorize": ["EntraAuthorize", "v2"],
  "oauth2/v2.0/token": ["EntraToken", "v2"],
  "oauth2/v2.0/devicecode": ["EntraDeviceCode", "v2"],
  "oauth2/v2.0/logout": ["EntraLogout", "v2"],
  "oauth2/authorize": ["EntraAuthorize", "v1"],
  "oauth2/token": ["EntraToken", "v1"],
  "oauth2/devicecode": ["EntraDeviceCode", "v1"],
  "oauth2/logout": ["EntraLogout", "v1"],
  "v2.0/adminconsent": ["EntraAdminConsent", "v2"],
  adminconsent: ["EntraAdminConsent", "v1"],
  "v2.0/.well-known/openid-configuration": ["EntraDiscovery", "v2"],
  ".well-known/openid-configuration": ["EntraDiscovery", "v1"],
  "discovery/v2.0/keys": ["EntraKeys", "v2"],
  "discovery/keys": ["EntraKeys", "v1"],
};

const withoutTenant: Readonly<Record<string, EntraOperation>> = {
  "GET /devicelogin": "EntraDeviceLogin",
  "POST /devicelogin": "EntraDeviceLogin",
  "POST /login": "EntraSignIn",
  "POST /consent": "EntraConsent",
  "GET /error": "EntraError",
};

/** Finds what a request means. */
export function entraRoute(method: string, url: URL): EntraRoute | undefined {
  const own = withoutTenant[`${method} ${url.pathname}`];
  if (own) return { operation: own, version: "v2", segment: "" };
  const [, segment = "", ...rest] = url.pathname.split("/");
  const path = rest.join("/").toLowerCase();
  if (path === "discovery/instance") return { operation: "EntraInstanceDiscovery", version: "v2", segment };
  const found = Object.hasOwn(ofTenant, path) ? ofTenant[path] : undefined;
  if (!found || segment === "") return undefined;
  return { operation: found[0], version: found[1], segment };
}
