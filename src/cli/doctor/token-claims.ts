import { member } from "./probe.ts";

/** What a token says of itself. It is read in order to explain a refusal and decides nothing: an API alone judges its tokens. */
export interface TokenClaims {
  readonly audience: string;
  readonly tenant: string;
  /** Application permissions. */
  readonly roles: readonly string[];
  /** Delegated permissions. */
  readonly scopes: readonly string[];
  readonly isApplication: boolean;
}

const text = (value: unknown): string => (typeof value === "string" ? value : "");

/** The claims of an Entra token; undefined when it cannot be read. */
export function readTokenClaims(token: string): TokenClaims | undefined {
  let claims: unknown;
  try {
    claims = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString());
  } catch {
    return undefined;
  }
  const roles = member(claims, "roles");
  const scopes = text(member(claims, "scp"));
  return {
    audience: text(member(claims, "aud")),
    tenant: text(member(claims, "tid")),
    roles: Array.isArray(roles) ? roles.filter((role) => typeof role === "string") : [],
    scopes: scopes === "" ? [] : scopes.split(" "),
    isApplication: member(claims, "idtyp") === "app" || scopes === "",
  };
}
