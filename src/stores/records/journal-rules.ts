import type { Intent, IntentOutcome, JournalEntry, Lease } from "../../oauth/token-store.ts";
import type { AccountState, Change } from "./account-state.ts";
import { newestGeneration } from "./grant-rules.ts";
import { holdsLease } from "./lease-rules.ts";

/** Entries that stay at least; unsettled ones stay always, because they are the evidence of a crash. */
const keptEntries = 20;

/** Records an intent, when its owner may send the generation that it names. */
export function recordIntent(state: AccountState, lease: Lease, intent: Intent, nowMs: number): Change<boolean> {
  const refused = { result: false };
  if (!holdsLease(state, lease) || !state.lease || state.lease.expiresAtMs <= nowMs) return refused;
  if (intent.fence !== lease.fence || intent.owner !== lease.owner) return refused;
  if (intent.generation !== newestGeneration(state)) return refused;
  if (state.journal.some((entry) => entry.intent.id === intent.id || isInFlight(entry, intent.generation, nowMs)))
    return refused;
  return { result: true, next: { ...state, journal: trim([...state.journal, { intent }]) } };
}

/** Records an outcome. An unknown intent, or one with an outcome, stays as it is. */
export function settleIntent(
  state: AccountState,
  intentId: string,
  outcome: IntentOutcome,
  nowMs: number,
): Change<void> {
  const open = state.journal.find((entry) => entry.intent.id === intentId && !entry.outcome);
  if (!open) return { result: undefined };
  const journal = state.journal.map((entry) => (entry === open ? { ...entry, outcome, settledAtMs: nowMs } : entry));
  return { result: undefined, next: { ...state, journal: trim(journal) } };
}

function isInFlight({ intent, outcome }: JournalEntry, generation: number, nowMs: number): boolean {
  return !outcome && intent.generation === generation && intent.deadlineMs > nowMs;
}

function trim(journal: readonly JournalEntry[]): readonly JournalEntry[] {
  return journal.filter((entry, index) => !entry.outcome || index >= journal.length - keptEntries);
}
