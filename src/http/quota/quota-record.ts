/** Use that is set aside for a piece of work. */
export interface QuotaHold {
  readonly count: number;
  /** Ledger time. */
  readonly expiresAtMs: number;
}

/** A window that begins and ends on the server's clock. */
export interface FixedWindow {
  /** Server time. */
  readonly endMs: number;
  /** Requests that were let go in it, by everybody who shares the ledger. */
  readonly taken: number;
  /** Use by others, as far as the headers showed it. */
  readonly foreign: number;
  /** Those of `taken` that left so late that they may count in the window after it. */
  readonly edge: number;
  /** Whether a header named this window. One that follows a named one is believed in, the one after it is not. */
  readonly confirmed: boolean;
}

/**
 * All that the ledger knows of one limit for one subject. Plain JSON. "Server time" is the server's clock; all other
 * times are the ledger's: the machine's clock, or the one that the store says all its sharers have in common.
 */
export interface QuotaRecord {
  readonly version: 1;
  /** Requests, or answers that count, by time slot, ascending: [slot number, count]. */
  readonly slots: readonly (readonly [number, number])[];
  readonly window?: FixedWindow;
  /** Limit that the last header named. */
  readonly limit?: number;
  /** The server refused: nothing is sent before this moment. */
  readonly blockedUntilMs?: number;
  /** Refusals in a row, each after a full wait, that did not say which limit they meant. */
  readonly blindRefusals?: number;
  /** How far the server's clock is ahead of the machine's, at least and at most; milliseconds. */
  readonly skew?: readonly [number, number];
  /** Requests in flight: [id, time after which it counts as lost]. */
  readonly inFlight?: readonly (readonly [string, number])[];
  readonly holds?: Readonly<Record<string, QuotaHold>>;
  /** From then on the record says nothing any more and may be forgotten. */
  readonly expiresAtMs: number;
}

/** A record of a limit that nobody has used. */
export const emptyRecord: QuotaRecord = { version: 1, slots: [], expiresAtMs: 0 };
