import type { Refusal } from "../grants/refusal.ts";
import type { RefreshTokenRules } from "../provider.ts";
import type { Intent, JournalEntry } from "../token-store.ts";

/** Whether the refresh token of a generation may be sent now. */
export type ResendVerdict =
  | { readonly kind: "send" }
  /** Not before `untilMs`. */
  | { readonly kind: "wait"; readonly untilMs: number; readonly why: "in-flight" | "unknown" | "refused" }
  /** The provider said for certain that it is dead. */
  | { readonly kind: "dead"; readonly entry: JournalEntry };

/** How long a provider that refused for a while, and did not say for how long, is left alone (fact 159). */
export const refusedPauseMs = 60_000;

/** After a second unknown outcome of the same generation; doubles with each further one. */
const repeatedUnknownPauseMs = 30_000;
const longestPauseMs = 600_000;

/** How a refusal stands in the journal: what it asks for, then the provider's own code. */
export function journalError(refusal: Refusal): string {
  return `${refusal.kind}:${refusal.error}`;
}

/**
 * The rule of the crash journal. Nobody sends generation n while an attempt of it may still be answered, that is
 * before its deadline, whether its process lives, died or lost the answer. After the deadline the token is tried
 * again: if it was spent, a single-use provider says so for certain, and only then a person has to sign in.
 *
 * @param unwatchedMs how much longer an open attempt has to be watched before its deadline is believed; 0 for all when
 * only a description is wanted
 */
export function mayResend(
  journal: readonly JournalEntry[],
  generation: number,
  rules: RefreshTokenRules,
  nowMs: number,
  unwatchedMs: (intent: Intent) => number = () => 0,
): ResendVerdict {
  let waitUntilMs = 0;
  let why: "in-flight" | "unknown" | "refused" = "unknown";
  const postpone = (untilMs: number, reason: typeof why): void => {
    if (untilMs > waitUntilMs) [waitUntilMs, why] = [untilMs, reason];
  };
  let unknowns = 0;
  for (const entry of journal) {
    const { intent, outcome } = entry;
    if (intent.generation !== generation) continue;
    if (!outcome) {
      postpone(intent.deadlineMs, "in-flight");
      const leftMs = unwatchedMs(intent);
      if (leftMs > 0) postpone(nowMs + leftMs, "in-flight");
    } else if (outcome.kind === "unknown") {
      unknowns += 1;
      const extraMs =
        unknowns < 2 || rules.use === "multiple"
          ? 0
          : Math.min(longestPauseMs, repeatedUnknownPauseMs * 2 ** (unknowns - 2));
      postpone(intent.deadlineMs + extraMs, "unknown");
      if (outcome.pauseMs !== undefined)
        postpone((entry.settledAtMs ?? intent.startedAtMs) + outcome.pauseMs, "unknown");
    } else if (outcome.kind === "refused") {
      if (rules.use === "single" && outcome.error.startsWith("sign-in:")) return { kind: "dead", entry };
      if (/^(later|not-expired|slow-down):/.test(outcome.error))
        postpone((entry.settledAtMs ?? intent.startedAtMs) + (outcome.pauseMs ?? refusedPauseMs), "refused");
    }
  }
  return waitUntilMs > nowMs ? { kind: "wait", untilMs: waitUntilMs, why } : { kind: "send" };
}

/** Attempts of a generation that may have reached the provider in vain: they count as token calls too. */
export function vainAttempts(journal: readonly JournalEntry[], generation: number, sinceMs: number): number {
  return journal.filter(
    ({ intent, outcome }) =>
      intent.generation === generation &&
      intent.startedAtMs >= sinceMs &&
      outcome?.kind !== "not-sent" &&
      outcome?.kind !== "committed",
  ).length;
}
