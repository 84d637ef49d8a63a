import { StoreMisused } from "../../errors/store-misused.ts";
import type { Grant, Intent, IntentOutcome } from "../../oauth/token-store.ts";
import { isGrant, isIntent, isOutcome } from "../records/state-guard.ts";

/** Refuses a name that is empty, or that UTF-8 cannot keep apart from another one. */
export function checkAccount(account: string): string {
  if (typeof account === "string" && account !== "" && account.isWellFormed()) return account;
  throw new StoreMisused("An account is named by a text that is not empty and is valid Unicode.");
}

/** Refuses a time to live that would make a lease without an end, or none at all. */
export function checkTtl(ttlMs: number): void {
  if (!Number.isFinite(ttlMs) || ttlMs <= 0)
    throw new StoreMisused(`A lease lives for a number of milliseconds above 0, not ${ttlMs}.`);
}

/** Refuses what could be stored but not read again. The messages name no value: it may be a token. */
export function checkGrant(grant: Grant): void {
  if (!isGrant(grant)) throw new StoreMisused("The grant lacks a field, or has one of another type; see Grant.");
}

export function checkIntent(intent: Intent): void {
  if (!isIntent(intent)) throw new StoreMisused("The intent lacks a field, or has one of another type; see Intent.");
}

export function checkOutcome(outcome: IntentOutcome): void {
  if (!isOutcome(outcome))
    throw new StoreMisused("The outcome lacks a field, or has one of another type; see IntentOutcome.");
}

/** Remembers that a store was closed. */
export function createLatch(): { check(): void; close(): boolean } {
  let open = true;
  return {
    check() {
      if (!open) throw new StoreMisused("The store was closed: make a new one.");
    },
    close() {
      const first = open;
      open = false;
      return first;
    },
  };
}
