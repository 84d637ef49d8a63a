import { randomBytes } from "node:crypto";
import { StoreCorrupted } from "../../errors/store-corrupted.ts";
import { StoreUnavailable } from "../../errors/store-unavailable.ts";
import { pauseBefore } from "../../kit/pause-before.ts";
import type { TokenStore } from "../../oauth/token-store.ts";
import { type AccountState, type Change, emptyState, withChange } from "../records/account-state.ts";
import { commitGrant, forgetAccount, storedGrant } from "../records/grant-rules.ts";
import { recordIntent, settleIntent } from "../records/journal-rules.ts";
import { acquireLease, releaseLease, renewLease } from "../records/lease-rules.ts";
import { decodeState, encodeState } from "../records/state-codec.ts";
import type { Keyring } from "../sealing/keyring.ts";
import { nameOf, open, seal } from "../sealing/seal.ts";
import type { Cell, Cells, Replaced } from "./cells.ts";
import { checkAccount, checkGrant, checkIntent, checkOutcome, checkTtl, createLatch } from "./checks.ts";
import { createNameKeySource, nameKeyId } from "./name-key.ts";
import { resealAll } from "./reseal.ts";
import { createTurns } from "./turns.ts";

/** Options of every token store. */
export interface CellTokenStoreOptions {
  readonly keys: Keyring;
  /** Clock of leases and journal in epoch milliseconds. @default `Date.now` */
  readonly now?: () => number;
}

interface Loaded {
  readonly state: AccountState;
  readonly cell: Cell | undefined;
}

/**
 * Longest time that writers compete for one record; milliseconds. One of them always succeeds, so that even hundreds
 * need a fraction of this.
 */
const longestContentionMs = 30_000;

/**
 * A token store over cells. Each change is a rule applied to the newest state and stored by compare-and-swap; when
 * another process was quicker, the rule is asked again about what that process left.
 */
export function createCellTokenStore(cells: Cells, { keys, now = Date.now }: CellTokenStoreOptions): TokenStore {
  const names = createNameKeySource(cells, keys);
  const inTurn = createTurns();
  const latch = createLatch();

  const load = async (account: string): Promise<Loaded> => {
    for (;;) {
      latch.check();
      const key = await names.find();
      if (!key) return { state: emptyState, cell: undefined };
      const id = key.idOf(account);
      const cell = await cells.read(id);
      if (cell) return { state: openState(id, cell, account), cell };
      if (await names.isCurrent(key)) return { state: emptyState, cell: undefined };
    }
  };

  const openState = (id: string, cell: Cell, account?: string): AccountState => {
    const place = { id, revision: cell.revision };
    const state = decodeState(open(keys, place, cell.bytes), place);
    if (account === undefined || state.account === undefined || state.account === account) return state;
    throw new StoreCorrupted(nameOf(place), "belongs to another account", {
      orElse: "forget the account and sign in again",
    });
  };

  const save = async (
    account: string,
    previous: Cell | undefined,
    state: AccountState,
    dropHistory: boolean,
  ): Promise<Replaced> => {
    const id = (await names.findOrCreate()).idOf(account);
    const sealed = seal(keys, { id, revision: (previous?.revision ?? 0) + 1 }, encodeState(state));
    return cells.replace(id, previous, sealed, { dropHistory });
  };

  const change = <Result>(account: string, rule: (state: AccountState) => Change<Result>): Promise<Result> =>
    inTurn(checkAccount(account), async () => {
      const giveUpAtMs = performance.now() + longestContentionMs;
      const unsure: { readonly id: string; readonly result: Result }[] = [];
      for (let attempt = 0; ; attempt++) {
        const { state, cell } = await load(account);
        const done = unsure.find(({ id }) => state.changes.includes(id));
        if (done) return done.result;
        const { result, next, dropHistory = false } = rule(state);
        if (!next) return result;
        const id = randomBytes(6).toString("base64url");
        const outcome = await save(account, cell, withChange(next, id), dropHistory);
        if (outcome === "replaced") return result;
        if (outcome === "unsure") unsure.push({ id, result });
        if (performance.now() > giveUpAtMs)
          throw new StoreUnavailable("other processes change the same account without a pause. Try again later.");
        await pauseBefore(attempt);
      }
    });

  return {
    read: async (account) => storedGrant((await load(checkAccount(account))).state),
    commit: async (account, expected, grant) => {
      checkGrant(grant);
      return change(account, (state) => commitGrant(state, account, expected, grant));
    },
    acquireLease: async (account, owner, ttlMs) => {
      checkTtl(ttlMs);
      return change(account, (state) => acquireLease(state, account, owner, ttlMs, now()));
    },
    renewLease: async (lease, ttlMs) => {
      checkTtl(ttlMs);
      return change(lease.account, (state) => renewLease(state, lease, ttlMs, now()));
    },
    releaseLease: async (lease) => change(lease.account, (state) => releaseLease(state, lease)),
    recordIntent: async (lease, intent) => {
      checkIntent(intent);
      return change(lease.account, (state) => recordIntent(state, lease, intent, now()));
    },
    settleIntent: async (account, intentId, outcome) => {
      checkOutcome(outcome);
      return change(account, (state) => settleIntent(state, intentId, outcome, now()));
    },
    journal: async (account) => (await load(checkAccount(account))).state.journal,
    async *accounts() {
      latch.check();
      for await (const { id, cell } of cells.list()) {
        if (id === nameKeyId) continue;
        const { account, grant } = openState(id, cell);
        if (account !== undefined && grant) yield account;
      }
    },
    forget: async (account) => change(account, forgetAccount),
    rotateKeys: async () => {
      latch.check();
      return resealAll(cells, keys);
    },
    close: async () => {
      if (latch.close()) await cells.close();
    },
  };
}
