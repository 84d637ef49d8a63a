/** The terms on which a key is claimed. */
export interface ClaimTerms {
  /** Unique name of this attempt, such as a new UUID. */
  readonly owner: string;
  /** How long the claim lasts without renewal; milliseconds from now. */
  readonly leaseMs: number;
  /** How long the service may still work on a create after it was sent; milliseconds. */
  readonly settleMs: number;
}

/** Identifies a claim. */
export interface ClaimHold {
  readonly owner: string;
  /**
   * Fencing number: it grows with every claim of the key. Of two that believe to hold it, the higher number is right.
   */
  readonly fence: number;
}

/** The result of a claim. */
export type ClaimTurn =
  /** The caller holds the key until its lease ends. */
  | { readonly state: "yours"; readonly fence: number }
  /**
   * Another caller holds the key, or a create of a caller that is gone may still take place. `forMs`: milliseconds
   * until it is free, unless its holder renews it.
   */
  | { readonly state: "busy"; readonly forMs: number };

/**
 * Prevents processes from creating the same record at the same time: whoever creates it holds the claim on its key.
 * Every method is atomic, also between processes. Keys are hashes, so the store holds no value of a record.
 *
 * @throws {StoreUnavailable} when the store fails; nothing was sent then
 */
export interface ClaimStore {
  /**
   * Claims a key that no caller holds. The key of a holder that is gone becomes free only when its announced create can
   * no longer take place, by its terms and by these. Look for the record before you create it.
   */
  take(key: string, terms: ClaimTerms): Promise<ClaimTurn>;
  /** Renews a claim for `leaseMs` from now, while no create is announced. False when the key is no longer held. */
  keep(key: string, hold: ClaimHold, leaseMs: number): Promise<boolean>;
  /**
   * Announces that a create may be sent within `sendMs` from now. False when the key is no longer held: nothing may be
   * sent then.
   */
  announce(key: string, hold: ClaimHold, sendMs: number, settleMs: number): Promise<boolean>;
  /** Releases a key when no create is in flight. Does nothing when the key is no longer held. */
  release(key: string, hold: ClaimHold): Promise<void>;
  /** Removes keys that were free before a moment, in epoch milliseconds; returns how many. */
  prune(beforeMs: number): Promise<number>;
  close(): Promise<void>;
}

const methods = ["take", "keep", "announce", "release"] as const;

/** Whether a value has the methods of a store of claims. */
export function isClaimStore(value: unknown): value is ClaimStore {
  return (
    typeof value === "object" &&
    value !== null &&
    methods.every((name) => typeof Reflect.get(value, name) === "function")
  );
}
