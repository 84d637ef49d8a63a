/** The exact request of a call, without its token: everything that is needed to send it again. */
export interface RecordedRequest {
  readonly method: string;
  readonly url: string;
  /** Names and values as they were given; `authorization` and `cookie` are never among them. */
  readonly headers: Readonly<Record<string, string>>;
  /** Absent for a request without a body. */
  readonly body?: Uint8Array;
}

/** What a call log keeps of a call from its beginning. */
export interface CallRecord {
  readonly id: string;
  /** Epoch milliseconds. */
  readonly startedAtMs: number;
  readonly operation: string;
  readonly company: string | undefined;
  readonly method: string;
  readonly path: string;
  /** Only with `replay: true`. It holds business data: a store seals it. */
  readonly request?: RecordedRequest | undefined;
}

/** How a call ended. A record without an ending is of a call that runs still, or whose process died. */
export interface CallEnding {
  /** Epoch milliseconds. */
  readonly endedAtMs: number;
  readonly status?: number | undefined;
  /** Code of the error that the caller got. */
  readonly error?: string | undefined;
  readonly correlationId?: string | undefined;
}

/** A call with its ending. */
export interface LoggedCall extends CallRecord {
  readonly ending?: CallEnding | undefined;
}

/** Which calls to list; all conditions hold together. */
export interface CallQuery {
  readonly sinceMs?: number | undefined;
  readonly operation?: string | undefined;
  readonly company?: string | undefined;
  /** Only calls without an ending. */
  readonly open?: boolean | undefined;
  /** Code of the ending's error. */
  readonly error?: string | undefined;
}

/**
 * Keeps what happened, for the day on which somebody asks. Every method is atomic.
 *
 * Errors: `STORE_UNAVAILABLE`, and `STORE_WRONG_KEY` when a request cannot be opened.
 */
export interface CallLogStore {
  /** Written before the first attempt leaves, so that a crash leaves evidence. */
  begin(record: CallRecord): Promise<void>;
  /** The first ending stays. */
  end(id: string, ending: CallEnding): Promise<void>;
  get(id: string): Promise<LoggedCall | undefined>;
  /** Oldest first. */
  list(query: CallQuery): AsyncIterable<LoggedCall>;
  close(): Promise<void>;
}
