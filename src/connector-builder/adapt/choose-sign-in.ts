import { type JsonObject, listAt, objectAt, textAt } from "../../kit/json-access.ts";
import type { ConfigSecurity } from "../config/connector-config.ts";
import type { SourceOperation } from "../openapi/list-operations.ts";
import { type EntraSignIn, entraSignIn, isEntra } from "./entra-sign-in.ts";
import { alternativesOf, codeFlow, schemesOf } from "./security-of.ts";

/** How the connection of a new connector signs in. */
export interface SignIn {
  readonly security: ConfigSecurity;
  /** Address that renews the sign-in, for OAuth 2.0. */
  readonly refreshUrl?: string;
  /** Whether the key is sent as `Authorization: Bearer …`. */
  readonly bearer?: true;
  /** Set where apps sign in at Microsoft Entra ID. */
  readonly entra?: EntraSignIn;
}

function absolute(document: JsonObject, address: string): string {
  const base = textAt(listAt(document, "servers")[0], "url") ?? "";
  return URL.canParse(address, base) ? new URL(address, base).href : address;
}

/** A scheme as the platform has it; undefined for one that has to be made by hand. */
function signInBy(document: JsonObject, scheme: JsonObject): SignIn | undefined {
  const [type, place, name] = [textAt(scheme, "type"), textAt(scheme, "in"), textAt(scheme, "name")];
  if (type === "apiKey" && name !== undefined && (place === "header" || place === "query" || place === "cookie"))
    return { security: { apiKey: { name, in: place } } };
  const http = type === "http" ? textAt(scheme, "scheme")?.toLowerCase() : undefined;
  if (http === "basic") return { security: { basic: true } };
  if (http === "bearer") return { security: { apiKey: { name: "Authorization", in: "header" } }, bearer: true };
  const entra = type === "oauth2" ? entraSignIn(scheme) : undefined;
  if (entra) {
    const base = `${entra.loginUri}/${entra.tenant}/oauth2`;
    return { security: { authorizationUrl: `${base}/authorize`, tokenUrl: `${base}/token`, scopes: {} }, entra };
  }
  const flow = type === "oauth2" ? codeFlow(scheme) : undefined;
  if (!flow) return undefined;
  const tokenUrl = absolute(document, textAt(flow, "tokenUrl") ?? "");
  const scopes = Object.entries(objectAt(flow, "scopes")).map(([scope, text]): [string, string] => [
    scope,
    String(text),
  ]);
  // Entra gives no refresh token without it, and the connection would end after an hour.
  if (isEntra(tokenUrl) && /\/v2\.0\//.test(tokenUrl) && !scopes.some(([scope]) => scope === "offline_access"))
    scopes.push(["offline_access", "Stay signed in"]);
  return {
    security: {
      authorizationUrl: absolute(document, textAt(flow, "authorizationUrl") ?? ""),
      tokenUrl,
      scopes: Object.fromEntries(scopes),
    },
    refreshUrl: absolute(document, textAt(flow, "refreshUrl") ?? tokenUrl),
  };
}

/** Signing in as a person comes first, then a key, then a password. */
function rank({ security, bearer }: SignIn): number {
  if ("authorizationUrl" in security) return 0;
  return "basic" in security ? 3 : bearer ? 2 : 1;
}

/** The one way to sign in that most operations accept; undefined when the platform has none of those that there are. */
export function chooseSignIn(document: JsonObject, operations: readonly SourceOperation[]): SignIn | undefined {
  const accepted = operations.map(alternativesOf);
  const asked = accepted.some((alternatives) => alternatives.length > 0);
  const candidates = [...schemesOf(document)].flatMap(([name, scheme]) => {
    const signIn = signInBy(document, scheme);
    const users = accepted.filter((alternatives) =>
      alternatives.some((names) => names.length === 1 && names[0] === name),
    ).length;
    // Where no operation says what it wants, whatever there is may be it.
    return signIn && (users > 0 || !asked) ? [{ signIn, users }] : [];
  });
  const [best] = candidates.sort((one, other) => other.users - one.users || rank(one.signIn) - rank(other.signIn));
  return best?.signIn;
}
