import type { World } from "../core/service.ts";
import type { IssuedToken } from "../core/token-registry.ts";
import { Refusal } from "../odata/refusal.ts";

/** The resource that a token must be for, by its address and by the id of its app (fact 177). */
const audiences = ["https://graph.microsoft.com", "00000003-0000-0000-c000-000000000000"];

/** Someone who is signed in. */
export type Person = NonNullable<IssuedToken["user"]>;

/**
 * Who asks, and what they may (fact 177).
 * @throws {Refusal} 401 for a token that is missing, over or for another resource, 400 for an application's
 */
export function authenticate(
  { tokens, clock }: World,
  authorization: string | undefined,
): { person: Person; scopes: readonly string[] } {
  const token = tokens.check(authorization ?? null, clock.now());
  if (token === "missing") throw unauthorized("Access token is empty.");
  if (token === "expired") throw unauthorized("Lifetime validation failed, the token is expired.");
  if (typeof token === "string" || token.issuer !== "entra") throw unauthorized("The token is not valid.");
  if (!audiences.includes(token.audience)) throw unauthorized("Access token validation failure. Invalid audience.");
  if (!token.user)
    throw new Refusal(400, "BadRequest", "/me request is only valid with delegated authentication flow.");
  return { person: token.user, scopes: token.scopes };
}

function unauthorized(message: string): Refusal {
  return new Refusal(401, "InvalidAuthenticationToken", message, {
    "www-authenticate": 'Bearer authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize"',
  });
}
