/** An access token for one resource, as the record of an account keeps it. */
export interface StoredAccessToken {
  readonly value: string;
  /** Epoch milliseconds at which it expires. */
  readonly expiresAtMs: number;
  /** Epoch milliseconds at which it was received. */
  readonly issuedAtMs: number;
  /** Scopes that the provider named, separated by spaces; absent when it named none. */
  readonly scope?: string;
  readonly tokenType: string;
}

/** The grant of one account: its tokens and where they came from. Stores encrypt it as a whole. */
export interface Grant {
  readonly version: 1;
  /** Provider preset that made it (`entra`, `exact-online`, `oauth2`). */
  readonly provider: string;
  /** Client (application) id that the grant belongs to. */
  readonly clientId: string;
  /** Access tokens by resource or scope set. */
  readonly accessTokens: Readonly<Record<string, StoredAccessToken>>;
  /** Absent for client credentials, or when the provider gave none. */
  readonly refreshToken?: string;
  /** Epoch milliseconds at which the refresh token was received: the idle period counts from its last use. */
  readonly refreshTokenReceivedAtMs?: number;
  /** Epoch milliseconds at which the refresh token expires if it is not used; absent when unknown. */
  readonly refreshTokenExpiresAtMs?: number;
  /** Who signed in: claims of a validated id_token, or what `current/Me` said. */
  readonly subject?: Readonly<Record<string, string>>;
  /** Epoch milliseconds of the last interactive sign-in. */
  readonly authorizedAtMs: number;
  /** Token calls of the current UTC day, for providers that limit them. */
  readonly tokenCalls?: { readonly day: string; readonly count: number };
}

/** A committed grant. The generation counts the commits of an account: 1 for the first, and none is given twice, also after `forget`. */
export interface StoredGrant {
  readonly generation: number;
  readonly grant: Grant;
}

/** The right to send a token request for an account, for a while. */
export interface Lease {
  readonly account: string;
  readonly owner: string;
  /** Grows with every lease of the account; a journal entry under a lower fence than the highest is refused. */
  readonly fence: number;
  readonly expiresAtMs: number;
}

/** Written before a token request leaves, so that a crash leaves evidence. Holds no token. */
export interface Intent {
  /** Random id of the attempt. */
  readonly id: string;
  /** Generation whose refresh token is about to be sent. */
  readonly generation: number;
  readonly owner: string;
  readonly fence: number;
  readonly startedAtMs: number;
  /** Until then the answer may still arrive; before that, no process sends the same generation again. */
  readonly deadlineMs: number;
  /** Keyed hash of the refresh token, to tell later which one was spent. */
  readonly refreshTokenHmac: string;
}

/**
 * How an attempt ended. `unknown` when the request may have reached the provider and nothing came back. `pauseMs`: how
 * long the provider asked to be left alone, from the settling on; absent when it did not say.
 */
export type IntentOutcome =
  | { readonly kind: "committed"; readonly generation: number }
  | { readonly kind: "refused"; readonly status: number; readonly error: string; readonly pauseMs?: number }
  | { readonly kind: "not-sent" }
  | { readonly kind: "unknown"; readonly reason: string; readonly pauseMs?: number };

/** An intent with its outcome; without one the attempt runs still, or its process died. */
export interface JournalEntry {
  readonly intent: Intent;
  readonly outcome?: IntentOutcome;
  readonly settledAtMs?: number;
}

/**
 * Durable grants of many accounts, shared by many processes. Every method is atomic; every record is sealed
 * at rest. Times are compared on the clock that the store was made with.
 * An account without a grant is never an error, and none of these errors is ever taken for it.
 *
 * @throws {StoreWrongKey} when a record cannot be opened with the keys given
 * @throws {StoreCorrupted} when it can be opened by no key because it was damaged
 * @throws {StoreUnavailable} when the disk or the database fails: a change may then be stored or not, and a read tells.
 * @throws {StoreSchemaMismatch} when tables or records are of another version
 * @throws {StoreMisused} for an argument that cannot be stored
 */
export interface TokenStore {
  /** The newest committed grant, or undefined when the account has none. */
  read(account: string): Promise<StoredGrant | undefined>;
  /**
   * Stores `grant` as the next generation if the newest is `expected` (0: there is no grant). Needs no lease, because
   * an answer that arrives late may be the only valid one. Otherwise nothing changes and the newest comes back.
   * The next generation is `expected + 1`, except for the first after `forget`: numbers go on there, so that a late
   * answer to the forgotten grant never matches the new one.
   */
  commit(
    account: string,
    expected: number,
    grant: Grant,
  ): Promise<
    | { readonly committed: true; readonly generation: number }
    | { readonly committed: false; readonly current: StoredGrant | undefined }
  >;
  /** Takes the lease when it is free or expired; undefined while another owner holds it. */
  acquireLease(account: string, owner: string, ttlMs: number): Promise<Lease | undefined>;
  /** Extends a lease that is still the newest; undefined when it was lost. */
  renewLease(lease: Lease, ttlMs: number): Promise<Lease | undefined>;
  /** Gives the lease back; does nothing when it was lost meanwhile. */
  releaseLease(lease: Lease): Promise<void>;
  /**
   * Records an intent. False, and nothing recorded, when the lease is no longer the newest or has expired, when the
   * newest generation is not the intent's, or when an unsettled intent of that generation has its deadline ahead.
   * Also false for an intent that names another owner or fence than the lease, or an id that is in the journal.
   */
  recordIntent(lease: Lease, intent: Intent): Promise<boolean>;
  /** Records how an attempt ended; the first outcome stays. */
  settleIntent(account: string, intentId: string, outcome: IntentOutcome): Promise<void>;
  /** The journal of an account, oldest first; at least the last 20 entries are kept, and all unsettled ones. */
  journal(account: string): Promise<readonly JournalEntry[]>;
  /** All accounts that have a grant, in no particular order. */
  accounts(): AsyncIterable<string>;
  /** Removes grant, journal and lease of an account. Generations and fencing numbers are not used again. */
  forget(account: string): Promise<void>;
  /** Encrypts every record again under the current key; returns how many changed. */
  rotateKeys(): Promise<number>;
  /** Releases files and connections that the store opened itself. */
  close(): Promise<void>;
}
