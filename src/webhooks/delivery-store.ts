/** Whether a caller may handle a notification now. */
export type DeliveryTurn =
  /** The caller may handle it until the lease ends, and passes `claim` to `finish()` and `release()`. */
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
  /** Claims a notification for `leaseMs`, unless it is handled or claimed already. */
  begin(id: string, leaseMs: number): Promise<DeliveryTurn>;
  /** Marks it as handled. False when the lease had ended and another caller has claimed it. */
  finish(id: string, claim: number): Promise<boolean>;
  /** Gives the claim back unhandled, so that the next delivery may be handled at once. */
  release(id: string, claim: number): Promise<void>;
  /** Forgets what was handled before a moment, in epoch milliseconds; returns how many. Keep more than the vendor's 36 hours. */
  prune(beforeMs: number): Promise<number>;
  close(): Promise<void>;
}
