import type { Lease } from "../../oauth/token-store.ts";
import type { AccountState, Change } from "./account-state.ts";

/** Takes the lease under the next fence, unless another owner holds it. */
export function acquireLease(
  state: AccountState,
  account: string,
  owner: string,
  ttlMs: number,
  nowMs: number,
): Change<Lease | undefined> {
  const { lease } = state;
  if (lease && lease.owner !== owner && lease.expiresAtMs > nowMs) return { result: undefined };
  const fence = state.fence + 1;
  const expiresAtMs = nowMs + ttlMs;
  return { result: { account, owner, fence, expiresAtMs }, next: { ...state, fence, lease: { owner, expiresAtMs } } };
}

/** Prolongs the lease, also an expired one that nobody took meanwhile. */
export function renewLease(state: AccountState, lease: Lease, ttlMs: number, nowMs: number): Change<Lease | undefined> {
  if (!holdsLease(state, lease)) return { result: undefined };
  const expiresAtMs = nowMs + ttlMs;
  return { result: { ...lease, expiresAtMs }, next: { ...state, lease: { owner: lease.owner, expiresAtMs } } };
}

/** Gives the lease back. */
export function releaseLease(state: AccountState, lease: Lease): Change<void> {
  if (!holdsLease(state, lease)) return { result: undefined };
  const { lease: _released, ...next } = state;
  return { result: undefined, next };
}

/** Whether the lease is the newest and was not given back. Its time may be over. */
export function holdsLease(state: AccountState, lease: Lease): boolean {
  return state.fence === lease.fence && state.lease?.owner === lease.owner;
}
