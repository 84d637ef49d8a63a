import type { TokenNeed } from "../grants/token-need.ts";
import type { Provider } from "../provider.ts";
import type { Grant } from "../token-store.ts";

/** The parameters of the token request that answers a need. */
export function grantParameters(
  provider: Provider,
  grantType: "person" | "application",
  grant: Grant | undefined,
  need: TokenNeed,
): Record<string, string> {
  const claims: Record<string, string> = need.claims === undefined ? {} : { claims: need.claims };
  if (grantType === "application") {
    return { grant_type: "client_credentials", ...scopeParameter(need.scope), ...claims };
  }
  return {
    grant_type: "refresh_token",
    refresh_token: grant?.refreshToken ?? "",
    ...(provider.scopeOnRefresh ? scopeParameter([...need.scope, ...provider.personScope]) : {}),
    ...claims,
  };
}

/** `scope`, or nothing when there is none (fact 4). */
export function scopeParameter(scope: readonly string[]): Record<string, string> {
  return scope.length === 0 ? {} : { scope: [...new Set(scope)].join(" ") };
}
