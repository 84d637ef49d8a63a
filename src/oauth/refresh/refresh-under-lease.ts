import { OAuthConfigurationInvalid } from "../../errors/oauth-configuration-invalid.ts";
import { RefreshTooEarly } from "../../errors/refresh-too-early.ts";
import { TokenEndpointUnavailable } from "../../errors/token-endpoint-unavailable.ts";
import { TokenOutcomeUnknown } from "../../errors/token-outcome-unknown.ts";
import { mergeGrant, newGrant } from "../grants/merge-grant.ts";
import type { TokenNeed } from "../grants/token-need.ts";
import { judgeGrant } from "../grants/token-need.ts";
import { randomText } from "../runtime.ts";
import type { Grant, Intent, IntentOutcome, Lease, StoredGrant } from "../token-store.ts";
import { commitAnswer } from "./commit-answer.ts";
import type { EnsuredGrant, SignInUrl } from "./ensured-grant.ts";
import { grantParameters } from "./grant-parameters.ts";
import { gatherEvidence, hashRefreshToken } from "./journal-evidence.ts";
import { refusalError } from "./raise-refusal.ts";
import type { RefreshSettings } from "./refresh-settings.ts";
import { journalError, mayResend, refusedPauseMs, vainAttempts } from "./resend-rule.ts";
import type { SendDeadline, SendResult } from "./send-grant.ts";
import { sendGrant } from "./send-grant.ts";
import { unwatchedMs } from "./watched-intents.ts";

/**
 * The part that only the holder of the lease runs: read again, write the intent, send, store the answer.
 * Answers undefined when the facts changed meanwhile and the caller has to look again.
 */
export async function refreshUnderLease(
  settings: RefreshSettings,
  lease: Lease,
  need: TokenNeed,
  signInUrl: SignInUrl,
): Promise<EnsuredGrant | undefined> {
  const { store, runtime, provider } = settings;
  const { account } = lease;
  try {
    const stored = await store.read(account);
    if (judgeGrant(stored, need, provider, settings.grantType, runtime.now()).kind !== "send") return undefined;
    const generation = stored?.generation ?? 0;
    const journal = await store.journal(account);
    const unwatched = (other: Intent): number => unwatchedMs(store, runtime, other);
    if (mayResend(journal, generation, provider.refreshTokens, runtime.now(), unwatched).kind !== "send")
      return undefined;
    // Before the intent is written: others count from the moment at which they see it.
    const startedAtMonotonicMs = runtime.monotonic();
    const intent = makeIntent(settings, lease, generation, stored);
    // Should its outcome never be written, this process has watched it from the beginning.
    unwatched(intent);
    if (!(await store.recordIntent(lease, intent))) return undefined;
    const result = await sendOrSettle(
      settings,
      account,
      intent,
      grantParameters(provider, settings.grantType, stored?.grant, need),
      { atMs: intent.deadlineMs, atMonotonicMs: startedAtMonotonicMs + intent.deadlineMs - intent.startedAtMs },
    );
    if (result.kind !== "answered") return await settleFailure(settings, account, intent, result, need, signInUrl);
    const day = new Date(runtime.now()).setUTCHours(0, 0, 0, 0);
    const context = {
      provider,
      clientId: settings.clientId,
      key: need.key,
      receivedAtMs: result.receivedAtMs,
      calls: 1 + vainAttempts(journal, generation, day),
    };
    const grant = stored
      ? mergeGrant(stored.grant, result.answer, context)
      : newGrant(undefined, result.answer, context);
    return await storeAnswer(settings, account, intent, grant, need);
  } finally {
    // A lease that cannot be given back ends by itself; the result must not be lost over it.
    await store.releaseLease(lease).catch(() => undefined);
  }
}

function makeIntent(
  settings: RefreshSettings,
  lease: Lease,
  generation: number,
  stored: StoredGrant | undefined,
): Intent {
  const startedAtMs = settings.runtime.now();
  return {
    id: randomText(settings.runtime, 12),
    generation,
    owner: lease.owner,
    fence: lease.fence,
    startedAtMs,
    deadlineMs: startedAtMs + settings.timing.requestTimeoutMs + settings.timing.deadlineGraceMs,
    refreshTokenHmac: hashRefreshToken(settings.clientId, stored?.grant.refreshToken),
  };
}

/** What goes wrong before the request leaves, such as a vault that is away, settles the intent as not sent. */
async function sendOrSettle(
  settings: RefreshSettings,
  account: string,
  intent: Intent,
  parameters: Readonly<Record<string, string>>,
  deadline: SendDeadline,
): Promise<SendResult> {
  try {
    return await sendGrant(settings, parameters, deadline);
  } catch (error) {
    await settle(settings, account, intent, { kind: "not-sent" });
    throw error;
  }
}

