import type { ErrorCode } from "./error-codes.ts";
import type { NotKept } from "./write-not-kept.ts";

/** No token is to be had for an account until a person does something. */
export interface GrantNotice {
  /** `grant-lost`: somebody has to sign in again, or to mend the client's secret or certificate; `consent-missing`: to consent. */
  readonly kind: "grant-lost" | "consent-missing";
  /** Names the problem, the same for as long as it lasts. */
  readonly problem: string;
  /** Name of the account in the token store. */
  readonly account: string;
  /** Says which of them: `REAUTHORIZATION_REQUIRED`, `CLIENT_REJECTED`, `CONSENT_REQUIRED`. */
  readonly code: ErrorCode;
}

/** A write that came to wait for a person, or that was done and not kept whole. */
export interface WriteNotice {
  /** `write-waiting`: for an approval; `write-dead`: a dead letter; `write-not-kept`: done, and not kept whole. */
  readonly kind: "write-waiting" | "write-dead" | "write-not-kept";
  /** Names the problem, the same for as long as it lasts. */
  readonly problem: string;
  readonly id: string;
  /**
   * `proposed`: to be approved; `refused`, `blocked`: to be repaired; `person`: nobody knows how it ended; `done`: its record
   * does not have all that was sent.
   */
  readonly state: "proposed" | "refused" | "blocked" | "person" | "done";
  /** What the record of a write that was done does not have: never send it again, mend the record. */
  readonly notKept?: readonly NotKept[];
}

/** A copy that is not what the service has, or whose run ended with what does not pass by itself. */
export interface SyncNotice {
  /** `sync-out-of-step`: `verify()` found differences; `sync-stopped`: a run failed. */
  readonly kind: "sync-out-of-step" | "sync-stopped";
  /** Names the problem, the same for as long as it lasts. */
  readonly problem: string;
  readonly source: string;
  readonly company: string;
  /** The sets that differ, or those of the run. */
  readonly sets: readonly string[];
  /** Whether the differences are mended already. */
  readonly repaired?: boolean;
  /** Code of the error that stopped it, where it is one of this package. */
  readonly code?: ErrorCode;
}

/** What a person is told by tokens, writes and sync. Only `notKept` holds values of records. */
export type Notice = GrantNotice | WriteNotice | SyncNotice;
