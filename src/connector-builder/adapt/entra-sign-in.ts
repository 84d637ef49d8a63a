import { type JsonObject, objectAt, textAt } from "../../kit/json-access.ts";
import { codeFlow } from "./security-of.ts";

/** A sign-in of apps at Microsoft Entra ID for which the resource is known, as the provider `aad` wants it. */
export interface EntraSignIn {
  /** Origin of the sign-in page, of the cloud that the description names. */
  readonly loginUri: string;
  /** `common`, or what the description has in its place. */
  readonly tenant: string;
  /** What the token is for: `https://api.example.com`, `api://…`, or the id of an app. */
  readonly resource: string;
  /** Whether a person can sign in as well as an app. */
  readonly person: boolean;
}

/** Sign-in pages of Entra in each cloud. @see https://learn.microsoft.com/entra/identity-platform/authentication-national-cloud */
const loginHosts = [
  "login.microsoftonline.com",
  "login.windows.net",
  "login.microsoft.com",
  "login.microsoftonline.us",
  "login.partner.microsoftonline.cn",
  "login.chinacloudapi.cn",
];

/** Scopes of OpenID Connect, which name no resource. */
const open = ["openid", "profile", "email", "offline_access"];

/** Origin and tenant of an address of Entra; undefined for any other address. */
function entraAddress(address: string): { origin: string; tenant: string } | undefined {
  const [, host = "", segment = ""] = /^https:\/\/([^/]+)\/([^/]+)\/oauth2\//i.exec(address) ?? [];
  if (!loginHosts.includes(host.toLowerCase())) return undefined;
  // Descriptions write `{tenant}` for what each customer has differently.
  return { origin: `https://${host.toLowerCase()}`, tenant: segment.includes("{") ? "common" : segment };
}

/** Whether an address is one of Microsoft Entra ID's. */
export function isEntra(address: string): boolean {
  return entraAddress(address) !== undefined;
}

/**
 * What a scope is for: all before its last part.
 *
 * @see https://learn.microsoft.com/entra/identity-platform/scopes-oidc#the-default-scope
 */
function resourceOf(scope: string): string | undefined {
  const [, resource] = /^((?:https|api):\/\/.+|[0-9a-f]{8}-[0-9a-f-]{27})\/[^/]+$/i.exec(scope) ?? [];
  return resource;
}

/** The flow in which an app signs in without a person. */
export function clientFlow(scheme: JsonObject): JsonObject | undefined {
  const flow = objectAt(objectAt(scheme, "flows"), "clientCredentials");
  return textAt(flow, "tokenUrl") === undefined ? undefined : flow;
}

/**
 * The sign-in of a scheme in which an app can sign in. The platform does that for Microsoft Entra ID alone, which wants to
 * know the resource: undefined for any other service, where no scope names one, and for a scheme in which only people sign in.
 *
 * @see https://github.com/microsoft/PowerPlatformConnectors/issues/1871
 */
export function entraSignIn(scheme: JsonObject): EntraSignIn | undefined {
  const flow = clientFlow(scheme);
  const address = entraAddress(textAt(flow, "tokenUrl") ?? "");
  if (!flow || !address) return undefined;
  const person = codeFlow(scheme);
  const scopes = [flow, person ?? {}].flatMap((one) => Object.keys(objectAt(one, "scopes")));
  const resource = scopes
    .filter((scope) => !open.includes(scope))
    .map(resourceOf)
    .find((found) => found !== undefined);
  if (resource === undefined) return undefined;
  const isPerson = person !== undefined && isEntra(textAt(person, "authorizationUrl") ?? "");
  return { loginUri: address.origin, tenant: address.tenant, resource, person: isPerson };
}
