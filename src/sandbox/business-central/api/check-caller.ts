import type { World } from "../../core/service.ts";
import type { IssuedToken } from "../../core/token-registry.ts";
import { Refusal } from "../../odata/refusal.ts";
import type { Access } from "./service-model.ts";

/** The resource that a token must be for, by its address and by the id of its app (facts 99, 100). */
const audiences = ["https://api.businesscentral.dynamics.com", "996def3d-b36c-4153-8607-a6fd3c01b89f"];

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Who is calling; a token that is missing, over or for something else is refused with 401. */
export function authenticate(world: World, authorization: string | null, tenant: string | undefined): IssuedToken {
  const token = world.tokens.check(authorization, world.clock.now());
  if (typeof token === "string")
    throw unauthorized(
      token === "missing" ? "The request carries no token." : "The credentials provided are incorrect.",
    );
  if (token.issuer !== "entra" || !audiences.includes(token.audience))
    throw unauthorized("The token is meant for another resource.");
  // A customer's address needs a token from the customer's own authority (fact 104). Domains are taken on trust.
  if (tenant !== undefined && guid.test(tenant) && tenant.toLowerCase() !== token.tenantId.toLowerCase())
    throw unauthorized("The token was issued by another tenant.");
  return token;
}

/** Refuses a caller whom the description shuts out (facts 101, 102, 106). */
export function authorize(access: Access, token: IssuedToken, delegatedAdmin: boolean): void {
  const kind = token.user ? "delegated" : "application";
  if (access.callers !== "both" && access.callers !== kind)
    throw forbidden(`The operation is not open to ${token.user ? "users" : "applications"}.`);
  const needed = access[kind];
  if (needed.length > 0 && !needed.some((permission) => token.scopes.includes(permission)))
    throw forbidden(`The token has none of the permissions ${needed.join(", ")}.`);
  if (delegatedAdmin && !access.delegatedAdmin)
    throw forbidden("The operation is not open to delegated administrators.");
}

/** The identity is not accepted. */
export function unauthorized(message: string): Refusal {
  return new Refusal(401, "Authentication_InvalidCredentials", message, {
    "www-authenticate": 'Bearer authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize"',
  });
}

function forbidden(message: string): Refusal {
  return new Refusal(403, "Authorization_RequestDenied", message);
}
