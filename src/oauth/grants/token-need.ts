import type { Provider } from "../provider.ts";
import type { Grant, StoredAccessToken, StoredGrant } from "../token-store.ts";

/** What a caller wants of an account. */
export interface TokenNeed {
  /** Under which the access token is kept. */
  readonly key: string;
  readonly scope: readonly string[];
  readonly minTtlMs: number;
  /** `minTtlMs` is the preset's margin, nobody's wish: it gives way where tokens live shorter than it needs. */
  readonly isMargin?: boolean | undefined;
  /** An access token that an API refused. */
  readonly rejected?: string | undefined;
  /** Only a grant younger than this generation will do: a forced refresh. */
  readonly newerThan?: number | undefined;
  /** Entra's claims challenge (fact 164): only a new token answers it. */
  readonly claims?: string | undefined;
}

/** What can be done about a need with the grant that is stored. */
export type Verdict =
  | { readonly kind: "use"; readonly token: StoredAccessToken }
  /** A token request is allowed now. */
  | { readonly kind: "send" }
  /** The provider refuses a refresh until then; `token` is what there is meanwhile. */
  | { readonly kind: "too-early"; readonly allowedAtMs: number; readonly token: StoredAccessToken | undefined }
  | { readonly kind: "sign-in"; readonly reason: string };

/** A token that was refused although younger than this is not replaced: the API means something else (fact 159). */
export const youngTokenMs = 60_000;

/** Judges a grant against a need. Pure: the same facts give the same verdict in every process. */
export function judgeGrant(
  stored: StoredGrant | undefined,
  need: TokenNeed,
  provider: Provider,
  grantType: "person" | "application",
  nowMs: number,
): Verdict {
  const grant = stored?.grant;
  const token = grant && Object.hasOwn(grant.accessTokens, need.key) ? grant.accessTokens[need.key] : undefined;
  const forced = need.newerThan !== undefined && (stored?.generation ?? 0) <= need.newerThan;
  const lives = token !== undefined && token.expiresAtMs > nowMs;
  const rejected = token !== undefined && token.value === need.rejected;
  if (token && !forced && !rejected && token.expiresAtMs - nowMs >= wantedMs(need, token) && lives)
    return { kind: "use", token };
  if (grantType === "application")
    return rejected && lives && !forced && nowMs - token.issuedAtMs < youngTokenMs
      ? { kind: "use", token }
      : { kind: "send" };
  if (grant?.refreshToken === undefined) {
    if (
      token &&
      lives &&
      !forced &&
      !rejected &&
      token.expiresAtMs - nowMs > 0 &&
      need.minTtlMs <= provider.accessTokens.marginSeconds * 1000
    )
      return { kind: "use", token };
    return {
      kind: "sign-in",
      reason: grant
        ? "There is no refresh token, and the access token has ended."
        : "No grant is stored for this account.",
    };
  }
  const allowedAtMs = refreshAllowedAtMs(grant, provider);
  if (nowMs < allowedAtMs) {
    // Fact 22: a refused young token means something else than its end; the caller sees the API's own answer.
    if (rejected && lives && !forced) return { kind: "use", token };
    return { kind: "too-early", allowedAtMs, token: lives ? token : undefined };
  }
  if (rejected && lives && !forced && nowMs - token.issuedAtMs < youngTokenMs) return { kind: "use", token };
  return { kind: "send" };
}

/** How much of a token has to be left. A margin takes half of a short life at most, or each call would be a token call. */
function wantedMs(need: TokenNeed, token: StoredAccessToken): number {
  return need.isMargin ? Math.min(need.minTtlMs, (token.expiresAtMs - token.issuedAtMs) / 2) : need.minTtlMs;
}

/** From when on the provider accepts a refresh of this grant; 0 when it always does (fact 15). */
export function refreshAllowedAtMs(grant: Grant, provider: Provider): number {
  const seconds = provider.accessTokens.refreshOnlyInLastSeconds;
  if (seconds === undefined) return 0;
  return Math.max(0, ...Object.values(grant.accessTokens).map((token) => token.expiresAtMs - seconds * 1000));
}
