import { OAuthConfigurationInvalid } from "../../errors/oauth-configuration-invalid.ts";
import { ReauthorizationRequired } from "../../errors/reauthorization-required.ts";
import { RefreshTooEarly } from "../../errors/refresh-too-early.ts";
import { TokenEndpointUnavailable } from "../../errors/token-endpoint-unavailable.ts";
import { TokenLifetimeUnavailable } from "../../errors/token-lifetime-unavailable.ts";
import { TokenOutcomeUnknown } from "../../errors/token-outcome-unknown.ts";
import { tokenCallsOn } from "../grants/merge-grant.ts";
import type { TokenNeed } from "../grants/token-need.ts";
import { judgeGrant } from "../grants/token-need.ts";
import { randomText } from "../runtime.ts";
import type { StoredGrant } from "../token-store.ts";
import { saveUnsaved } from "./commit-answer.ts";
import type { EnsuredGrant, SignInUrl } from "./ensured-grant.ts";
import { gatherEvidence } from "./journal-evidence.ts";
import type { RefreshSettings } from "./refresh-settings.ts";
import { refreshUnderLease } from "./refresh-under-lease.ts";
import type { ResendVerdict } from "./resend-rule.ts";
import { mayResend } from "./resend-rule.ts";
import { unwatchedMs } from "./watched-intents.ts";

/**
 * Gives a grant that answers the need: the stored one, one that another process stores meanwhile, or a new one
 * from the token endpoint. One request, whoever asks: the order is read, lease, read again, intent, request,
 * commit; a call that does not get the lease reads again until one of these answers.
 *
 * @throws {ReauthorizationRequired} when a person has to sign in again
 * @throws {ConsentRequired} when consent is missing
 * @throws {ClientRejected} when the provider refuses the client's id or credential
 * @throws {OAuthConfigurationInvalid} when a setting cannot work
 * @throws {RefreshTooEarly} when the provider would refuse a refresh now; nothing is sent
 * @throws {TokenLifetimeUnavailable} when such a token is not available yet; `availableAtMs` says when it is
 * @throws {TokenEndpointUnavailable} when the token endpoint cannot be reached or fails
 * @throws {TokenOutcomeUnknown} when the outcome of a token request is not known yet
 * @throws {StoreUnavailable} when the store fails, or another error of the store
 */
export async function ensureGrant(
  settings: RefreshSettings,
  account: string,
  need: TokenNeed,
  signInUrl: SignInUrl,
): Promise<EnsuredGrant> {
  const { provider, store, runtime, timing } = settings;
  const giveUpAtMs = runtime.monotonic() + timing.waitForOthersMs;
  await saveUnsaved(store, account);
  for (;;) {
    const stored = await store.read(account);
    checkOwner(settings, account, stored);
    const verdict = judgeGrant(stored, need, provider, settings.grantType, runtime.now());
    if (verdict.kind === "use" && stored) return { stored, token: verdict.token, refreshed: false };
    if (verdict.kind === "sign-in")
      throw new ReauthorizationRequired({ account, reason: verdict.reason, signInUrl: signInUrl() });
    if (verdict.kind === "too-early") throw tooEarly(account, need, verdict.allowedAtMs);
    const generation = stored?.generation ?? 0;
    const resend = mayResend(
      await store.journal(account),
      generation,
      provider.refreshTokens,
      runtime.now(),
      (intent) => unwatchedMs(store, runtime, intent),
    );
    if (resend.kind === "dead") {
      const evidence = gatherEvidence(await store.journal(account), generation);
      throw new ReauthorizationRequired({
        account,
        reason: "The provider refused the refresh token of this grant before; it was not sent again.",
        signInUrl: signInUrl(),
        evidence,
      });
    }
    if (resend.kind === "wait" && (resend.why !== "in-flight" || runtime.monotonic() >= giveUpAtMs))
      throw patience(account, resend);
    checkBudget(settings, account, stored);
    const owner = `${settings.owner}.${randomText(runtime, 6)}`;
    const lease = resend.kind === "send" ? await store.acquireLease(account, owner, timing.leaseMs) : undefined;
    if (lease) {
      const result = await refreshUnderLease(settings, lease, need, signInUrl);
      if (result) return result;
    } else if (runtime.monotonic() >= giveUpAtMs) {
      throw new TokenOutcomeUnknown(
        account,
        "Another process holds the right to refresh and has not stored an answer yet.",
        runtime.now() + timing.leaseMs,
      );
    }
    // Someone else is at it, or was faster: look again, not all at the same moment.
    await runtime.sleep(timing.pollMs * (0.5 + (runtime.randomBytes(1)[0] ?? 0) / 255));
  }
}

function tooEarly(account: string, need: TokenNeed, allowedAtMs: number): RefreshTooEarly | TokenLifetimeUnavailable {
  return need.newerThan === undefined
    ? new TokenLifetimeUnavailable(account, need.minTtlMs / 1000, allowedAtMs)
    : new RefreshTooEarly(account, allowedAtMs);
}

function patience(
  account: string,
  verdict: Extract<ResendVerdict, { kind: "wait" }>,
): TokenOutcomeUnknown | TokenEndpointUnavailable {
  switch (verdict.why) {
    case "in-flight":
      return new TokenOutcomeUnknown(
        account,
        "Another process sent a token request, and its answer is not stored yet.",
        verdict.untilMs,
      );
    case "unknown":
      return new TokenOutcomeUnknown(
        account,
        "A token request got no usable answer, and the provider may still be working on it.",
        verdict.untilMs,
      );
    case "refused":
      return new TokenEndpointUnavailable(account, "The token endpoint asked for patience.", verdict.untilMs);
  }
}

/** A grant belongs to one client; with another id the provider would refuse it, and perhaps end it. */
function checkOwner(settings: RefreshSettings, account: string, stored: StoredGrant | undefined): void {
  if (!stored || stored.grant.clientId === settings.clientId) return;
  throw new OAuthConfigurationInvalid(
    `${account}: the stored grant belongs to client ${stored.grant.clientId}, not to ${settings.clientId}. Give this client another account name or store.`,
  );
}

/** Fact 18: a provider's limit of token calls a day is kept before the provider has to. */
function checkBudget(settings: RefreshSettings, account: string, stored: StoredGrant | undefined): void {
  const limit = settings.provider.tokenCallsPerDay;
  const nowMs = settings.runtime.now();
  if (limit === undefined || tokenCallsOn(stored?.grant, nowMs) < limit) return;
  const midnightMs = new Date(nowMs).setUTCHours(24, 0, 0, 0);
  throw new TokenEndpointUnavailable(account, `All ${limit} token calls of this UTC day are used.`, midnightMs);
}
