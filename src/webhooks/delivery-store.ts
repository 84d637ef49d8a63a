/** Whose turn it is to handle a notification. */
export type DeliveryTurn =
  /** Yours, until the lease ends. `claim` proves it to `finish()` and `release()`. */
  | { readonly state: "yours"; readonly claim: number }
  /** It was handled before. */
  | { readonly state: "handled" }
  /** Somebody is at work on it, at most until then; epoch milliseconds. */
  | { readonly state: "busy"; readonly untilMs: number };

/**
 * Remembers which notifications were handled. Every method is atomic, also between processes.
 *
 * @throws {StoreUnavailable} when the store fails; then nothing was handled, and the vendor delivers again
 */
export interface DeliveryStore {
  /** Takes a notification for `leaseMs`, if nobody has it. */
  begin(id: string, leaseMs: number): Promise<DeliveryTurn>;
  /** Handled. False when the lease ended before, and somebody else has it. */
  finish(id: string, claim: number): Promise<boolean>;
  /** Not handled: the next one may try at once. */
  release(id: string, claim: number): Promise<void>;
  /** Forgets what was handled before then, in epoch milliseconds; answers how many. Keep more than the vendor's 36 hours. */
  prune(beforeMs: number): Promise<number>;
  close(): Promise<void>;
}
