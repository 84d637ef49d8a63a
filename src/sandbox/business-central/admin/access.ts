import { isObject } from "../../../kit/json-access.ts";
import type { OperationObject } from "../../core/spec.ts";
import type { IssuedToken } from "../../core/token-registry.ts";
import type { Mood } from "../../moods/fact-moods.ts";
import type { Moods } from "../../moods/moods.ts";
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
  moods: Moods,
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
    throw new NotAuthorizedApp(moods.of(183), token.clientId);
  }
}

/** The application is not among those that the tenant authorised (fact 183): 401, by the documents 403. */
export class NotAuthorizedApp extends Refusal {
  /** What the answer says beside its status; undefined when it has no body. */
  readonly mood: Mood;

  constructor(mood: Mood, clientId: string) {
    const status = mood === "documented" ? 403 : 401;
    super(["Forbidden"], `The application ${clientId} is not authorised in the admin center of this tenant.`, {
      status,
    });
    this.mood = mood;
  }
}

function forbidden(message: string): Refusal {
  return new Refusal(["Forbidden"], message, { status: 403 });
}
