import type { WriteState } from "../../../src/writes/index.ts";
import type { Kind } from "./made-up-api.ts";
import type { Row } from "./made-up-service.ts";

/** A body as it was given, and what the policy says of it. */
export interface Wanted {
  readonly body: Row;
  readonly parent: string | undefined;
  readonly asksPerson: boolean;
}

/** What the model knows of a write: what was said to the desk, and what the events told. */
export interface KnownWrite {
  readonly id: string;
  readonly place: number;
  readonly kind: Kind;
  /** Path and query of the address that it is sent to. */
  readonly address: string;
  /** Keys that it keeps from others: the one that it was stored with, and that of its body. */
  readonly keys: Set<string>;
  readonly sequence: string | undefined;
  readonly notBeforeMs: number;
  readonly expiresAtMs: number | undefined;
  readonly wanted: Map<string, Wanted>;
  /** Digests that a person approved, or of which nobody asks. */
  readonly approved: Set<string>;
  digest: string;
  /** Digests of what it refers to, when it was last stored. */
  parentDigest: string | undefined;
  state: WriteState | undefined;
  attempt: number;
  unknowns: number;
  claims: number;
  sendings: number;
  /** How many requests the service had when it was claimed last. */
  requestsBefore: number;
  claimedOnDay: number | undefined;
}
