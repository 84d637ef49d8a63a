import type { OperationObject } from "../../core/spec.ts";
import type { IssuedToken } from "../../core/token-registry.ts";
import type { Database } from "../data/database.ts";
import { Refusal } from "./refusal.ts";

/** Why a person gets nothing at all, by the name before the @ of the sandbox user (fact 27). */
const barredPeople: Readonly<Record<string, string>> = {
  "blocked-user": "BlockedUser",
  "inactive-user": "InactiveUser",
  "blocked-customer": "BlockedCustomer",
  "license-expired": "LicenseExpired",
  "division-blocked": "DivisionBlocked",
};

/** Refuses people who may not come in; the header `Reason` says why (fact 27). */
export function checkPerson(token: IssuedToken): void {
  const reason = barredPeople[token.user?.email.split("@")[0] ?? ""];
  if (reason !== undefined) throw new Refusal(403, "Forbidden - Authorization Failed.", { Reason: reason });
}

/** Refuses a division that does not exist or that the user may not open, and does not say which (facts 27, 92). */
export function checkDivision(database: Database, division: number): void {
  if (database.isOpen(division) && database.tableAt("system/Divisions", 0).find(String(division))) return;
  throw new Refusal(403, "Forbidden - Authorization Failed. No access to the division.", {
    Reason: "NoDivisionAccess",
  });
}

interface Access {
  readonly scopes?: readonly string[];
  readonly level?: string;
}

/**
 * Refuses when the app's registration lacks the scope of `x-access` (facts 23–25). Where the spec names several,
 * it is unknown whether all are needed: one is enough here.
 */
export function checkScope(token: IssuedToken, operation: OperationObject): void {
  const access: Access = Object(operation["x-access"]);
  const { scopes = [], level = "read" } = access;
  if (scopes.length === 0 || token.scopes.includes("*")) return;
  const enough = scopes.some(
    (scope) =>
      token.scopes.includes(`${scope}: manage`) || (level === "read" && token.scopes.includes(`${scope}: read`)),
  );
  if (!enough) throw new Refusal(403, `Forbidden - Application Scope Violated. Cannot ${level} '${scopes[0]}' scope.`);
}