async function storeAnswer(
  settings: RefreshSettings,
  account: string,
  intent: Intent,
  grant: Grant,
  need: TokenNeed,
): Promise<EnsuredGrant | undefined> {
  const { store, runtime } = settings;
  const result = await commitAnswer(store, account, intent.generation, grant, runtime);
  if (result.kind === "superseded") {
    await settle(settings, account, intent, {
      kind: "unknown",
      reason: `answered, but generation ${result.stored?.generation ?? 0} was stored meanwhile`,
    });
    return undefined;
  }
  await settle(settings, account, intent, { kind: "committed", generation: result.stored.generation });
  const token = result.stored.grant.accessTokens[need.key];
  if (!token)
    throw new TokenEndpointUnavailable(
      account,
      "The token endpoint gave a refresh token and no access token; the refresh token is stored.",
      runtime.now(),
    );
  const lifetimeMs = token.expiresAtMs - token.issuedAtMs;
  if (!need.isMargin && lifetimeMs < need.minTtlMs) {
    const half = Math.floor(lifetimeMs / 2_000);
    throw new OAuthConfigurationInvalid(
      `${account}: the provider's access tokens live ${lifetimeMs / 1000} s, and ${need.minTtlMs / 1000} s were asked for. Ask for less, token({ minTtlSeconds: ${half} }), and again during the work.`,
    );
  }
  return { stored: result.stored, token, refreshed: true };
}

/** Records how the attempt ended, then says what the caller can do. */
async function settleFailure(
  settings: RefreshSettings,
  account: string,
  intent: Intent,
  result: Exclude<SendResult, { kind: "answered" }>,
  need: TokenNeed,
  signInUrl: SignInUrl,
): Promise<EnsuredGrant | undefined> {
  const { store, runtime, provider } = settings;
  if (result.kind === "not-sent") {
    await settle(settings, account, intent, { kind: "not-sent" });
    // Another one may have refreshed while this process stood still.
    if (((await store.read(account))?.generation ?? 0) !== intent.generation) return undefined;
    throw new TokenEndpointUnavailable(
      account,
      `The token endpoint could not be reached: ${result.reason} The refresh token was not sent.`,
      runtime.now() + 1_000,
    );
  }
  if (result.kind === "unknown") {
    await settle(settings, account, intent, { kind: "unknown", reason: result.reason, ...pauseOf(result) });
    const verdict = mayResend(await store.journal(account), intent.generation, provider.refreshTokens, runtime.now());
    const retryAtMs = verdict.kind === "wait" ? verdict.untilMs : intent.deadlineMs;
    throw new TokenOutcomeUnknown(
      account,
      `A token request got no usable answer: ${result.reason} The provider may have worked on it.`,
      retryAtMs,
    );
  }
  const { refusal } = result;
  await settle(settings, account, intent, {
    kind: "refused",
    status: result.status,
    error: journalError(refusal),
    ...pauseOf(refusal),
  });
  // The refusal may mean that another one was faster: the newest grant decides.
  const newest = await store.read(account);
  if ((newest?.generation ?? 0) !== intent.generation) return undefined;
  if (refusal.kind === "not-expired") {
    const token = newest?.grant.accessTokens[need.key];
    // Fact 16: "still valid", so the token in hand goes on, unless a new one was what the caller wanted.
    if (newest && token && token.expiresAtMs > runtime.now() && need.newerThan === undefined)
      return { stored: newest, token, refreshed: false };
    throw new RefreshTooEarly(account, runtime.now() + (refusal.pauseMs ?? refusedPauseMs), refusal.details);
  }
  const evidence = gatherEvidence(await store.journal(account), intent.generation);
  throw refusalError(refusal, {
    account,
    nowMs: runtime.now(),
    signInUrl: refusal.kind === "sign-in" ? signInUrl() : undefined,
    evidence,
  });
}

/** The pause that the provider told, for the journal: what callers are told is what every process keeps. */
function pauseOf({ pauseMs }: { readonly pauseMs?: number }): { pauseMs?: number } {
  return pauseMs === undefined ? {} : { pauseMs };
}

/** The outcome in the journal. If it cannot be written, the intent stays open, which only makes others wait. */
async function settle(
  settings: RefreshSettings,
  account: string,
  intent: Intent,
  outcome: IntentOutcome,
): Promise<void> {
  await settings.store.settleIntent(account, intent.id, outcome).catch(() => undefined);
}
