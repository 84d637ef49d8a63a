import type { Runtime } from "../runtime.ts";
import type { Grant, StoredGrant, TokenStore } from "../token-store.ts";

/** A grant that a provider gave and no store has taken yet. It may be the only valid one. */
interface Unsaved {
  readonly expected: number;
  readonly grant: Grant;
}

const unsavedOfStore = new WeakMap<TokenStore, Map<string, Unsaved>>();

/** Pauses between the attempts to store an answer. */
const pausesMs = [50, 200, 800, 2_000];

/** How storing an answer ended: stored, or another one was there already. */
export type CommitResult =
  | { readonly kind: "committed"; readonly stored: StoredGrant }
  | { readonly kind: "superseded"; readonly stored: StoredGrant | undefined };

/**
 * Stores the answer on the generation that it descends from, lease or no lease. A store that is away is tried
 * again; if it stays away, the answer is kept in memory and `saveUnsaved()` stores it later.
 *
 * @throws {StoreUnavailable} when the store fails, or another error of the store, after the last attempt
 */
export async function commitAnswer(
  store: TokenStore,
  account: string,
  expected: number,
  grant: Grant,
  runtime: Runtime,
): Promise<CommitResult> {
  const unsaved = unsavedOf(store);
  unsaved.set(account, { expected, grant });
  for (let attempt = 0; ; attempt++) {
    try {
      const result = await store.commit(account, expected, grant);
      unsaved.delete(account);
      if (result.committed) return { kind: "committed", stored: { generation: result.generation, grant } };
      // An attempt that failed may have been stored all the same.
      if (attempt > 0 && result.current?.generation === expected + 1 && sameTokens(result.current.grant, grant))
        return { kind: "committed", stored: result.current };
      return { kind: "superseded", stored: result.current };
    } catch (error) {
      const pauseMs = pausesMs[attempt];
      if (pauseMs === undefined) throw error;
      await runtime.sleep(pauseMs);
    }
  }
}

/**
 * Stores what an earlier call could not; does nothing when there is nothing.
 *
 * @throws {StoreUnavailable} when the store fails, or another error of the store
 */
export async function saveUnsaved(store: TokenStore, account: string): Promise<void> {
  const unsaved = unsavedOf(store);
  const entry = unsaved.get(account);
  if (!entry) return;
  await store.commit(account, entry.expected, entry.grant);
  unsaved.delete(account);
}

/** Forgets what could not be stored, because a person decided so. */
export function dropUnsaved(store: TokenStore, account: string): void {
  unsavedOf(store).delete(account);
}

function unsavedOf(store: TokenStore): Map<string, Unsaved> {
  let unsaved = unsavedOfStore.get(store);
  if (!unsaved) {
    unsaved = new Map();
    unsavedOfStore.set(store, unsaved);
  }
  return unsaved;
}

function sameTokens(one: Grant, other: Grant): boolean {
  return (
    one.refreshToken === other.refreshToken && JSON.stringify(one.accessTokens) === JSON.stringify(other.accessTokens)
  );
}
