import type { Grant, JournalEntry } from "../../oauth/token-store.ts";

/** All that a store knows of one account. It is sealed as one record, so that every change of it is atomic. */
export interface AccountState {
  readonly version: 1;
  /** Name of the account, so that accounts can be listed; it stands nowhere else. Absent when there is no grant. */
  readonly account?: string;
  readonly grant?: Grant;
  /** Commits so far. Goes on after `forget`, so that a late answer to a forgotten grant matches no newer one. */
  readonly generation: number;
  /** Highest fencing number ever given. Goes on after expiry and `forget`. */
  readonly fence: number;
  /** Holder of the lease under the highest fence; absent when it was given back. */
  readonly lease?: LeaseHolder;
  readonly journal: readonly JournalEntry[];
  /** Ids of the last changes, oldest first: a writer that was cut off finds out whether its change was stored. */
  readonly changes: readonly string[];
}

/** Who holds the lease, and until when. */
export interface LeaseHolder {
  readonly owner: string;
  readonly expiresAtMs: number;
}

/** An account of which nothing is stored. */
export const emptyState: AccountState = { version: 1, generation: 0, fence: 0, journal: [], changes: [] };

/** What a rule decides: the answer to the caller, and the state to store when something changes. */
export interface Change<Result> {
  readonly result: Result;
  readonly next?: AccountState;
  /** Also removes what a store keeps of earlier revisions. */
  readonly dropHistory?: boolean;
}

const keptChanges = 32;

/** Adds a change's id to the state, and forgets the oldest. */
export function withChange(state: AccountState, changeId: string): AccountState {
  return { ...state, changes: [...state.changes, changeId].slice(-keptChanges) };
}
