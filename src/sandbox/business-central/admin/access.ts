import { isObject } from "../../../kit/json-access.ts";
import type { OperationObject } from "../../core/spec.ts";
import type { IssuedToken } from "../../core/token-registry.ts";
import { Refusal } from "./refusal.ts";

/** Mail domain of the people who act as delegated administrators (GDAP): a token does not tell them from those of the tenant. */
const partnerDomain = "partner.example";

/** Whether a token is that of a partner's person who was given rights in the tenant. */
export function isDelegatedAdmin(token: IssuedToken): boolean {
  return token.user?.email.toLowerCase().endsWith(`@${partnerDomain}`) ?? false;
}

/** A partner's person whose GDAP relationship lacks the role of an administrator (fact 105), by the name before the @. */
const withoutRole = "no-role";

function lacksRole(token: IssuedToken): boolean {
  return isDelegatedAdmin(token) && token.user?.email.split("@")[0]?.toLowerCase() === withoutRole;
}

/** Who is calling, as operations name them: e-mail address of the user or id of the application. */
export function callerName(token: IssuedToken): string {
  return token.user?.email ?? token.clientId;
}

/** Refuses a caller that `x-access` of the operation shuts out (facts 101, 136, 138, 139). */
export function checkAccess(
  operation: OperationObject,
  token: IssuedToken,
  isAuthorized: (clientId: string) => boolean,
): void {
  const access = isObject(operation["x-access"]) ? operation["x-access"] : {};
  const kind = token.user ? "delegated" : "application";
  if (access.callers !== "both" && access.callers !== kind) {
    throw forbidden(`${operation.operationId} is not open to ${token.user ? "users" : "applications"}.`);
  }
  const permissions = isObject(access.permissions) ? access.permissions[kind] : undefined;
  const needed = Array.isArray(permissions) ? permissions : [];
  const missing = needed.find((permission) => !token.scopes.includes(permission));
  if (missing !== undefined) throw forbidden(`The token lacks the permission ${missing}.`);
  if (lacksRole(token)) throw forbidden("The delegated administrator has no role that opens the admin center.");
  if (access.delegatedAdmin === false && isDelegatedAdmin(token)) {
    throw forbidden(`${operation.operationId} is not open to delegated administrators.`);
  }
  // ListManageableTenants asks in which tenants the app is authorised, so it cannot demand it of this one.
  if (kind === "application" && access.callers === "both" && !isAuthorized(token.clientId)) {
    throw forbidden(`The application ${token.clientId} is not authorised in the admin center of this tenant.`);
  }
}

function forbidden(message: string): Refusal {
  return new Refusal(["Forbidden"], message, { status: 403 });
}
