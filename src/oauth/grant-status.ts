import type { AttemptEvidence } from "../errors/reauthorization-required.ts";
import { tokenCallsOn } from "./grants/merge-grant.ts";
import { refreshAllowedAtMs } from "./grants/token-need.ts";
import type { Provider } from "./provider.ts";
import { gatherEvidence } from "./refresh/journal-evidence.ts";
import { mayResend } from "./refresh/resend-rule.ts";
import type { JournalEntry, StoredGrant } from "./token-store.ts";

/** The state of an account's grant. Holds no token, so it may be shown and logged. */
export interface GrantStatus {
  readonly account: string;
  /**
   * `usable`: a token can be had without a person. `waiting`: an attempt is under way or unclear.
   * `sign-in-required`: only a person helps. `none`: nothing is stored.
   */
  readonly health: "usable" | "waiting" | "sign-in-required" | "none";
  readonly generation: number;
  readonly subject: Readonly<Record<string, string>> | undefined;
  /** Access tokens by resource or scope set, times in epoch milliseconds. */
  readonly accessTokens: Readonly<Record<string, { readonly expiresAtMs: number; readonly issuedAtMs: number }>>;
  readonly refreshTokenReceivedAtMs: number | undefined;
  /** Epoch milliseconds at which the refresh token expires if it is not used; undefined when unknown. */
  readonly refreshTokenExpiresAtMs: number | undefined;
  /** Epoch milliseconds from which the provider accepts a refresh. */
  readonly refreshAllowedAtMs: number;
  readonly authorizedAtMs: number | undefined;
  readonly tokenCallsToday: number;
  /** Refresh attempts recorded in the journal for the current generation of the grant. */
  readonly attempts: readonly AttemptEvidence[];
}

/** Describes a grant. Pure: the store is read by the caller. */
export function describeGrant(
  account: string,
  stored: StoredGrant | undefined,
  journal: readonly JournalEntry[],
  provider: Provider,
  grantType: "person" | "application",
  nowMs: number,
): GrantStatus {
  const grant = stored?.grant;
  const generation = stored?.generation ?? 0;
  const tokens = Object.entries(grant?.accessTokens ?? {}).map(
    ([key, token]) => [key, { expiresAtMs: token.expiresAtMs, issuedAtMs: token.issuedAtMs }] as const,
  );
  return {
    account,
    health: healthOf(stored, journal, provider, grantType, nowMs),
    generation,
    subject: grant?.subject,
    accessTokens: Object.fromEntries(tokens),
    refreshTokenReceivedAtMs: grant?.refreshTokenReceivedAtMs,
    refreshTokenExpiresAtMs: grant?.refreshTokenExpiresAtMs,
    refreshAllowedAtMs: grant ? refreshAllowedAtMs(grant, provider) : 0,
    authorizedAtMs: grant?.authorizedAtMs,
    tokenCallsToday: tokenCallsOn(grant, nowMs),
    attempts: gatherEvidence(journal, generation),
  };
}

function healthOf(
  stored: StoredGrant | undefined,
  journal: readonly JournalEntry[],
  provider: Provider,
  grantType: "person" | "application",
  nowMs: number,
): GrantStatus["health"] {
  const resend = mayResend(journal, stored?.generation ?? 0, provider.refreshTokens, nowMs);
  if (grantType === "application") return resend.kind === "wait" ? "waiting" : "usable";
  if (!stored) return "none";
  if (Object.values(stored.grant.accessTokens).some((token) => token.expiresAtMs > nowMs)) return "usable";
  const { refreshToken, refreshTokenExpiresAtMs } = stored.grant;
  if (
    refreshToken === undefined ||
    resend.kind === "dead" ||
    (refreshTokenExpiresAtMs !== undefined && refreshTokenExpiresAtMs <= nowMs)
  )
    return "sign-in-required";
  return resend.kind === "wait" ? "waiting" : "usable";
}
