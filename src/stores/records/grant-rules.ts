import type { Grant, StoredGrant } from "../../oauth/token-store.ts";
import type { AccountState, Change } from "./account-state.ts";

/** What `TokenStore.commit` answers. */
export type CommitResult =
  | { readonly committed: true; readonly generation: number }
  | { readonly committed: false; readonly current: StoredGrant | undefined };

/** The newest grant with its generation. */
export function storedGrant({ grant, generation }: AccountState): StoredGrant | undefined {
  return grant && { generation, grant };
}

/** Generation of the newest grant, 0 when there is none, also after `forget`. */
export function newestGeneration({ grant, generation }: AccountState): number {
  return grant ? generation : 0;
}

/** Compare-and-swap on the generation: no lease is asked for. */
export function commitGrant(
  state: AccountState,
  account: string,
  expected: number,
  grant: Grant,
): Change<CommitResult> {
  if (newestGeneration(state) !== expected) return { result: { committed: false, current: storedGrant(state) } };
  const generation = state.generation + 1;
  return { result: { committed: true, generation }, next: { ...state, account, grant, generation } };
}

/** Empties the account. The counters stay: neither a generation nor a fence is ever given twice. */
export function forgetAccount(state: AccountState): Change<void> {
  const { version, generation, fence, changes } = state;
  if (generation === 0 && fence === 0 && state.journal.length === 0) return { result: undefined };
  return { result: undefined, next: { version, generation, fence, journal: [], changes }, dropHistory: true };
}
