/** On what terms a key is taken. */
export interface ClaimTerms {
  /** Who takes it: a name that nobody else has, ever. */
  readonly owner: string;
  /** For how long; milliseconds from now. */
  readonly leaseMs: number;
  /** How long the service may still work on a create after it was sent; milliseconds. */
  readonly settleMs: number;
}

/** What proves that a key is held. */
export interface ClaimHold {
  readonly owner: string;
  /** Grows whenever the key is taken: of two who think that they hold it, the one with the higher number does. */
  readonly fence: number;
}

/** Whose turn it is to create the record of a key. */
export type ClaimTurn =
  /** Yours, until the lease ends. */
  | { readonly state: "yours"; readonly fence: number }
  /** Somebody else's, or a create may still take place that somebody sent who is gone; at most for so many milliseconds, unless it is kept. */
  | { readonly state: "busy"; readonly forMs: number };

/**
 * Keeps processes apart that would create the same record at the same moment: who creates holds the claim on its key.
 * Every method is atomic, also between processes. Keys are hashes: no value of a record is in the store.
 *
 * @throws {StoreUnavailable} when the store fails; then nothing was sent
 */
export interface ClaimStore {
  /**
   * Takes a key that nobody holds. That of a holder who is gone is free only when what it announced, and what it may
   * have sent, is over by its terms and by these: whoever gets it looks before it creates.
   */
  take(key: string, terms: ClaimTerms): Promise<ClaimTurn>;
  /** Holds on to a key for `leaseMs` from now, while nothing is announced. False when it is not ours any more. */
  keep(key: string, hold: ClaimHold, leaseMs: number): Promise<boolean>;
  /**
   * Notes, before it is sent, that a create may be sent within `sendMs` from now, and no later. False when the key is not
   * ours any more: then nothing may be sent.
   */
  announce(key: string, hold: ClaimHold, sendMs: number, settleMs: number): Promise<boolean>;
  /** Nothing is on its way, and the next one may try at once. Does nothing when the key is not ours any more. */
  release(key: string, hold: ClaimHold): Promise<void>;
  /** Forgets keys that were free before then, in epoch milliseconds; answers how many. */
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
