import { ErpError } from "./erp-error.ts";

/** What a write is, that somebody took for something else. */
export interface WriteConflictOptions {
  /** Id of the write. */
  readonly id: string;
  /** State of the write. */
  readonly state: string;
  /** Digest of what it would send. */
  readonly digest: string;
}

/**
 * A stored write is not what the caller takes it for: another write has its key, it has another digest than the one that
 * was approved, or its state does not allow what was asked for. Nothing was changed.
 */
export class WriteConflict extends ErpError {
  readonly id: string;
  readonly state: string;
  readonly digest: string;

  constructor(message: string, { id, state, digest }: WriteConflictOptions) {
    super("WRITE_CONFLICT", message);
    this.id = id;
    this.state = state;
    this.digest = digest;
  }
}
