/** Where the claims are kept; `none` is the control: two processes that only look before they create. */
export type ClaimsAt =
  | { readonly kind: "none" }
  | { readonly kind: "sqlite"; readonly file: string }
  | { readonly kind: "postgres"; readonly url: string; readonly schema: string };

/** What one of the two processes does: creates the records of all keys, as the other one does at the same time. */
export interface PairJob {
  readonly origin: string;
  /** Where requests are really sent, when the service is not on this end of the network: clients take no plain http but to this machine. @default origin */
  readonly via?: string;
  readonly token: string;
  readonly divisions: readonly number[];
  readonly claims: ClaimsAt;
  /** Number of the first key, and of the one behind the last. */
  readonly from: number;
  readonly to: number;
  readonly flows: number;
  readonly seed: number;
  /** Chance that a socket dies after a create has arrived. */
  readonly deathChance: number;
  readonly settleMs: number;
}

/** What the process tells while it works. Once it is ready it waits for a message, so that two begin at the same moment. */
export type PairMessage =
  | { readonly kind: "ready" }
  | { readonly kind: "at"; readonly next: number }
  | { readonly kind: "end"; readonly tally: PairTally };

export interface PairTally {
  /** Keys whose call ended well. */
  readonly done: readonly number[];
  /** Those of them whose record this process made. */
  readonly created: readonly number[];
  /** Attempts at a create that failed, as the client's log heard of them. */
  readonly heard: number;
  /** Sockets that died after the request had left, by injection or by themselves. */
  readonly died: number;
  /** Outcomes that were reported as unknown, or as done and unreadable. */
  readonly unknown: number;
  /** Calls that failed for certain, and were made again. */
  readonly refused: number;
  /** Keys that were given up, with what was thrown last. */
  readonly other: readonly string[];
}

/** Keys are numbers; the code of an account has no other letters. */
export const codeOf = (key: number): string => String(100_000 + key);
