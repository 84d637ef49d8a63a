import { isObject, type JsonObject, listAt, objectAt, textAt } from "../../kit/json-access.ts";
import type { SourceOperation } from "../openapi/list-operations.ts";

/** Ways to sign in by the names that the description gives them. */
export function schemesOf(document: JsonObject): Map<string, JsonObject> {
  const found = Object.entries(objectAt(objectAt(document, "components"), "securitySchemes"));
  return new Map(found.filter((entry): entry is [string, JsonObject] => isObject(entry[1])));
}

/** What an operation accepts: each a list of schemes that are needed together. Empty when it wants no sign-in. */
export function alternativesOf({ document, operation }: Pick<SourceOperation, "document" | "operation">): string[][] {
  const stated = "security" in operation ? listAt(operation, "security") : listAt(document, "security");
  const alternatives = stated.filter(isObject).map((requirement) => Object.keys(requirement));
  return alternatives.some((names) => names.length === 0) ? [] : alternatives;
}

/** The flow of a scheme in which a person signs in. */
export function codeFlow(scheme: JsonObject): JsonObject | undefined {
  const flow = objectAt(objectAt(scheme, "flows"), "authorizationCode");
  return textAt(flow, "authorizationUrl") !== undefined && textAt(flow, "tokenUrl") !== undefined ? flow : undefined;
}

/** What a scheme is, in words, for the report. */
export function describeScheme(scheme: JsonObject): string {
  const type = textAt(scheme, "type") ?? "";
  if (type === "apiKey") return `an API key in the ${textAt(scheme, "in")} ${textAt(scheme, "name")}`;
  if (type === "http") return `HTTP ${textAt(scheme, "scheme")}`;
  const flows = Object.keys(objectAt(scheme, "flows"));
  if (type === "oauth2" && flows.length === 1 && flows[0] === "clientCredentials")
    return "OAuth 2.0 (clientCredentials, which the platform has for Microsoft Entra ID and a named resource only)";
  if (type === "oauth2") return `OAuth 2.0 (${flows.join(", ")})`;
  if (type === "openIdConnect") return "OpenID Connect";
  return type === "mutualTLS" ? "mutual TLS" : `"${type}"`;
}
